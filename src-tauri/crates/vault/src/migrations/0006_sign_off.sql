-- Signing off: seals, signatures and the keys people sign with; a finalised record frozen in every table it stands in;
-- facilities on their way out.

-- What a finalised record says that lives on elsewhere: the facility, the findings and their evidence as they were when
-- it was signed, as row images. The digest is the one the signatures are over.
CREATE TABLE seal (
  assessment TEXT PRIMARY KEY REFERENCES assessment (id) ON DELETE RESTRICT,
  digest     TEXT NOT NULL CHECK (length(digest) = 64),
  facility   TEXT NOT NULL CHECK (json_valid(facility)),
  findings   TEXT NOT NULL CHECK (json_valid(findings)),
  actions    TEXT NOT NULL CHECK (json_valid(actions)),
  evidence   TEXT NOT NULL CHECK (json_valid(evidence)),
  evidence_links TEXT NOT NULL CHECK (json_valid(evidence_links)),
  sealed_at  TEXT NOT NULL,
  sealed_by  TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT
) STRICT;

-- Public halves, for ever: a signature outlives the key it was made with.
CREATE TABLE signing_key (
  public_key TEXT PRIMARY KEY CHECK (length(public_key) = 64),
  person     TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  made_at    TEXT NOT NULL,
  retired_at TEXT
) STRICT;
CREATE INDEX signing_key_person ON signing_key (person);

-- Private halves, each encrypted once more under a key of the vault or of its person's own slot. Not recorded in
-- events: a secret is kept in one place.
CREATE TABLE signing_secret (
  public_key TEXT PRIMARY KEY REFERENCES signing_key (public_key) ON DELETE CASCADE,
  guard      TEXT NOT NULL CHECK (guard IN ('vault', 'slot')),
  nonce      BLOB NOT NULL CHECK (length(nonce) = 24),
  wrapped    BLOB NOT NULL
) STRICT;

CREATE TABLE signature (
  id          TEXT PRIMARY KEY,
  assessment  TEXT NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
  person      TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  role        TEXT NOT NULL CHECK (role IN ('author', 'reviewer')),
  digest      TEXT NOT NULL CHECK (length(digest) = 64),
  independent INTEGER NOT NULL CHECK (independent IN (0, 1)),
  reason      TEXT NOT NULL,
  signed_at   TEXT NOT NULL,
  public_key  TEXT NOT NULL REFERENCES signing_key (public_key) ON DELETE RESTRICT,
  signature   TEXT NOT NULL CHECK (length(signature) = 128)
) STRICT;
CREATE INDEX signature_assessment ON signature (assessment);

-- Facilities that were deleted, until they are removed for good.
CREATE TABLE trash (
  facility TEXT PRIMARY KEY REFERENCES facility (id) ON DELETE RESTRICT,
  since_on TEXT NOT NULL,
  reason   TEXT NOT NULL
) STRICT;

-- Frozen for good, but for what leaves with its whole facility.
CREATE VIEW frozen AS
  SELECT id, EXISTS (SELECT 1 FROM trash WHERE trash.facility = assessment.facility) AS leaving
  FROM assessment WHERE state IN ('finalised', 'superseded');

DROP TRIGGER answer_delete_finalised;
CREATE TRIGGER answer_delete_finalised BEFORE DELETE ON answer
WHEN EXISTS (SELECT 1 FROM frozen WHERE id = OLD.assessment AND NOT leaving)
BEGIN SELECT RAISE(ABORT, 'finalised'); END;

DROP TRIGGER scenario_delete_finalised;
CREATE TRIGGER scenario_delete_finalised BEFORE DELETE ON scenario
WHEN EXISTS (SELECT 1 FROM frozen WHERE id = OLD.assessment AND NOT leaving)
BEGIN SELECT RAISE(ABORT, 'finalised'); END;

DROP TRIGGER evidence_link_delete_finalised;
CREATE TRIGGER evidence_link_delete_finalised BEFORE DELETE ON evidence_link
WHEN EXISTS (SELECT 1 FROM frozen WHERE id = OLD.assessment AND NOT leaving)
BEGIN SELECT RAISE(ABORT, 'finalised'); END;

-- The only step left is out of force.
CREATE TRIGGER assessment_update_finalised BEFORE UPDATE ON assessment
WHEN OLD.state IN ('finalised', 'superseded') AND NOT (
  (NEW.state = OLD.state OR (OLD.state = 'finalised' AND NEW.state = 'superseded'))
  AND NEW.id IS OLD.id AND NEW.facility IS OLD.facility AND NEW.reference IS OLD.reference
  AND NEW.kind IS OLD.kind AND NEW.revision IS OLD.revision AND NEW.previous IS OLD.previous
  AND NEW.questionnaire IS OLD.questionnaire AND NEW.started_at IS OLD.started_at
  AND NEW.started_by IS OLD.started_by AND NEW.finalised_at IS OLD.finalised_at AND NEW.scope IS OLD.scope)
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER assessment_delete_finalised BEFORE DELETE ON assessment
WHEN EXISTS (SELECT 1 FROM frozen WHERE id = OLD.id AND NOT leaving)
BEGIN SELECT RAISE(ABORT, 'finalised'); END;

-- What was found is fixed; what is done about it goes on.
CREATE TRIGGER finding_insert_finalised BEFORE INSERT ON finding
WHEN EXISTS (SELECT 1 FROM frozen WHERE id = NEW.assessment)
  AND NOT EXISTS (SELECT 1 FROM finding WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER finding_update_finalised BEFORE UPDATE ON finding
WHEN EXISTS (SELECT 1 FROM frozen WHERE id IN (OLD.assessment, NEW.assessment)) AND NOT (
  NEW.id IS OLD.id AND NEW.assessment IS OLD.assessment AND NEW.number IS OLD.number AND NEW.item IS OLD.item
  AND NEW.grade IS OLD.grade AND NEW.place IS OLD.place AND NEW.fact IS OLD.fact
  AND NEW.objective_evidence IS OLD.objective_evidence AND NEW.repeats IS OLD.repeats
  AND NEW.found_on IS OLD.found_on)
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER finding_delete_finalised BEFORE DELETE ON finding
WHEN EXISTS (SELECT 1 FROM frozen WHERE id = OLD.assessment AND NOT leaving)
BEGIN SELECT RAISE(ABORT, 'finalised'); END;

CREATE TRIGGER seal_insert_finalised BEFORE INSERT ON seal
WHEN EXISTS (SELECT 1 FROM frozen WHERE id = NEW.assessment)
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER seal_no_update BEFORE UPDATE ON seal BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER seal_delete BEFORE DELETE ON seal
WHEN NOT EXISTS (SELECT 1 FROM frozen WHERE id = OLD.assessment AND leaving)
BEGIN SELECT RAISE(ABORT, 'finalised'); END;

CREATE TRIGGER signature_insert_finalised BEFORE INSERT ON signature
WHEN EXISTS (SELECT 1 FROM frozen WHERE id = NEW.assessment)
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER signature_no_update BEFORE UPDATE ON signature BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER signature_delete_finalised BEFORE DELETE ON signature
WHEN EXISTS (SELECT 1 FROM frozen WHERE id = OLD.assessment AND NOT leaving)
BEGIN SELECT RAISE(ABORT, 'finalised'); END;

-- The questions a finalised record was asked.
CREATE TRIGGER questionnaire_update_finalised BEFORE UPDATE ON questionnaire
WHEN EXISTS (SELECT 1 FROM assessment JOIN frozen USING (id) WHERE questionnaire = OLD.hash)
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER questionnaire_text_insert_finalised BEFORE INSERT ON questionnaire_text
WHEN EXISTS (SELECT 1 FROM assessment JOIN frozen USING (id) WHERE questionnaire = NEW.hash)
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER questionnaire_text_update_finalised BEFORE UPDATE ON questionnaire_text
WHEN EXISTS (SELECT 1 FROM assessment JOIN frozen USING (id) WHERE questionnaire IN (OLD.hash, NEW.hash))
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER questionnaire_text_delete_finalised BEFORE DELETE ON questionnaire_text
WHEN EXISTS (SELECT 1 FROM assessment JOIN frozen USING (id) WHERE questionnaire = OLD.hash)
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
