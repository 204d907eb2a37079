-- All record kinds. Moments are minutes since 1970-01-01 00:00 on the wall clock where they happened.

CREATE TABLE deal_lines (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "deal_id" TEXT,
    "product" INTEGER,
    "qty" REAL,
    "amount" INTEGER,
    "list_amount" INTEGER,
    extra BLOB
) STRICT;

CREATE TABLE contacts (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "id" TEXT,
    "name" TEXT,
    "customer_id" INTEGER,
    "role" INTEGER,
    "email" TEXT,
    "owner" INTEGER,
    "source" INTEGER,
    "created_on" INTEGER,
    extra BLOB
) STRICT;

CREATE TABLE leads (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "id" TEXT,
    "name" TEXT,
    "company" INTEGER,
    "created_at" INTEGER,
    "source" INTEGER,
    "campaign" INTEGER,
    "owner" INTEGER,
    "status" INTEGER,
    "first_response_at" INTEGER,
    "qualified_on" INTEGER,
    "dropped_on" INTEGER,
    "drop_reason" INTEGER,
    "deal_id" TEXT,
    "criteria_met" INTEGER,
    "territory" INTEGER,
    "market" INTEGER,
    extra BLOB
) STRICT;

CREATE TABLE activities (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "id" TEXT,
    "at" INTEGER,
    "type" INTEGER,
    "direction" INTEGER,
    "channel" INTEGER,
    "rep" INTEGER,
    "lead_id" TEXT,
    "deal_id" TEXT,
    "contact_id" TEXT,
    "customer_id" INTEGER,
    "outcome" INTEGER,
    "reason" INTEGER,
    "template" INTEGER,
    extra BLOB
) STRICT;

CREATE TABLE targets (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "metric" INTEGER,
    "scope" INTEGER,
    "from" INTEGER,
    "to" INTEGER,
    "value" REAL,
    "label" INTEGER,
    extra BLOB
) STRICT;

CREATE TABLE costs (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "date" INTEGER,
    "category" INTEGER,
    "amount" INTEGER,
    "currency" INTEGER,
    "source" INTEGER,
    "territory" INTEGER,
    extra BLOB
) STRICT;

CREATE TABLE surveys (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "id" TEXT,
    "customer_id" INTEGER,
    "answered_on" INTEGER,
    "score" REAL,
    extra BLOB
) STRICT;

CREATE TABLE markets (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "name" INTEGER,
    "potential_customers" REAL,
    "potential_value" INTEGER,
    "as_of" INTEGER,
    extra BLOB
) STRICT;

CREATE TABLE changes (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "what" INTEGER,
    "started_on" INTEGER,
    "scope" INTEGER,
    "primary_metric" INTEGER,
    "guardrail_metric" INTEGER,
    extra BLOB
) STRICT;

CREATE TABLE timesheets (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "rep" INTEGER,
    "date" INTEGER,
    "category" INTEGER,
    "minutes" REAL,
    extra BLOB
) STRICT;

CREATE TABLE partners (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "id" INTEGER,
    "name" INTEGER,
    "joined_on" INTEGER,
    "commission" REAL,
    extra BLOB
) STRICT;

CREATE TABLE candidates (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "id" INTEGER,
    "name" INTEGER,
    "source" INTEGER,
    "step" INTEGER,
    "step_on" INTEGER,
    "opened_on" INTEGER,
    "hired_on" INTEGER,
    extra BLOB
) STRICT;

CREATE TABLE rates (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "date" INTEGER,
    "currency" INTEGER,
    "to" INTEGER,
    "rate" REAL,
    extra BLOB
) STRICT;

CREATE TABLE holidays (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    identity TEXT NOT NULL UNIQUE,
    "date" INTEGER,
    "name" INTEGER,
    extra BLOB
) STRICT;

ALTER TABLE reps ADD COLUMN "ramp" INTEGER;
ALTER TABLE deals ADD COLUMN "co_owner" INTEGER;
ALTER TABLE deals ADD COLUMN "co_owner_share" REAL;
ALTER TABLE deals ADD COLUMN "contract_start" INTEGER;
ALTER TABLE deals ADD COLUMN "contract_end" INTEGER;
ALTER TABLE deals ADD COLUMN "contract_months" REAL;
ALTER TABLE deals ADD COLUMN "recurring_amount" INTEGER;
ALTER TABLE sales ADD COLUMN "contract_start" INTEGER;
ALTER TABLE sales ADD COLUMN "contract_end" INTEGER;
ALTER TABLE sales ADD COLUMN "contract_months" REAL;
ALTER TABLE sales ADD COLUMN "recurring_amount" INTEGER;
