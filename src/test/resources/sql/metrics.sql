-- Metrics a second time, in SQL over the tables of the workspace file. "deals" and "sales" are narrowed by the filter of the
-- selection as d and s, and so is r, the rows that are revenue (won deals, or sales); history is r without the filter; o are
-- the deals of d open on :day, which of the past only those with a date created are known to be.
-- contracts are the rows of r with a contract (starts, ends, monthly), moves what each customer's changed by between the evening
-- before :from and :day, with what that customer had anywhere.
-- :from and :to are the days, clipped to :asof, :day the last of them, :year twelve months before it, :yearbefore twelve
-- months before :asof. After a title stands what is made of the rows: value, or a percentile of v.

-- won-revenue value
SELECT sum(amount) / 1e4 FROM d WHERE status = 0 AND closed_on BETWEEN :from AND :to
-- total-revenue value
SELECT sum(amount) / 1e4 FROM r WHERE day BETWEEN :from AND :to
-- sales-by-period value
SELECT sum(month) FROM (SELECT sum(amount) / 1e4 AS month FROM r WHERE day BETWEEN :from AND :to
    GROUP BY strftime('%Y-%m', day * 86400, 'unixepoch'))
-- sales-by-lead-source value
SELECT sum(of) FROM (SELECT sum(amount) / 1e4 AS of FROM d WHERE status = 0 AND closed_on BETWEEN :from AND :to
    GROUP BY source)
-- revenue-by-product value
SELECT nullif(coalesce((SELECT sum(l.amount) FROM d JOIN deal_lines l ON l.deal_id = d.id WHERE d.status = 0
    AND d.closed_on BETWEEN :from AND :to), 0) + coalesce((SELECT sum(amount) FROM r WHERE day BETWEEN :from AND :to
    AND r.id NOT IN (SELECT deal_id FROM deal_lines WHERE amount IS NOT NULL)), 0), 0) / 1e4
-- revenue-per-sale value
SELECT sum(amount) / 1e4 / nullif(count(DISTINCT sale), 0) FROM r WHERE day BETWEEN :from AND :to AND amount > 0
-- average-deal-size value
SELECT avg(amount) / 1e4 FROM d WHERE status = 0 AND closed_on BETWEEN :from AND :to
-- median-deal-size percentile 0.5
SELECT amount / 1e4 AS v FROM d WHERE status = 0 AND closed_on BETWEEN :from AND :to AND amount IS NOT NULL
-- wins-by-size value
SELECT count(amount) FROM d WHERE status = 0 AND closed_on BETWEEN :from AND :to
-- revenue-by-size value
SELECT total(amount) / 1e4 FROM d WHERE status = 0 AND closed_on BETWEEN :from AND :to
-- discount value
SELECT 100.0 * sum(listed - amount) / nullif(sum(listed), 0) FROM r WHERE day BETWEEN :from AND :to
    AND listed IS NOT NULL AND amount IS NOT NULL
-- win-rate value
SELECT 100.0 * sum(status = 0) / count(*) FROM d WHERE status IN (0, 1) AND closed_on BETWEEN :from AND :to
-- loss-rate value
SELECT 100.0 * sum(status = 1) / count(*) FROM d WHERE status IN (0, 1) AND closed_on BETWEEN :from AND :to
-- win-loss-ratio value
SELECT 1.0 * sum(status = 0) / nullif(sum(status = 1), 0) FROM d WHERE status IN (0, 1) AND closed_on BETWEEN :from AND :to
-- win-rate-by-value value
SELECT 100.0 * total(CASE WHEN status = 0 THEN amount END) / nullif(sum(amount), 0) FROM d
    WHERE status IN (0, 1) AND closed_on BETWEEN :from AND :to
-- competitive-win-rate value
SELECT 100.0 * sum(status = 0) / count(*) FROM d WHERE status IN (0, 1) AND closed_on BETWEEN :from AND :to
    AND competitor IS NOT NULL
-- deals-lost-to-competition value
SELECT count(*) FROM d LEFT JOIN text t ON t.id = d.loss_reason WHERE status = 1 AND closed_on BETWEEN :from AND :to
    AND (competitor IS NOT NULL OR lower(t.value) = 'competitor')
-- no-decision-share value
SELECT 100.0 * sum(coalesce(lower(t.value) = 'no decision', 0)) / count(*) FROM d LEFT JOIN text t ON t.id = d.loss_reason
    WHERE status = 1 AND closed_on BETWEEN :from AND :to
-- loss-reasons value
SELECT 100.0 * count(loss_reason) / count(*) FROM d WHERE status = 1 AND closed_on BETWEEN :from AND :to
-- closed-deals value
SELECT count(*) FROM d WHERE status <= 1 AND closed_on BETWEEN :from AND :to
-- sales-cycle percentile 0.5
SELECT closed_on - created_on AS v FROM d WHERE status = 0 AND closed_on BETWEEN :from AND :to AND closed_on >= created_on
-- sales-cycle-p25 percentile 0.25
SELECT closed_on - created_on AS v FROM d WHERE status = 0 AND closed_on BETWEEN :from AND :to AND closed_on >= created_on
-- sales-cycle-p75 percentile 0.75
SELECT closed_on - created_on AS v FROM d WHERE status = 0 AND closed_on BETWEEN :from AND :to AND closed_on >= created_on
-- sales-cycle-p90 percentile 0.9
SELECT closed_on - created_on AS v FROM d WHERE status = 0 AND closed_on BETWEEN :from AND :to AND closed_on >= created_on
-- sales-cycle-mean value
SELECT avg(closed_on - created_on) FROM d WHERE status = 0 AND closed_on BETWEEN :from AND :to AND closed_on >= created_on
-- lost-deal-time percentile 0.5
SELECT closed_on - created_on AS v FROM d WHERE status = 1 AND closed_on BETWEEN :from AND :to AND closed_on >= created_on
-- days-per-stage value
SELECT avg(closed_on - created_on) FROM d WHERE status = 0 AND closed_on BETWEEN :from AND :to AND closed_on >= created_on
    AND EXISTS (SELECT 1 FROM stage_events e WHERE e.deal_id = d.id AND e.entered_on IS NOT NULL AND e.stage IS NOT NULL)
-- throughput value
SELECT sum(amount) / 1e4 / (:to - :from + 1) FROM d WHERE status = 0 AND closed_on BETWEEN :from AND :to
-- new-pipeline value
SELECT sum(amount) / 1e4 FROM d WHERE created_on BETWEEN :from AND :to
-- open-deals value
SELECT count(*) FROM o
-- open-pipeline value
SELECT sum(amount) / 1e4 FROM o
-- open-deal-age percentile 0.5
SELECT :day - created_on AS v FROM o WHERE created_on IS NOT NULL
-- cohort-win-rate value
SELECT 100.0 * sum(status = 0 AND closed_on - created_on <= (SELECT days FROM decision)) / count(*) FROM d
    WHERE status <> 3 AND created_on BETWEEN :from AND :to AND :asof - created_on >= (SELECT days FROM decision)
-- never-closed-share value
SELECT 100.0 * sum(:day - created_on > (SELECT days FROM late)) / count(created_on) FROM o
-- new-customers value
SELECT count(DISTINCT customer_id) FROM r WHERE day BETWEEN :from AND :to AND coalesce(amount, 0) >= 0
    AND (SELECT first FROM firsts f WHERE f.customer_id = r.customer_id) BETWEEN :from AND :to
-- new-business-share value
SELECT 100.0 * total(CASE WHEN first BETWEEN :from AND :to THEN amount END) / nullif(sum(amount), 0)
    FROM r LEFT JOIN firsts f ON f.customer_id = r.customer_id WHERE day BETWEEN :from AND :to AND r.customer_id IS NOT NULL
-- existing-business-share value
SELECT 100.0 * total(CASE WHEN first < :from THEN amount END) / nullif(sum(amount), 0)
    FROM r LEFT JOIN firsts f ON f.customer_id = r.customer_id WHERE day BETWEEN :from AND :to AND r.customer_id IS NOT NULL
-- upsell-share value
SELECT 100.0 * total(CASE WHEN t.value = 'upsell' THEN amount END) / nullif(sum(amount), 0)
    FROM r JOIN firsts f ON f.customer_id = r.customer_id LEFT JOIN text t ON t.id = r.label
    LEFT JOIN bought b ON b.customer_id = r.customer_id AND b.product = r.product
    WHERE day BETWEEN :from AND :to AND f.first < :from
-- repeat-order-share value
SELECT 100.0 * total(CASE WHEN (SELECT count(label) FROM history) > 0 THEN (t.value = 'renewal') * amount
    WHEN day > b.first THEN amount END) / nullif(sum(amount), 0)
    FROM r JOIN firsts f ON f.customer_id = r.customer_id LEFT JOIN text t ON t.id = r.label
    LEFT JOIN bought b ON b.customer_id = r.customer_id AND b.product = r.product
    WHERE day BETWEEN :from AND :to AND f.first < :from
-- cross-sell-share value
SELECT 100.0 * total(CASE WHEN (SELECT count(label) FROM history) > 0 THEN (t.value = 'cross-sell') * amount
    WHEN day <= b.first THEN amount END) / nullif(sum(amount), 0)
    FROM r JOIN firsts f ON f.customer_id = r.customer_id LEFT JOIN text t ON t.id = r.label
    LEFT JOIN bought b ON b.customer_id = r.customer_id AND b.product = r.product
    WHERE day BETWEEN :from AND :to AND f.first < :from
-- realised-customer-value value
SELECT total(amount - coalesce(cost, 0)) / 1e4 / nullif(count(DISTINCT r.customer_id), 0) FROM r JOIN firsts f ON f.customer_id = r.customer_id
    WHERE first BETWEEN :from AND :to AND first <= :yearbefore AND day <= :asof AND amount IS NOT NULL
-- revenue-concentration value
SELECT 100.0 * (SELECT sum(of) FROM (SELECT sum(amount) AS of FROM r WHERE day BETWEEN :from AND :to
    AND customer_id IS NOT NULL AND amount IS NOT NULL GROUP BY customer_id ORDER BY of DESC
    LIMIT (SELECT CASE WHEN count(DISTINCT customer_id) < 20 THEN 3 ELSE 10 END FROM r
    WHERE day BETWEEN :from AND :to AND amount IS NOT NULL))) / nullif(sum(amount), 0)
    FROM r WHERE day BETWEEN :from AND :to
-- net-revenue-retention value
SELECT 100.0 * total(now) / nullif(sum(then_), 0) FROM (SELECT customer_id,
    sum(CASE WHEN day BETWEEN :year + 1 AND :day THEN amount ELSE 0 END) AS now,
    sum(CASE WHEN day BETWEEN :twoyears + 1 AND :year THEN amount ELSE 0 END) AS then_
    FROM r WHERE customer_id IS NOT NULL GROUP BY customer_id) WHERE then_ > 0
-- gross-revenue-retention value
SELECT 100.0 * total(min(now, then_)) / nullif(sum(then_), 0) FROM (SELECT customer_id,
    sum(CASE WHEN day BETWEEN :year + 1 AND :day THEN amount ELSE 0 END) AS now,
    sum(CASE WHEN day BETWEEN :twoyears + 1 AND :year THEN amount ELSE 0 END) AS then_
    FROM r WHERE customer_id IS NOT NULL GROUP BY customer_id) WHERE then_ > 0
-- active-customers value
SELECT count(DISTINCT customer_id) FROM r WHERE coalesce(amount, 0) >= 0 AND day <= :day
    AND day > :day - (SELECT days FROM silent)
-- churn-rate value
SELECT 100.0 * sum(customer_id NOT IN (SELECT customer_id FROM history WHERE customer_id IS NOT NULL
    AND day <= :day AND day > :day - (SELECT days FROM silent))) / count(*)
    FROM (SELECT DISTINCT customer_id FROM r WHERE customer_id IS NOT NULL AND day < :from
    AND day > :from - 1 - (SELECT days FROM silent))
-- retention-rate value
SELECT 100.0 * sum(customer_id IN (SELECT customer_id FROM history WHERE customer_id IS NOT NULL
    AND day <= :day AND day > :day - (SELECT days FROM silent))) / count(*)
    FROM (SELECT DISTINCT customer_id FROM r WHERE customer_id IS NOT NULL AND day < :from
    AND day > :from - 1 - (SELECT days FROM silent))
-- gross-margin value
SELECT 100.0 * sum(net_amount - goods_cost) / sum(net_amount) FROM s WHERE date BETWEEN :from AND :to
    AND net_amount IS NOT NULL AND goods_cost IS NOT NULL
-- goods-cost value
SELECT sum(goods_cost) / 1e4 FROM s WHERE date BETWEEN :from AND :to
-- units-per-sale value
SELECT sum(qty) / count(DISTINCT id || '|' || coalesce(customer_id, '')) FROM s WHERE date BETWEEN :from AND :to
    AND qty IS NOT NULL AND net_amount >= 0 AND coalesce((SELECT value FROM text WHERE id = type), '') <> 'credit'
-- contradictions value
SELECT count(*) FROM d WHERE (status <> 2 AND closed_on < created_on) OR (status = 0 AND amount IS NULL)
    OR (status <> 2 AND closed_on IS NULL) OR (status <> 2 AND closed_on > :asof) OR amount < 0
-- new-leads value
SELECT count(*) FROM l WHERE created_at / 1440 BETWEEN :from AND :to
-- activities value
SELECT count(*) FROM a WHERE at / 1440 BETWEEN :from AND :to
-- monthly-recurring-revenue value
SELECT sum(monthly) / 1e4 FROM contracts WHERE :day BETWEEN starts AND ends
-- annual-recurring-revenue value
SELECT 12 * sum(monthly) / 1e4 FROM contracts WHERE :day BETWEEN starts AND ends
-- recurring-change value
SELECT total(change) / 1e4 FROM moves
-- recurring-new value
SELECT total(change) / 1e4 FROM moves WHERE change > 0 AND NOT had AND NOT known
-- recurring-returned value
SELECT total(change) / 1e4 FROM moves WHERE change > 0 AND NOT had AND known
-- recurring-expansion value
SELECT total(change) / 1e4 FROM moves WHERE change > 0 AND had
-- recurring-contraction value
SELECT total(-change) / 1e4 FROM moves WHERE change < 0 AND has
-- recurring-lost value
SELECT total(-change) / 1e4 FROM moves WHERE change < 0 AND NOT has
-- connect-rate value
SELECT 100.0 * sum(coalesce(lower(o.value) = 'reached', 0)) / count(*) FROM a JOIN text t ON t.id = a.type
    LEFT JOIN text o ON o.id = a.outcome WHERE lower(t.value) = 'call' AND at / 1440 BETWEEN :from AND :to
-- tools-per-day value
SELECT 1.0 * count(DISTINCT rep || '|' || (at / 1440) || '|' || lower(j.value)) / nullif(count(DISTINCT rep || '|' || (at / 1440)), 0)
    FROM a JOIN text t ON t.id = a.tool, json_each('["' || replace(t.value, ';', '","') || '"]') j
    WHERE at / 1440 BETWEEN :from AND :to AND rep IS NOT NULL
-- tool-adoption value
SELECT 100.0 * (SELECT count(DISTINCT rep) FROM (SELECT rep, lower(j.value) AS tool FROM a JOIN text t ON t.id = a.tool,
    json_each('["' || replace(t.value, ';', '","') || '"]') j WHERE at / 1440 BETWEEN :from AND :to
    GROUP BY rep, tool HAVING count(*) >= 5) u JOIN reps p ON p.name = u.rep WHERE p.start_on <= :day
    AND (p.end_on IS NULL OR p.end_on >= :from)) / nullif((SELECT count(*) FROM reps WHERE start_on <= :day
    AND (end_on IS NULL OR end_on >= :from)), 0)
-- material-used value
SELECT 100.0 * (SELECT count(DISTINCT lower(j.value)) FROM a JOIN text t ON t.id = a.material,
    json_each('["' || replace(t.value, ';', '","') || '"]') j JOIN materials m JOIN text n ON n.id = m.name
    AND lower(n.value) = lower(j.value) WHERE at / 1440 BETWEEN :from AND :to AND (a.deal_id IS NOT NULL OR a.lead_id IN
    (SELECT id FROM leads WHERE deal_id IS NOT NULL)) AND coalesce(m.available_from, :day) <= :day
    AND coalesce(m.available_to, :from) >= :from) / nullif((SELECT count(*) FROM materials WHERE
    coalesce(available_from, :day) <= :day AND coalesce(available_to, :from) >= :from), 0)
