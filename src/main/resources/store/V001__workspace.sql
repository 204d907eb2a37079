-- The workspace file, first form. Money is ten-thousandths, dates are days since 1970-01-01, texts are codes of the
-- dictionary, statuses are codes of DealStatus. Fields keep the ids of model.record.Field.

CREATE TABLE setting (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- One row: grows with every change of the records, so that columns and windows notice.
CREATE TABLE state (
    one INTEGER PRIMARY KEY CHECK (one = 1),
    revision INTEGER NOT NULL
) STRICT;
INSERT INTO state VALUES (1, 0);

CREATE TABLE text (
    id INTEGER PRIMARY KEY,
    value TEXT NOT NULL UNIQUE
) STRICT;

-- One file or sheet of one import command; a run is the command. Undone batches keep their line. The layout lists the
-- headings no field took; their values stand in the records' extra column as pairs of dictionary codes.
CREATE TABLE batch (
    id INTEGER PRIMARY KEY,
    run INTEGER NOT NULL,
    kind TEXT NOT NULL,
    file TEXT NOT NULL,
    sheet TEXT NOT NULL,
    sha256 TEXT NOT NULL,
    imported_at TEXT NOT NULL,
    read INTEGER NOT NULL,
    imported INTEGER NOT NULL,
    updated INTEGER NOT NULL,
    unchanged INTEGER NOT NULL,
    quarantined INTEGER NOT NULL,
    skipped INTEGER NOT NULL,
    layout TEXT NOT NULL,
    mapping TEXT NOT NULL,
    assumed TEXT NOT NULL,
    undone_at TEXT,
    CHECK (read = imported + updated + unchanged + quarantined + skipped)
) STRICT;

CREATE TABLE quarantine (
    id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    column_name TEXT NOT NULL,
    value TEXT NOT NULL,
    reason TEXT NOT NULL,
    cells TEXT NOT NULL
) STRICT;

-- Every change of a record that already was there: undo, history and pipeline snapshots are read from it.
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    at TEXT NOT NULL,
    cause TEXT NOT NULL,
    batch INTEGER REFERENCES batch(id),
    kind TEXT NOT NULL,
    record INTEGER NOT NULL,
    field TEXT NOT NULL,
    old ANY,
    new ANY
) STRICT;
CREATE INDEX journal_batch ON journal(batch);
CREATE INDEX journal_record ON journal(kind, record);

-- Names and ids under which other systems know a record; merging re-points them, so it can be undone.
CREATE TABLE alias (
    kind TEXT NOT NULL,
    source TEXT NOT NULL,
    name TEXT NOT NULL,
    record INTEGER NOT NULL,
    PRIMARY KEY (kind, source, name)
) STRICT, WITHOUT ROWID;

-- Columns as the analysis reads them, stamped with the revision of the records they were made from.
CREATE TABLE segment (
    kind TEXT NOT NULL,
    field TEXT NOT NULL,
    first_row INTEGER NOT NULL,
    last_row INTEGER NOT NULL,
    revision INTEGER NOT NULL,
    data BLOB NOT NULL,
    PRIMARY KEY (kind, field, first_row)
) STRICT, WITHOUT ROWID;

CREATE TABLE goal (
    id INTEGER PRIMARY KEY,
    template TEXT NOT NULL,
    words TEXT NOT NULL,
    metric TEXT NOT NULL,
    target REAL,
    reached_by INTEGER,
    owner TEXT NOT NULL,
    mission TEXT NOT NULL,
    baseline REAL,
    set_on INTEGER NOT NULL,
    guardrails TEXT NOT NULL,
    archived_at TEXT
) STRICT;

CREATE TABLE goal_question (
    goal INTEGER NOT NULL REFERENCES goal(id),
    position INTEGER NOT NULL,
    question TEXT NOT NULL,
    words TEXT NOT NULL,
    metrics TEXT NOT NULL,
    PRIMARY KEY (goal, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE customers (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "id" INTEGER,
    "name" INTEGER,
    "segment" INTEGER,
    "industry" INTEGER,
    "size_band" INTEGER,
    "territory" INTEGER,
    "market" INTEGER,
    "contract_start" INTEGER,
    "contract_end" INTEGER,
    extra BLOB
) STRICT;

CREATE TABLE products (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "id" INTEGER,
    "name" INTEGER,
    "line" INTEGER,
    "list_price" INTEGER,
    "goods_cost" INTEGER,
    extra BLOB
) STRICT;

CREATE TABLE reps (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "id" INTEGER,
    "name" INTEGER,
    "team" INTEGER,
    "manager" INTEGER,
    "territory" INTEGER,
    "start_on" INTEGER,
    "end_on" INTEGER,
    "training_end_on" INTEGER,
    extra BLOB
) STRICT;

CREATE TABLE quotas (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "rep" INTEGER,
    "from" INTEGER,
    "to" INTEGER,
    "amount" INTEGER,
    extra BLOB
) STRICT;

CREATE TABLE deals (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "id" TEXT,
    "name" TEXT,
    "customer_id" INTEGER,
    "owner" INTEGER,
    "owner_at_close" INTEGER,
    "created_on" INTEGER,
    "qualified_on" INTEGER,
    "first_contact_on" INTEGER,
    "expected_close_on" INTEGER,
    "closed_on" INTEGER,
    "status" INTEGER,
    "stage" INTEGER,
    "amount" INTEGER,
    "amount_list" INTEGER,
    "currency" INTEGER,
    "probability" REAL,
    "source" INTEGER,
    "channel" INTEGER,
    "product" INTEGER,
    "territory" INTEGER,
    "market" INTEGER,
    "partner_id" INTEGER,
    "competitor" INTEGER,
    "loss_reason" INTEGER,
    "kind" INTEGER,
    "pipeline" INTEGER,
    "forecast_category" INTEGER,
    "campaign" INTEGER,
    "reason" INTEGER,
    "contact_role" INTEGER,
    extra BLOB
) STRICT;

CREATE TABLE stage_events (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "deal_id" TEXT,
    "entered_on" INTEGER,
    "stage" INTEGER,
    extra BLOB
) STRICT;

CREATE TABLE sales (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "id" TEXT,
    "date" INTEGER,
    "customer_id" INTEGER,
    "product" INTEGER,
    "qty" REAL,
    "net_amount" INTEGER,
    "list_amount" INTEGER,
    "goods_cost" INTEGER,
    "currency" INTEGER,
    "rep" INTEGER,
    "territory" INTEGER,
    "market" INTEGER,
    "deal_id" TEXT,
    "type" INTEGER,
    "status" INTEGER,
    extra BLOB
) STRICT;
