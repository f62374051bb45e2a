-- The register of a facility: contacts, places, papers of the plan, drills, training, Declarations of
-- Security, incidents, changes of level. One row an entry; `content` is a JSON object of texts, whole
-- numbers and lists of texts, as the domain's description of the list allows.

CREATE TABLE register_entry (
  id       TEXT PRIMARY KEY,
  facility TEXT NOT NULL REFERENCES facility (id) ON DELETE RESTRICT,
  list     TEXT NOT NULL CHECK (list <> ''),
  content  TEXT NOT NULL CHECK (json_valid(content))
) STRICT;
CREATE INDEX register_entry_facility ON register_entry (facility, list);
