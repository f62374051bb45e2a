-- Following findings to their closure, findings about several items, sampling sheets.
-- What was found in a finalised assessment stands; its actions and its state go on.

ALTER TABLE finding ADD COLUMN also_items TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(also_items));
ALTER TABLE finding ADD COLUMN provisions TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(provisions));
-- Not a foreign key: the finding it repeats may be in another vault.
ALTER TABLE finding ADD COLUMN repeats_finding TEXT;
ALTER TABLE finding ADD COLUMN closed_on TEXT;
ALTER TABLE finding ADD COLUMN closed_by TEXT REFERENCES person (id) ON DELETE RESTRICT;
ALTER TABLE finding ADD COLUMN closing_note TEXT NOT NULL DEFAULT '';

ALTER TABLE action ADD COLUMN done_on TEXT;
ALTER TABLE action ADD COLUMN verified_on TEXT;
ALTER TABLE action ADD COLUMN verified_by TEXT REFERENCES person (id) ON DELETE RESTRICT;
ALTER TABLE action ADD COLUMN closed_on TEXT;
ALTER TABLE action ADD COLUMN proof TEXT NOT NULL DEFAULT '';

CREATE TABLE sample (
  id         TEXT PRIMARY KEY,
  assessment TEXT NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
  item       TEXT,
  finding    TEXT REFERENCES finding (id) ON DELETE RESTRICT,
  kind       TEXT NOT NULL CHECK (kind IN ('passes', 'access_logs', 'declarations_of_security', 'patrol_logs',
                                           'equipment_tests')),
  what       TEXT NOT NULL,
  taken_on   TEXT NOT NULL,
  checked    INTEGER NOT NULL CHECK (checked > 0),
  failed     INTEGER NOT NULL CHECK (failed BETWEEN 0 AND checked),
  note       TEXT NOT NULL
) STRICT;
CREATE INDEX sample_assessment ON sample (assessment);

-- Behind the rule in the code: raised is raised, and no finding appears in or leaves a finalised record.
CREATE TRIGGER finding_insert_finalised BEFORE INSERT ON finding
WHEN (SELECT state FROM assessment WHERE id = NEW.assessment) IN ('finalised', 'superseded')
  -- An upsert of one that is there arrives here first; the update below judges it.
  AND NOT EXISTS (SELECT 1 FROM finding WHERE id = NEW.id)
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER finding_update_finalised BEFORE UPDATE ON finding
WHEN (SELECT state FROM assessment WHERE id = OLD.assessment) IN ('finalised', 'superseded')
  AND (NEW.assessment, NEW.number, NEW.repeats, NEW.repeats_finding, NEW.item, NEW.also_items, NEW.provisions, NEW.grade,
       NEW.place, NEW.fact, NEW.objective_evidence, NEW.effect, NEW.immediate_measure, NEW.root_cause, NEW.likelihood,
       NEW.consequence, NEW.found_on)
  IS NOT (OLD.assessment, OLD.number, OLD.repeats, OLD.repeats_finding, OLD.item, OLD.also_items, OLD.provisions, OLD.grade,
       OLD.place, OLD.fact, OLD.objective_evidence, OLD.effect, OLD.immediate_measure, OLD.root_cause, OLD.likelihood,
       OLD.consequence, OLD.found_on)
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER finding_delete_finalised BEFORE DELETE ON finding
WHEN (SELECT state FROM assessment WHERE id = OLD.assessment) IN ('finalised', 'superseded')
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER sample_insert_finalised BEFORE INSERT ON sample
WHEN (SELECT state FROM assessment WHERE id = NEW.assessment) IN ('finalised', 'superseded')
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER sample_update_finalised BEFORE UPDATE ON sample
WHEN (SELECT state FROM assessment WHERE id = OLD.assessment) IN ('finalised', 'superseded')
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER sample_delete_finalised BEFORE DELETE ON sample
WHEN (SELECT state FROM assessment WHERE id = OLD.assessment) IN ('finalised', 'superseded')
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
