-- Keys of people elsewhere, each compared by its fingerprint and given a name by somebody here.

CREATE TABLE trusted_key (
  public_key TEXT PRIMARY KEY CHECK (length(public_key) = 64),
  name       TEXT NOT NULL CHECK (length(name) > 0),
  added_at   TEXT NOT NULL,
  added_by   TEXT NOT NULL REFERENCES person (id) ON DELETE RESTRICT
) STRICT;
