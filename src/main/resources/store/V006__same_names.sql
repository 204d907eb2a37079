-- Names that count as others. Records keep what their file says; figures resolve names as they read them (decision 0040).
DROP TABLE alias;
CREATE TABLE alias (
    list TEXT NOT NULL,
    key TEXT NOT NULL,
    name TEXT NOT NULL,
    same TEXT NOT NULL,
    PRIMARY KEY (list, key)
) STRICT, WITHOUT ROWID;

-- Pairs that look the same and are not, as the user said: never proposed again. The lesser key first.
CREATE TABLE different (
    list TEXT NOT NULL,
    one TEXT NOT NULL,
    other TEXT NOT NULL,
    PRIMARY KEY (list, one, other)
) STRICT, WITHOUT ROWID;
