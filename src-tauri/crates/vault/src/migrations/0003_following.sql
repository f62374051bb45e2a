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

-- Behind the rule in the code: the samples of a finalised record stand.
CREATE TRIGGER sample_insert_finalised BEFORE INSERT ON sample
WHEN (SELECT state FROM assessment WHERE id = NEW.assessment) IN ('finalised', 'superseded')
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER sample_update_finalised BEFORE UPDATE ON sample
WHEN (SELECT state FROM assessment WHERE id = OLD.assessment) IN ('finalised', 'superseded')
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
