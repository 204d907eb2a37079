-- Marketing material people can use, what they used of it on an activity, and the tools they worked with (lists with semicolons).
ALTER TABLE activities ADD COLUMN "material" INTEGER;
ALTER TABLE activities ADD COLUMN "tool" INTEGER;
CREATE TABLE materials (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
    "name" INTEGER,
    "available_from" INTEGER,
    "available_to" INTEGER,
    extra BLOB
) STRICT;
CREATE UNIQUE INDEX materials_known ON materials(known_by, known_more);

-- Who belonged to which team and manager from when to when.
CREATE TABLE memberships (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
    "rep" INTEGER,
    "team" INTEGER,
    "manager" INTEGER,
    "from" INTEGER,
    "to" INTEGER,
    extra BLOB
) STRICT;
CREATE UNIQUE INDEX memberships_known ON memberships(known_by, known_more);
