-- Evidence and what it serves. The bytes lie in media.blob under their hash; here is what is said about them.

CREATE TABLE evidence (
  id             TEXT PRIMARY KEY,
  kind           TEXT NOT NULL CHECK (kind IN ('photo', 'document', 'note')),
  caption        TEXT NOT NULL,
  place          TEXT NOT NULL,
  -- By the camera's clock, without a zone unless the camera knew it.
  taken_at       TEXT,
  taken_offset   INTEGER,
  -- Millionths of a degree; only when somebody kept them on purpose.
  latitude       INTEGER CHECK (latitude BETWEEN -90000000 AND 90000000),
  longitude      INTEGER CHECK (longitude BETWEEN -180000000 AND 180000000),
  text           TEXT NOT NULL,
  file_name      TEXT NOT NULL,
  -- The sealed original; a note has none.
  media_type     TEXT,
  size           INTEGER CHECK (size >= 0),
  sha256         TEXT CHECK (length(sha256) = 64),
  width          INTEGER CHECK (width > 0),
  height         INTEGER CHECK (height > 0),
  camera_sha256  TEXT CHECK (length(camera_sha256) = 64),
  -- What is drawn on a photo, and the pictures made of it.
  marks          TEXT NOT NULL CHECK (json_valid(marks)),
  view_sha256    TEXT CHECK (length(view_sha256) = 64),
  thumb_sha256   TEXT CHECK (length(thumb_sha256) = 64),
  added_at       TEXT NOT NULL,
  added_offset   INTEGER NOT NULL,
  added_by       TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
  removed_at     TEXT,
  CHECK ((kind = 'note') = (sha256 IS NULL)),
  CHECK ((kind = 'photo') = (thumb_sha256 IS NOT NULL)),
  CHECK ((latitude IS NULL) = (longitude IS NULL))
) STRICT;
CREATE INDEX evidence_thumb ON evidence (thumb_sha256);
CREATE INDEX evidence_view ON evidence (view_sha256);
CREATE INDEX evidence_sha256 ON evidence (sha256);

-- One piece may serve many places. Targets are no foreign keys: a removed finding comes back with its evidence.
CREATE TABLE evidence_link (
  evidence   TEXT NOT NULL REFERENCES evidence (id) ON DELETE RESTRICT,
  kind       TEXT NOT NULL CHECK (kind IN ('assessment', 'item', 'finding', 'action', 'register')),
  -- What names it among its kind; an item's is <assessment>/<item>.
  target     TEXT NOT NULL CHECK (target <> ''),
  -- Of an assessment and of an item.
  assessment TEXT REFERENCES assessment (id) ON DELETE RESTRICT,
  PRIMARY KEY (evidence, kind, target),
  CHECK ((kind IN ('assessment', 'item')) = (assessment IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX evidence_link_target ON evidence_link (kind, target);
CREATE INDEX evidence_link_assessment ON evidence_link (assessment);

-- A finalised record never changes, and neither does what its answers stand on.
CREATE TRIGGER evidence_link_insert_finalised BEFORE INSERT ON evidence_link
WHEN (SELECT state FROM assessment WHERE id = NEW.assessment) IN ('finalised', 'superseded')
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER evidence_link_delete_finalised BEFORE DELETE ON evidence_link
WHEN (SELECT state FROM assessment WHERE id = OLD.assessment) IN ('finalised', 'superseded')
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
CREATE TRIGGER evidence_update_finalised BEFORE UPDATE ON evidence
WHEN EXISTS (SELECT 1 FROM evidence_link l JOIN assessment a ON a.id = l.assessment
             WHERE l.evidence = OLD.id AND a.state IN ('finalised', 'superseded'))
BEGIN SELECT RAISE(ABORT, 'finalised'); END;
