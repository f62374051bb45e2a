-- Format 1. Never edited after release: a change is a new numbered file.
-- Rows that are recorded in events hold text and whole numbers only (see src/image.rs), and nothing
-- recorded is removed by a cascade: what leaves a table must have passed the primitive.

CREATE TABLE vault_meta (
  id         TEXT PRIMARY KEY CHECK (id = 'vault'),
  vault      TEXT NOT NULL,
  device     TEXT NOT NULL,
  practice   INTEGER NOT NULL CHECK (practice IN (0, 1)),
  created_at TEXT NOT NULL
) STRICT;

CREATE TABLE person (
  id   TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (name <> ''),
  post TEXT NOT NULL
) STRICT;

CREATE TABLE setting (
  key   TEXT PRIMARY KEY,
  value TEXT NOT NULL CHECK (json_valid(value))
) STRICT;

-- The head of a pinned question set; `texts` is the SHA-256 of each language's text, as a JSON object.
CREATE TABLE questionnaire (
  hash         TEXT PRIMARY KEY,
  set_id       TEXT NOT NULL,
  version      INTEGER NOT NULL CHECK (version >= 0),
  texts        TEXT NOT NULL CHECK (json_valid(texts)),
  pinned_at    TEXT NOT NULL
) STRICT;

-- The texts themselves. Not recorded in events a second time: the head holds their hashes.
CREATE TABLE questionnaire_text (
  hash     TEXT NOT NULL REFERENCES questionnaire (hash) ON DELETE CASCADE,
  language TEXT NOT NULL,
  text     TEXT NOT NULL,
  PRIMARY KEY (hash, language)
) STRICT, WITHOUT ROWID;

CREATE TABLE facility (
  id         TEXT PRIMARY KEY,
  name       TEXT NOT NULL CHECK (name <> ''),
  number     TEXT NOT NULL UNIQUE,
  operator   TEXT NOT NULL,
  port       TEXT NOT NULL,
  state      TEXT NOT NULL,
  general    TEXT NOT NULL CHECK (json_valid(general)),
  profile    TEXT NOT NULL CHECK (json_valid(profile)),
  eu_profile INTEGER NOT NULL CHECK (eu_profile IN (0, 1))
) STRICT;

CREATE TABLE assessment (
  id            TEXT PRIMARY KEY,
  facility      TEXT NOT NULL REFERENCES facility (id) ON DELETE RESTRICT,
  reference     TEXT NOT NULL,
  kind          TEXT NOT NULL CHECK (kind IN ('self-assessment', 'internal-audit', 'da-verification')),
  state         TEXT NOT NULL CHECK (state IN ('draft', 'in_review', 'finalised', 'superseded')),
  revision      INTEGER NOT NULL CHECK (revision >= 0),
  previous      TEXT REFERENCES assessment (id) ON DELETE RESTRICT,
  questionnaire TEXT NOT NULL REFERENCES questionnaire (hash) ON DELETE RESTRICT,
  started_at    TEXT NOT NULL,
  started_by    TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  finalised_at  TEXT,
  scope         TEXT NOT NULL CHECK (json_valid(scope))
) STRICT;
CREATE INDEX assessment_facility ON assessment (facility);

-- Where the assessor left off. A convenience of the person at the keyboard, not part of the record: no event.
CREATE TABLE place (
  assessment TEXT PRIMARY KEY REFERENCES assessment (id) ON DELETE CASCADE,
  item       TEXT NOT NULL
) STRICT;

CREATE TABLE answer (
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
  item       TEXT NOT NULL CHECK (item <> ''),
  verdict    TEXT CHECK (verdict IN ('yes', 'no', 'partly', 'not_applicable', 'not_observed')),
  levels     TEXT NOT NULL CHECK (json_valid(levels)),
  reason     TEXT NOT NULL,
  comment    TEXT NOT NULL,
  text       TEXT NOT NULL,
  equivalent TEXT NOT NULL,
  methods    TEXT NOT NULL CHECK (json_valid(methods)),
  review     INTEGER NOT NULL CHECK (review IN (0, 1)),
  PRIMARY KEY (assessment, item)
) STRICT, WITHOUT ROWID;

-- A finalised record never changes; these stand behind the rule in the code.
CREATE TRIGGER answer_insert_finalised BEFORE INSERT ON answer
WHEN (SELECT state FROM assessment WHERE id = NEW.assessment) IN ('finalised', 'superseded')
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER answer_update_finalised BEFORE UPDATE ON answer
WHEN (SELECT state FROM assessment WHERE id = OLD.assessment) IN ('finalised', 'superseded')
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER answer_delete_finalised BEFORE DELETE ON answer
WHEN (SELECT state FROM assessment WHERE id = OLD.assessment) IN ('finalised', 'superseded')
BEGIN SELECT RAISE(ABORT, 'finalised'); END;

CREATE TABLE finding (
  id                 TEXT PRIMARY KEY,
  assessment         TEXT NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
  number             TEXT NOT NULL,
  state              TEXT NOT NULL CHECK (state IN ('open', 'closed')),
  repeats            TEXT,
  item               TEXT,
  grade              TEXT NOT NULL CHECK (grade IN ('major_non_conformity', 'non_conformity', 'deficiency',
                                                    'observation', 'recommendation', 'good_practice')),
  place              TEXT NOT NULL,
  fact               TEXT NOT NULL,
  objective_evidence TEXT NOT NULL,
  effect             TEXT NOT NULL,
  immediate_measure  TEXT NOT NULL,
  root_cause         TEXT NOT NULL,
  likelihood         INTEGER CHECK (likelihood BETWEEN 1 AND 5),
  consequence        INTEGER CHECK (consequence BETWEEN 1 AND 5),
  found_on           TEXT NOT NULL,
  UNIQUE (assessment, number)
) STRICT;

CREATE TABLE action (
  id           TEXT PRIMARY KEY,
  finding      TEXT NOT NULL REFERENCES finding (id) ON DELETE RESTRICT,
  position     INTEGER NOT NULL CHECK (position >= 0),
  what         TEXT NOT NULL,
  owner_person TEXT REFERENCES person (id) ON DELETE RESTRICT,
  owner_post   TEXT,
  due_on       TEXT,
  status       TEXT NOT NULL CHECK (status IN ('planned', 'in_progress', 'done', 'verified', 'closed')),
  CHECK (owner_person IS NULL OR owner_post IS NULL)
) STRICT;
CREATE INDEX action_finding ON action (finding, position);

-- Reports that were saved.
CREATE TABLE export (
  id            TEXT PRIMARY KEY,
  assessment    TEXT NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
  kind          TEXT NOT NULL,
  language      TEXT NOT NULL,
  paper         TEXT NOT NULL,
  dated_on      TEXT NOT NULL,
  record_digest TEXT NOT NULL,
  last_event    INTEGER NOT NULL,
  file_sha256   TEXT NOT NULL,
  saved_at      TEXT NOT NULL
) STRICT;
CREATE INDEX export_assessment ON export (assessment);

-- The event chain. Identities in it are not foreign keys: an event outlives what it was about.
CREATE TABLE event (
  seq            INTEGER PRIMARY KEY CHECK (seq > 0),
  device         TEXT NOT NULL,
  clock          INTEGER NOT NULL CHECK (clock > 0),
  at             TEXT NOT NULL,
  offset_seconds INTEGER NOT NULL,
  actor          TEXT NOT NULL,
  operation      TEXT NOT NULL,
  assessment     TEXT,
  item           TEXT,
  reason_hash    BLOB CHECK (length(reason_hash) = 32),
  compensates    INTEGER,
  hash           BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;
CREATE INDEX event_assessment_item ON event (assessment, item);

CREATE TABLE event_change (
  seq       INTEGER NOT NULL REFERENCES event (seq) ON DELETE RESTRICT,
  n         INTEGER NOT NULL CHECK (n > 0),
  entity    TEXT NOT NULL,
  entity_id TEXT NOT NULL,
  old_hash  BLOB CHECK (length(old_hash) = 32),
  new_hash  BLOB CHECK (length(new_hash) = 32),
  PRIMARY KEY (seq, n)
) STRICT, WITHOUT ROWID;
CREATE INDEX event_change_entity ON event_change (entity, entity_id, seq);

-- The values behind the hashes; n = 0 is the reason. They may be erased (all three set to NULL) without
-- breaking the chain; with them goes the salt, so that nobody can find an erased value by trying.
CREATE TABLE event_value (
  seq       INTEGER NOT NULL REFERENCES event (seq) ON DELETE RESTRICT,
  n         INTEGER NOT NULL CHECK (n >= 0),
  salt      BLOB CHECK (length(salt) = 16),
  old_value TEXT,
  new_value TEXT,
  PRIMARY KEY (seq, n)
) STRICT, WITHOUT ROWID;

-- What the chain should end with.
CREATE TABLE head (
  id   INTEGER PRIMARY KEY CHECK (id = 1),
  seq  INTEGER NOT NULL,
  hash BLOB NOT NULL CHECK (length(hash) = 32)
) STRICT;

CREATE TRIGGER event_next BEFORE INSERT ON event
WHEN NEW.seq <> (SELECT coalesce(max(seq), 0) + 1 FROM event)
BEGIN SELECT RAISE(ABORT, 'events are appended in order'); END;
CREATE TRIGGER event_no_update BEFORE UPDATE ON event BEGIN SELECT RAISE(ABORT, 'events never change'); END;
CREATE TRIGGER event_no_delete BEFORE DELETE ON event BEGIN SELECT RAISE(ABORT, 'events never change'); END;
CREATE TRIGGER event_change_no_update BEFORE UPDATE ON event_change
BEGIN SELECT RAISE(ABORT, 'events never change'); END;
CREATE TRIGGER event_change_no_delete BEFORE DELETE ON event_change
BEGIN SELECT RAISE(ABORT, 'events never change'); END;
CREATE TRIGGER event_value_only_erased BEFORE UPDATE ON event_value
WHEN NEW.salt IS NOT NULL OR NEW.old_value IS NOT NULL OR NEW.new_value IS NOT NULL
  OR NEW.seq <> OLD.seq OR NEW.n <> OLD.n
BEGIN SELECT RAISE(ABORT, 'values are erased or kept'); END;
CREATE TRIGGER event_value_no_delete BEFORE DELETE ON event_value
BEGIN SELECT RAISE(ABORT, 'events never change'); END;

-- Which events can be undone or redone next, per assessment. Derived order: the highest `seq` on the undo line is
-- undone first, the lowest on the redo line is redone first.
CREATE TABLE undo_step (
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE CASCADE,
  seq        INTEGER NOT NULL REFERENCES event (seq) ON DELETE RESTRICT,
  line       TEXT NOT NULL CHECK (line IN ('undo', 'redo')),
  PRIMARY KEY (assessment, seq)
) STRICT, WITHOUT ROWID;

-- Pictures and documents, by their SHA-256 (lower-case hex). Only ever added.
CREATE TABLE media.blob (
  sha256     TEXT PRIMARY KEY CHECK (length(sha256) = 64),
  media_type TEXT NOT NULL,
  size       INTEGER NOT NULL CHECK (size >= 0),
  bytes      BLOB NOT NULL
) STRICT;
