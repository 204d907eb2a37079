-- What a record is known by is kept as 96 bits of it (decision 0032) instead of as text, which stood in the row and in its
-- index beside the id or name. known_by and known_more are functions of the product's own: see store.code.Identity.

ALTER TABLE customers RENAME TO former;
CREATE TABLE customers (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
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
INSERT INTO customers SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "id", "name", "segment",
    "industry", "size_band", "territory", "market", "contract_start", "contract_end", extra FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX customers_known ON customers(known_by, known_more);

ALTER TABLE products RENAME TO former;
CREATE TABLE products (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
    "id" INTEGER,
    "name" INTEGER,
    "line" INTEGER,
    "list_price" INTEGER,
    "goods_cost" INTEGER,
    extra BLOB
) STRICT;
INSERT INTO products SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "id", "name", "line",
    "list_price", "goods_cost", extra FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX products_known ON products(known_by, known_more);

ALTER TABLE reps RENAME TO former;
CREATE TABLE reps (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
    "id" INTEGER,
    "name" INTEGER,
    "team" INTEGER,
    "manager" INTEGER,
    "territory" INTEGER,
    "start_on" INTEGER,
    "end_on" INTEGER,
    "training_end_on" INTEGER,
    "ramp" INTEGER,
    extra BLOB
) STRICT;
INSERT INTO reps SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "id", "name", "team",
    "manager", "territory", "start_on", "end_on", "training_end_on", "ramp", extra FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX reps_known ON reps(known_by, known_more);

ALTER TABLE quotas RENAME TO former;
CREATE TABLE quotas (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
    "rep" INTEGER,
    "from" INTEGER,
    "to" INTEGER,
    "amount" INTEGER,
    extra BLOB
) STRICT;
INSERT INTO quotas SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "rep", "from", "to",
    "amount", extra FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX quotas_known ON quotas(known_by, known_more);

ALTER TABLE deals RENAME TO former;
CREATE TABLE deals (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
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
    "co_owner" INTEGER,
    "co_owner_share" REAL,
    "contract_start" INTEGER,
    "contract_end" INTEGER,
    "contract_months" REAL,
    "recurring_amount" INTEGER,
    extra BLOB
) STRICT;
INSERT INTO deals SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "id", "name", "customer_id",
    "owner", "owner_at_close", "created_on", "qualified_on", "first_contact_on", "expected_close_on", "closed_on",
    "status", "stage", "amount", "amount_list", "currency", "probability", "source", "channel", "product",
    "territory", "market", "partner_id", "competitor", "loss_reason", "kind", "pipeline", "forecast_category",
    "campaign", "reason", "contact_role", "co_owner", "co_owner_share", "contract_start", "contract_end",
    "contract_months", "recurring_amount", extra FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX deals_known ON deals(known_by, known_more);

ALTER TABLE stage_events RENAME TO former;
CREATE TABLE stage_events (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
    "deal_id" TEXT,
    "entered_on" INTEGER,
    "stage" INTEGER,
    extra BLOB
) STRICT;
INSERT INTO stage_events SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "deal_id",
    "entered_on", "stage", extra FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX stage_events_known ON stage_events(known_by, known_more);

ALTER TABLE sales RENAME TO former;
CREATE TABLE sales (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
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
    "contract_start" INTEGER,
    "contract_end" INTEGER,
    "contract_months" REAL,
    "recurring_amount" INTEGER,
    extra BLOB
) STRICT;
INSERT INTO sales SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "id", "date", "customer_id",
    "product", "qty", "net_amount", "list_amount", "goods_cost", "currency", "rep", "territory", "market", "deal_id",
    "type", "status", "contract_start", "contract_end", "contract_months", "recurring_amount", extra
    FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX sales_known ON sales(known_by, known_more);

ALTER TABLE deal_lines RENAME TO former;
CREATE TABLE deal_lines (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
    "deal_id" TEXT,
    "product" INTEGER,
    "qty" REAL,
    "amount" INTEGER,
    "list_amount" INTEGER,
    extra BLOB
) STRICT;
INSERT INTO deal_lines SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "deal_id", "product",
    "qty", "amount", "list_amount", extra FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX deal_lines_known ON deal_lines(known_by, known_more);

ALTER TABLE contacts RENAME TO former;
CREATE TABLE contacts (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
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
INSERT INTO contacts SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "id", "name",
    "customer_id", "role", "email", "owner", "source", "created_on", extra FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX contacts_known ON contacts(known_by, known_more);

ALTER TABLE leads RENAME TO former;
CREATE TABLE leads (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
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
INSERT INTO leads SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "id", "name", "company",
    "created_at", "source", "campaign", "owner", "status", "first_response_at", "qualified_on", "dropped_on",
    "drop_reason", "deal_id", "criteria_met", "territory", "market", extra FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX leads_known ON leads(known_by, known_more);

ALTER TABLE activities RENAME TO former;
CREATE TABLE activities (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
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
INSERT INTO activities SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "id", "at", "type",
    "direction", "channel", "rep", "lead_id", "deal_id", "contact_id", "customer_id", "outcome", "reason", "template",
    extra FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX activities_known ON activities(known_by, known_more);

ALTER TABLE targets RENAME TO former;
CREATE TABLE targets (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
    "metric" INTEGER,
    "scope" INTEGER,
    "from" INTEGER,
    "to" INTEGER,
    "value" REAL,
    "label" INTEGER,
    extra BLOB
) STRICT;
INSERT INTO targets SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "metric", "scope", "from",
    "to", "value", "label", extra FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX targets_known ON targets(known_by, known_more);

ALTER TABLE costs RENAME TO former;
CREATE TABLE costs (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
    "date" INTEGER,
    "category" INTEGER,
    "amount" INTEGER,
    "currency" INTEGER,
    "source" INTEGER,
    "territory" INTEGER,
    extra BLOB
) STRICT;
INSERT INTO costs SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "date", "category",
    "amount", "currency", "source", "territory", extra FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX costs_known ON costs(known_by, known_more);

ALTER TABLE surveys RENAME TO former;
CREATE TABLE surveys (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
    "id" TEXT,
    "customer_id" INTEGER,
    "answered_on" INTEGER,
    "score" REAL,
    extra BLOB
) STRICT;
INSERT INTO surveys SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "id", "customer_id",
    "answered_on", "score", extra FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX surveys_known ON surveys(known_by, known_more);

ALTER TABLE markets RENAME TO former;
CREATE TABLE markets (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
    "name" INTEGER,
    "potential_customers" REAL,
    "potential_value" INTEGER,
    "as_of" INTEGER,
    extra BLOB
) STRICT;
INSERT INTO markets SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "name",
    "potential_customers", "potential_value", "as_of", extra FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX markets_known ON markets(known_by, known_more);

ALTER TABLE changes RENAME TO former;
CREATE TABLE changes (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
    "what" INTEGER,
    "started_on" INTEGER,
    "scope" INTEGER,
    "primary_metric" INTEGER,
    "guardrail_metric" INTEGER,
    extra BLOB
) STRICT;
INSERT INTO changes SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "what", "started_on",
    "scope", "primary_metric", "guardrail_metric", extra FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX changes_known ON changes(known_by, known_more);

ALTER TABLE timesheets RENAME TO former;
CREATE TABLE timesheets (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
    "rep" INTEGER,
    "date" INTEGER,
    "category" INTEGER,
    "minutes" REAL,
    extra BLOB
) STRICT;
INSERT INTO timesheets SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "rep", "date",
    "category", "minutes", extra FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX timesheets_known ON timesheets(known_by, known_more);

ALTER TABLE partners RENAME TO former;
CREATE TABLE partners (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
    "id" INTEGER,
    "name" INTEGER,
    "joined_on" INTEGER,
    "commission" REAL,
    extra BLOB
) STRICT;
INSERT INTO partners SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "id", "name",
    "joined_on", "commission", extra FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX partners_known ON partners(known_by, known_more);

ALTER TABLE candidates RENAME TO former;
CREATE TABLE candidates (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
    "id" INTEGER,
    "name" INTEGER,
    "source" INTEGER,
    "step" INTEGER,
    "step_on" INTEGER,
    "opened_on" INTEGER,
    "hired_on" INTEGER,
    extra BLOB
) STRICT;
INSERT INTO candidates SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "id", "name", "source",
    "step", "step_on", "opened_on", "hired_on", extra FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX candidates_known ON candidates(known_by, known_more);

ALTER TABLE rates RENAME TO former;
CREATE TABLE rates (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
    "date" INTEGER,
    "currency" INTEGER,
    "to" INTEGER,
    "rate" REAL,
    extra BLOB
) STRICT;
INSERT INTO rates SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "date", "currency", "to",
    "rate", extra FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX rates_known ON rates(known_by, known_more);

ALTER TABLE holidays RENAME TO former;
CREATE TABLE holidays (
    row_id INTEGER PRIMARY KEY,
    batch INTEGER NOT NULL REFERENCES batch(id),
    row_no INTEGER NOT NULL,
    known_by INTEGER NOT NULL,
    known_more INTEGER NOT NULL,
    "date" INTEGER,
    "name" INTEGER,
    extra BLOB
) STRICT;
INSERT INTO holidays SELECT row_id, batch, row_no, known_by(identity), known_more(identity), "date", "name", extra
    FROM former ORDER BY row_id;
DROP TABLE former;
CREATE UNIQUE INDEX holidays_known ON holidays(known_by, known_more);
