package app.quarterdeck.metrics.quality;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.catalogue.Catalogue;
import app.quarterdeck.metrics.currency.Currencies;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** How far the data can be trusted: each figure with the rows it rests on. The same rules as the metrics DQ1 to DQ4. */
public final class Quality {

    private static final List<Field> PAST = List.of(Field.DEAL_CREATED_ON, Field.DEAL_CLOSED_ON,
            Field.EVENT_ENTERED_ON, Field.SALE_DATE, Field.LEAD_CREATED_AT, Field.ACTIVITY_AT, Field.COST_DATE,
            Field.SURVEY_ANSWERED_ON, Field.TIMESHEET_DATE, Field.CONTACT_CREATED_ON, Field.CANDIDATE_STEP_ON,
            Field.RATE_DATE);

    /** Fields in which a blank says something: no competitor was met, nobody left, nothing happened yet. */
    private static final Set<Field> MAY_BE_BLANK = EnumSet.of(Field.DEAL_PARTNER_ID, Field.DEAL_COMPETITOR,
            Field.DEAL_CAMPAIGN, Field.DEAL_AMOUNT_LIST, Field.DEAL_CONTRACT_START, Field.DEAL_CONTRACT_END,
            Field.DEAL_CONTRACT_MONTHS, Field.DEAL_RECURRING_AMOUNT, Field.SALE_CONTRACT_START,
            Field.SALE_CONTRACT_END, Field.SALE_CONTRACT_MONTHS, Field.SALE_RECURRING_AMOUNT, Field.SALE_DEAL_ID,
            Field.CUSTOMER_CONTRACT_START, Field.CUSTOMER_CONTRACT_END, Field.REP_END_ON, Field.REP_TRAINING_END_ON,
            Field.LEAD_FIRST_RESPONSE_AT, Field.LEAD_QUALIFIED_ON, Field.LEAD_DROPPED_ON, Field.LEAD_CAMPAIGN,
            Field.LEAD_CRITERIA_MET,
            Field.ACTIVITY_OUTCOME, Field.CANDIDATE_HIRED_ON, Field.COST_SOURCE, Field.COST_TERRITORY);

    private final Data data;
    private final Set<String> needed;

    public Quality(Data data, Catalogue catalogue) {
        this.data = data;
        this.needed = catalogue.all().stream().flatMap(metric -> metric.needs().stream())
                .flatMap(need -> Arrays.stream(need.split("\\|", -1))).collect(Collectors.toSet());
    }

    /**
     * How much of a field is filled.
     *
     * @param filled how many rows have it
     * @param should how many rows should have it: who is open needs no closing date
     */
    public record Filled(Field field, long filled, long should) {

        /** 0 to 1. */
        public double share() {
            return should == 0 ? 1 : (double) filled / should;
        }
    }

    /**
     * Rows with something in common.
     *
     * @param id  of the {@link Check}, or of a field
     * @param ids their numbers in the workspace
     */
    @SuppressWarnings("ArrayRecordComponent") // many rows, never compared
    public record Finding(String id, RecordKind kind, long[] ids) {
    }

    /** The newest date of a kind. */
    public record Newest(RecordKind kind, LocalDate day) {
    }

    /** The fields that matter, those a metric or every import needs, as far as any record has them; least filled first. */
    public List<Filled> filled(RecordKind kind) {
        return Field.of(kind).stream().filter(this::matters).map(this::filled)
                .filter(one -> one.should() > 0)
                .sorted(Comparator.comparingDouble(Filled::share)).toList();
    }

    private Filled filled(Field field) {
        long[] counts = Completeness.counts(data, field, all(field.kind()));
        return new Filled(field, counts[0], counts[1]);
    }

    /** Deals with a stage history, of all deals; null where there is no history at all. */
    public @Nullable Filled history() {
        boolean[] seen = seen();
        long filled = IntStream.range(0, seen.length).filter(row -> seen[row]).count();
        return data.table(RecordKind.STAGE_EVENTS).size() == 0 || seen.length == 0
                ? null
                : new Filled(Field.EVENT_DEAL_ID, filled, seen.length);
    }

    /** The rows that should have a field and have not; of {@link Field#EVENT_DEAL_ID}, the deals without a history. */
    public long[] blanks(Field field) {
        if (field == Field.EVENT_DEAL_ID) {
            boolean[] seen = seen();
            return ids(RecordKind.DEALS, IntStream.range(0, seen.length).filter(row -> !seen[row]).toArray());
        }
        return ids(field.kind(), Completeness.blanks(data, field, all(field.kind())));
    }

    private boolean[] seen() {
        boolean[] seen = new boolean[data.deals().size()];
        Arrays.stream(data.snapshot().linked(Field.EVENT_DEAL_ID)).filter(row -> row >= 0)
                .forEach(row -> seen[row] = true);
        return seen;
    }

    /** What contradicts itself, as of the as-of date; only what any row does. */
    public List<Finding> contradictions() {
        List<Finding> out = new ArrayList<>();
        for (Check check : Check.values()) {
            if (data.table(check.kind()).size() > 0) {
                add(out, check.id(), check.kind(),
                        all(check.kind()).stream().filter(check.test(data, data.asOf())).toArray());
            }
        }
        return out;
    }

    /** Records of one name, by kind; only kinds that have such. */
    public List<Finding> duplicates() {
        List<Finding> out = new ArrayList<>();
        for (Field name : Duplicates.NAMES) {
            add(out, name.id(), name.kind(), Duplicates.rows(data, name, all(name.kind())));
        }
        return out;
    }

    /** Rows whose amount is in a currency without a rate for their day; the id is the currency as the file writes it. */
    public List<Finding> unrated() {
        List<Finding> out = new ArrayList<>();
        for (Field field : List.of(Field.DEAL_AMOUNT, Field.SALE_NET_AMOUNT, Field.COST_AMOUNT)) {
            Amounts amounts = Amounts.of(data, field, Reason.NO_AMOUNT);
            Currencies currencies = Currencies.of(data, field.kind());
            Map<Integer, List<Integer>> rows = all(field.kind()).stream()
                    .filter(row -> amounts.missing(row) == Reason.OTHER_CURRENCY).boxed()
                    .collect(Collectors.groupingBy(currencies::of, TreeMap::new, Collectors.toList()));
            rows.forEach((code, list) -> add(out, data.texts().text(code), field.kind(),
                    list.stream().mapToInt(row -> row).toArray()));
        }
        return out;
    }

    /** Records dated after today, by kind: the as-of date and every open figure would follow them. */
    public List<Finding> fromTheFuture() {
        Map<RecordKind, boolean[]> rows = new LinkedHashMap<>();
        for (Field field : PAST) {
            int[] days = data.days(field);
            boolean[] late = rows.computeIfAbsent(field.kind(), _ -> new boolean[days.length]);
            for (int row = 0; row < days.length; row++) {
                late[row] |= days[row] > data.today() && happened(field, row);
            }
        }
        List<Finding> out = new ArrayList<>();
        rows.forEach((kind, late) -> {
            if (kind != RecordKind.RATES) {
                add(out, "dated-after-today", kind, IntStream.range(0, late.length).filter(row -> late[row]).toArray());
            }
        });
        return out;
    }

    /** The newest day of each kind that has dates in the past sense. */
    public List<Newest> newest() {
        Map<RecordKind, Integer> days = new LinkedHashMap<>();
        for (Field field : PAST) {
            int[] all = data.days(field);
            for (int row = 0; row < all.length; row++) {
                if (all[row] != Blank.DATE && happened(field, row)) {
                    days.merge(field.kind(), all[row], Math::max);
                }
            }
        }
        return days.entrySet().stream().map(entry -> new Newest(entry.getKey(), LocalDate.ofEpochDay(entry.getValue())))
                .toList();
    }

    /** The closing date of an open deal is an expectation; an activity without an outcome may be planned. */
    private boolean happened(Field field, int row) {
        return switch (field) {
            case DEAL_CLOSED_ON -> data.deals().status(row) != DealStatus.OPEN;
            case ACTIVITY_AT ->
                data.table(RecordKind.ACTIVITIES).codes(Field.ACTIVITY_OUTCOME)[row] != Blank.TEXT;
            default -> true;
        };
    }

    private boolean matters(Field field) {
        return field.type() != FieldType.KEY && field.type() != FieldType.STATUS && !MAY_BE_BLANK.contains(field)
                && (field.required() || needed.contains(field.kind().id() + "." + field.id()))
                && data.snapshot().has(field);
    }

    private RowSet all(RecordKind kind) {
        return RowSet.stretch(0, data.table(kind).size());
    }

    private void add(List<Finding> out, String id, RecordKind kind, int[] rows) {
        if (rows.length > 0) {
            out.add(new Finding(id, kind, ids(kind, rows)));
        }
    }

    private long[] ids(RecordKind kind, int[] rows) {
        FactTable table = data.table(kind);
        return Arrays.stream(rows).mapToLong(table::rowId).toArray();
    }
}
