-- What version 2 of the workspace held after the files of FormerWorkspaceTest were imported by the program of that time.
INSERT INTO text ("id", "value")
    VALUES (1, 'Remark');
INSERT INTO text ("id", "value")
    VALUES (2, 'Acme Ltd');
INSERT INTO text ("id", "value")
    VALUES (3, 'first');
INSERT INTO text ("id", "value")
    VALUES (4, 'Björk & Söhne');
INSERT INTO text ("id", "value")
    VALUES (5, '上海贸易');
INSERT INTO text ("id", "value")
    VALUES (6, 'Bank');
INSERT INTO text ("id", "value")
    VALUES (7, 'Large');
INSERT INTO text ("id", "value")
    VALUES (8, 'Trade');
INSERT INTO text ("id", "value")
    VALUES (9, 'Small');
INSERT INTO text ("id", "value")
    VALUES (10, 'ÉTOILE Sàrl');
INSERT INTO text ("id", "value")
    VALUES (11, 'Press');
INSERT INTO text ("id", "value")
    VALUES (12, 'Ana Gómez');
INSERT INTO text ("id", "value")
    VALUES (13, 'Cem');
INSERT INTO text ("id", "value")
    VALUES (14, 'Chair');
INSERT INTO text ("id", "value")
    VALUES (15, 'Desk');
INSERT INTO text ("id", "value")
    VALUES (16, 'Demo');
INSERT INTO text ("id", "value")
    VALUES (17, 'Offer');
INSERT INTO batch ("id", "run", "kind", "file", "sheet", "imported_at", "read", "imported", "updated", "unchanged", "quarantined", "skipped", "layout", "mapping", "assumed", "sha256")
    VALUES (1, 1, 'deals', 'deals.csv', '', '2026-11-24T18:02', 5, 5, 0, 0, 0, 0, '["Remark"]', '{"Deal ID":"id","Customer":"customer_id","Created":"created_on","Closed":"closed_on","Status":"status","Amount":"amount"}', '[{"key":"meaning.assumed.one-close","args":["Closed"]}]', '');
INSERT INTO batch ("id", "run", "kind", "file", "sheet", "imported_at", "read", "imported", "updated", "unchanged", "quarantined", "skipped", "layout", "mapping", "assumed", "sha256")
    VALUES (2, 2, 'customers', 'customers.csv', '', '2026-11-24T18:02:02', 3, 3, 0, 0, 0, 0, '[]', '{"Customer":"name","Industry":"industry","Segment":"segment"}', '[]', '');
INSERT INTO batch ("id", "run", "kind", "file", "sheet", "imported_at", "read", "imported", "updated", "unchanged", "quarantined", "skipped", "layout", "mapping", "assumed", "sha256")
    VALUES (3, 3, 'quotas', 'quotas.csv', '', '2026-11-24T18:02:05', 3, 3, 0, 0, 0, 0, '[]', '{"Rep":"rep","Month":"from","Quota":"amount"}', '[]', '');
INSERT INTO batch ("id", "run", "kind", "file", "sheet", "imported_at", "read", "imported", "updated", "unchanged", "quarantined", "skipped", "layout", "mapping", "assumed", "sha256")
    VALUES (4, 4, 'sales', 'orders.csv', '', '2026-11-24T18:02:07', 3, 3, 0, 0, 0, 0, '[]', '{"Order ID":"id","Order Date":"date","Customer":"customer_id","Product":"product","Quantity":"qty","Sales":"net_amount"}', '[]', '');
INSERT INTO batch ("id", "run", "kind", "file", "sheet", "imported_at", "read", "imported", "updated", "unchanged", "quarantined", "skipped", "layout", "mapping", "assumed", "sha256")
    VALUES (5, 5, 'stage-events', 'history.csv', '', '2026-11-24T18:02:10', 3, 3, 0, 0, 0, 0, '[]', '{"Deal ID":"deal_id","Stage":"stage","Entered":"entered_on"}', '[]', '');
INSERT INTO deals ("row_id", "batch", "row_no", "identity", "id", "customer_id", "created_on", "closed_on", "status", "amount", "extra")
    VALUES (1, 1, 2, 'D1', 'D1', 2, 20454, 20485, 0, 100000, X'0103');
INSERT INTO deals ("row_id", "batch", "row_no", "identity", "id", "customer_id", "created_on", "closed_on", "status", "amount")
    VALUES (2, 1, 3, 'd1', 'd1', 2, 20456, 20485, 1, 110000);
INSERT INTO deals ("row_id", "batch", "row_no", "identity", "customer_id", "created_on", "closed_on", "status", "amount")
    VALUES (3, 1, 4, '#155f5bxmpgd4urp8z', 4, 20454, 20485, 0, 105000);
INSERT INTO deals ("row_id", "batch", "row_no", "identity", "customer_id", "created_on", "closed_on", "status", "amount")
    VALUES (4, 1, 5, '#155f5bxmpgd4urp8z' || char(31) || '2', 4, 20454, 20485, 0, 105000);
INSERT INTO deals ("row_id", "batch", "row_no", "identity", "customer_id", "created_on", "status", "amount")
    VALUES (5, 1, 6, '#zstkczhdsrr83e5s7', 5, 20455, 2, 120000);
INSERT INTO customers ("row_id", "batch", "row_no", "identity", "name", "segment", "industry")
    VALUES (1, 2, 2, 'acme ltd', 2, 7, 6);
INSERT INTO customers ("row_id", "batch", "row_no", "identity", "name", "segment", "industry")
    VALUES (2, 2, 3, '上海贸易', 5, 9, 8);
INSERT INTO customers ("row_id", "batch", "row_no", "identity", "name", "segment", "industry")
    VALUES (3, 2, 4, 'étoile sàrl', 10, 9, 11);
INSERT INTO quotas ("row_id", "batch", "row_no", "identity", "rep", "from", "to", "amount")
    VALUES (1, 3, 2, 'ana gómez' || char(31) || '2026-01-01', 12, 20454, 20484, 10000000);
INSERT INTO quotas ("row_id", "batch", "row_no", "identity", "rep", "from", "to", "amount")
    VALUES (2, 3, 3, 'ana gómez' || char(31) || '2026-02-01', 12, 20485, 20512, 11000000);
INSERT INTO quotas ("row_id", "batch", "row_no", "identity", "rep", "from", "to", "amount")
    VALUES (3, 3, 4, 'cem' || char(31) || '2026-01-01', 13, 20454, 20484, 9000000);
INSERT INTO sales ("row_id", "batch", "row_no", "identity", "id", "date", "customer_id", "product", "qty", "net_amount")
    VALUES (1, 4, 2, '#1u6r8zgopfvq387smf', 'O1', 20454, 2, 14, 1.0, 100000);
INSERT INTO sales ("row_id", "batch", "row_no", "identity", "id", "date", "customer_id", "product", "qty", "net_amount")
    VALUES (2, 4, 3, '#1u6r8zgopfvq387smf' || char(31) || '2', 'O1', 20454, 2, 14, 1.0, 100000);
INSERT INTO sales ("row_id", "batch", "row_no", "identity", "id", "date", "customer_id", "product", "qty", "net_amount")
    VALUES (3, 4, 4, '#17u733ir29xkd4bf0d', 'O2', 20458, 5, 15, 2.0, 902500);
INSERT INTO stage_events ("row_id", "batch", "row_no", "identity", "deal_id", "entered_on", "stage")
    VALUES (1, 5, 2, 'D1' || char(31) || '20458' || char(31) || 'Demo', 'D1', 20458, 16);
INSERT INTO stage_events ("row_id", "batch", "row_no", "identity", "deal_id", "entered_on", "stage")
    VALUES (2, 5, 3, 'D1' || char(31) || '20468' || char(31) || 'Offer', 'D1', 20468, 17);
INSERT INTO stage_events ("row_id", "batch", "row_no", "identity", "deal_id", "entered_on", "stage")
    VALUES (3, 5, 4, 'D9' || char(31) || '20460' || char(31) || 'Demo', 'D9', 20460, 16);
