package app.quarterdeck.guide.asked;

import app.quarterdeck.metrics.Engine;
import app.quarterdeck.metrics.catalogue.Formula;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.record.RecordKind;
import java.util.Map;

/** What the rows of a figure are called. */
public final class Noun {

    private static final String ROWS = "rows";
    private static final String CUSTOMERS = "customers";
    private static final String PEOPLE = "people";

    /** Metrics that count something else than the rows they read. */
    private static final Map<String, String> COUNTED = Map.ofEntries(Map.entry("quota-attainment", PEOPLE),
            Map.entry("team-attainment", PEOPLE), Map.entry("reps-at-quota", PEOPLE),
            Map.entry("attainment-spread", PEOPLE), Map.entry("revenue-per-rep", "revenue"),
            Map.entry("time-to-productivity", PEOPLE), Map.entry("staff-turnover", PEOPLE),
            Map.entry("new-customers", CUSTOMERS), Map.entry("partner-retention", CUSTOMERS),
            Map.entry("attach-rate", CUSTOMERS), Map.entry("active-partners", "partners"),
            Map.entry("market-penetration", CUSTOMERS), Map.entry("net-promoter-score", "answers"),
            Map.entry("field-completeness", "cells"), Map.entry("reply-rate", "recipients"),
            Map.entry("open-rate", "recipients"));

    private static final Map<RecordKind, String> KINDS = Map.ofEntries(Map.entry(RecordKind.DEALS, "deals"),
            Map.entry(RecordKind.SALES, "revenue"), Map.entry(RecordKind.LEADS, "leads"),
            Map.entry(RecordKind.ACTIVITIES, "activities"), Map.entry(RecordKind.CUSTOMERS, CUSTOMERS),
            Map.entry(RecordKind.REPS, PEOPLE), Map.entry(RecordKind.COSTS, "costs"),
            Map.entry(RecordKind.CANDIDATES, "candidates"), Map.entry(RecordKind.TIMESHEETS, "timesheets"),
            Map.entry(RecordKind.SURVEYS, "answers"), Map.entry(RecordKind.PARTNERS, "partners"));

    private Noun() {
    }

    /** The end of a message key such as {@code guide.basis.rows.deals}. */
    public static String of(Engine engine, String id) {
        Metric metric = engine.metric(id);
        Formula formula = metric.formula();
        RecordKind kind = engine.kind(id);
        if (COUNTED.containsKey(id) || kind == null) {
            return COUNTED.getOrDefault(id, ROWS);
        } else if (formula != null && formula.records() == Formula.Records.OPEN) {
            return "open-deals";
        } else if (metric.family() == Metric.Family.CUSTOMERS) {
            return CUSTOMERS;
        }
        return KINDS.getOrDefault(kind, ROWS);
    }
}
