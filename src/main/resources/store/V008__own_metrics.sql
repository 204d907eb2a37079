-- Metrics the user defined: everything but the id is one JSON document.
CREATE TABLE own_metric (
    made INTEGER PRIMARY KEY,
    id TEXT NOT NULL UNIQUE,
    definition TEXT NOT NULL
) STRICT;
