-- Where a batch came from and what was decided about it, so that the next file of its form is read the same way and the
-- file itself can be read again. A series are the batches of one file as it changes from month to month: it is named by
-- the batch with which it began. The path is empty where the file is gone for certain (unpacked from an archive).
CREATE TABLE source (
    batch INTEGER PRIMARY KEY REFERENCES batch(id),
    series INTEGER NOT NULL,
    path TEXT NOT NULL,
    bytes INTEGER NOT NULL,
    modified TEXT NOT NULL,
    form TEXT NOT NULL,
    recipe TEXT NOT NULL
) STRICT;

-- Records that a later complete list has no more, and the batch that noticed. They keep their place in their own table.
CREATE TABLE gone (
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    batch INTEGER NOT NULL REFERENCES batch(id),
    PRIMARY KEY (kind, record)
) STRICT, WITHOUT ROWID;
