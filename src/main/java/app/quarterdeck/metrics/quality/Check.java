package app.quarterdeck.metrics.quality;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Words;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/** Ways in which records contradict themselves or one another. The id is a stable code. */
public enum Check {
    CLOSED_BEFORE_CREATED(RecordKind.DEALS),
    WON_WITHOUT_AMOUNT(RecordKind.DEALS),
    DECIDED_WITHOUT_DATE(RecordKind.DEALS),
    DECIDED_IN_THE_FUTURE(RecordKind.DEALS),
    NEGATIVE_AMOUNT(RecordKind.DEALS),
    OPEN_PAST_EXPECTED(RecordKind.DEALS),
    UNKNOWN_CUSTOMER(RecordKind.DEALS),
    UNKNOWN_REP(RecordKind.DEALS),
    STAGE_OUTSIDE_DEAL(RecordKind.STAGE_EVENTS),
    STAGE_BACKWARDS(RecordKind.STAGE_EVENTS),
    SOLD_IN_THE_FUTURE(RecordKind.SALES),
    NEGATIVE_SALE(RecordKind.SALES);

    /** The ways in which a deal contradicts itself, which the metric counts (DQ2). */
    static final List<Check> OF_DEALS = List.of(CLOSED_BEFORE_CREATED, WON_WITHOUT_AMOUNT, DECIDED_WITHOUT_DATE,
            DECIDED_IN_THE_FUTURE, NEGATIVE_AMOUNT);

    private final RecordKind kind;

    Check(RecordKind kind) {
        this.kind = kind;
    }

    public RecordKind kind() {
        return kind;
    }

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Which rows of its kind contradict so, seen from a day. */
    IntPredicate test(Data data, int asOf) {
        return switch (kind) {
            case DEALS -> ofDeals(data, asOf);
            case SALES -> ofSales(data, asOf);
            default -> new StageChecks(data).test(this);
        };
    }

    private IntPredicate ofDeals(Data data, int asOf) {
        FactTable deals = data.deals();
        int[] created = deals.days(Field.DEAL_CREATED_ON);
        int[] closed = deals.days(Field.DEAL_CLOSED_ON);
        long[] amounts = deals.money(Field.DEAL_AMOUNT);
        IntPredicate open = row -> deals.status(row) == DealStatus.OPEN;
        IntPredicate decided = open.negate();
        return switch (this) {
            case CLOSED_BEFORE_CREATED ->
                decided.and(row -> closed[row] != Blank.DATE && closed[row] < created[row]);
            case WON_WITHOUT_AMOUNT -> row -> deals.status(row) == DealStatus.WON && amounts[row] == Blank.MONEY;
            case DECIDED_WITHOUT_DATE -> decided.and(row -> closed[row] == Blank.DATE);
            case DECIDED_IN_THE_FUTURE -> decided.and(row -> closed[row] > asOf);
            case NEGATIVE_AMOUNT -> row -> amounts[row] != Blank.MONEY && amounts[row] < 0;
            case OPEN_PAST_EXPECTED -> {
                int[] expected = deals.days(Field.DEAL_EXPECTED_CLOSE_ON);
                yield open.and(row -> expected[row] != Blank.DATE && expected[row] < asOf);
            }
            case UNKNOWN_CUSTOMER -> unlisted(data, Field.DEAL_CUSTOMER_ID, Field.CUSTOMER_ID, Field.CUSTOMER_NAME);
            default -> unlisted(data, Field.DEAL_OWNER, Field.REP_ID, Field.REP_NAME);
        };
    }

    private IntPredicate ofSales(Data data, int asOf) {
        FactTable sales = data.table(RecordKind.SALES);
        if (this == SOLD_IN_THE_FUTURE) {
            int[] days = sales.days(Field.SALE_DATE);
            return row -> days[row] > asOf;
        }
        long[] amounts = sales.money(Field.SALE_NET_AMOUNT);
        int[] types = sales.codes(Field.SALE_TYPE);
        double[] quantities = sales.numbers(Field.SALE_QTY);
        Words words = Words.of(data);
        // a row that says neither its type nor how many were sold is taken for a return (rule G11)
        return row -> amounts[row] < 0 && amounts[row] != Blank.MONEY && !words.means("credit", types[row])
                && (!words.blank(types[row]) || quantities[row] > 0);
    }

    /** Where there is a list of them, names that are not in it; a blank is no name. */
    private static IntPredicate unlisted(Data data, Field named, Field... listed) {
        if (data.table(listed[0].kind()).size() == 0) {
            return row -> false;
        }
        boolean[] known = new boolean[data.texts().size()];
        Stream.of(listed).flatMapToInt(field -> Arrays.stream(data.table(field.kind()).codes(field)))
                .forEach(code -> known[data.texts().canonical(code)] = true);
        int[] codes = data.table(named.kind()).codes(named);
        Words words = Words.of(data);
        return row -> !words.blank(codes[row]) && !known[data.texts().canonical(codes[row])];
    }
}
