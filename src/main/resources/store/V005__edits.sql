-- What the user did to single records by hand: values changed, a record added, rows set aside tried again.

-- One row a step; undone steps wait to be done again until something new is done.
CREATE TABLE edit (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    what TEXT NOT NULL,
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    batch INTEGER REFERENCES batch(id),
    name TEXT NOT NULL,
    undone INTEGER NOT NULL
) STRICT;

CREATE TABLE edit_value (
    edit INTEGER NOT NULL REFERENCES edit(id),
    field TEXT NOT NULL,
    old ANY,
    new ANY,
    PRIMARY KEY (edit, field)
) STRICT, WITHOUT ROWID;

-- Where a value typed by hand stands in a record: what the record's source says in its place.
CREATE TABLE source_value (
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    field TEXT NOT NULL,
    value ANY,
    PRIMARY KEY (kind, record, field)
) STRICT, WITHOUT ROWID;

-- How the rows of a batch were read, so that rows set aside can be read again by the same decisions.
CREATE TABLE reading (
    batch INTEGER PRIMARY KEY REFERENCES batch(id),
    decisions TEXT NOT NULL
) STRICT;

-- A letter for each cell: what the file itself said about it. Empty where only the text of the cells is known.
ALTER TABLE quarantine ADD COLUMN marks TEXT NOT NULL DEFAULT '';
-- The step in which a corrected row became a record, the record, and what the row did to it.
ALTER TABLE quarantine ADD COLUMN taken INTEGER REFERENCES edit(id);
ALTER TABLE quarantine ADD COLUMN record INTEGER;
ALTER TABLE quarantine ADD COLUMN outcome TEXT;
