-- Format 2: the register holds ports and authorities beside port facilities, and a risk worksheet its scenarios.

-- Last column of the table and of its image, so that what events of format 1 say still agrees with what is stored.
-- The three forms of number never meet, so UNIQUE keeps its meaning over all kinds.
ALTER TABLE facility ADD COLUMN kind TEXT NOT NULL DEFAULT 'port_facility'
  CHECK (kind IN ('port_facility', 'port', 'authority'));

-- A row of the risk worksheet. Scores are points of the scales of the pinned set; products are worked out, not stored.
CREATE TABLE scenario (
  id                     TEXT PRIMARY KEY,
  assessment             TEXT NOT NULL REFERENCES assessment (id) ON DELETE RESTRICT,
  position               INTEGER NOT NULL CHECK (position >= 0),
  asset                  TEXT NOT NULL CHECK (asset <> ''),
  threat_type            TEXT,
  scenario               TEXT NOT NULL,
  existing_measures      TEXT NOT NULL,
  threat                 INTEGER CHECK (threat > 0),
  vulnerability          INTEGER CHECK (vulnerability > 0),
  impact                 INTEGER CHECK (impact > 0),
  reasons                TEXT NOT NULL,
  proposed_measures      TEXT NOT NULL,
  residual_threat        INTEGER CHECK (residual_threat > 0),
  residual_vulnerability INTEGER CHECK (residual_vulnerability > 0),
  residual_impact        INTEGER CHECK (residual_impact > 0),
  owner                  TEXT NOT NULL,
  review_on              TEXT,
  accepted_by            TEXT NOT NULL
) STRICT;
CREATE INDEX scenario_assessment ON scenario (assessment, position);

-- A finalised record never changes; these stand behind the rule in the code.
CREATE TRIGGER scenario_insert_finalised BEFORE INSERT ON scenario
WHEN (SELECT state FROM assessment WHERE id = NEW.assessment) IN ('finalised', 'superseded')
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER scenario_update_finalised BEFORE UPDATE ON scenario
WHEN (SELECT state FROM assessment WHERE id = OLD.assessment) IN ('finalised', 'superseded')
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER scenario_delete_finalised BEFORE DELETE ON scenario
WHEN (SELECT state FROM assessment WHERE id = OLD.assessment) IN ('finalised', 'superseded')
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
