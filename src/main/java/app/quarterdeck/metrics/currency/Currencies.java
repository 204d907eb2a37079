package app.quarterdeck.metrics.currency;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The currencies of a kind's amounts beside the one figures are in (rule G13): the workspace's, else the one most rows
 * name. A row that names none is in that one (design 4.3); a line of a deal is in the currency of its deal.
 */
public final class Currencies {

    private static final int CODE = 3;

    private final Data data;
    private final int[] codes;
    private final int own;
    private final @Nullable String code;
    private final boolean @Nullable [] foreign;

    private Currencies(Data data, RecordKind kind) {
        this.data = data;
        this.codes = codes(data, kind);
        String set = data.settings().currency();
        this.own = set == null ? most(kind) : data.texts().canonical(data.texts().sameName(set));
        String named = data.texts().text(own);
        this.code = set != null ? set : named.length() == CODE ? named.toUpperCase(Locale.ROOT) : null;
        boolean[] others = new boolean[codes.length];
        boolean any = false;
        for (int row = 0; row < others.length; row++) {
            others[row] = codes[row] != Blank.TEXT && data.texts().canonical(codes[row]) != own;
            any |= others[row];
        }
        this.foreign = any ? others : null;
    }

    public static Currencies of(Data data, RecordKind kind) {
        return data.kept(List.of(Currencies.class, kind), () -> new Currencies(data, kind));
    }

    /** ISO code of the currency figures are in; null where it is named by none. */
    public @Nullable String code() {
        return code;
    }

    /** The currency figures are in as one code for all spellings; blank where no text names it. */
    public int own() {
        return own;
    }

    /** By row, whether it is in another currency; null where none is. Never change the array. */
    public boolean @Nullable [] foreign() {
        return foreign;
    }

    /** The currency of a row as one code for all spellings; blank where it names none. */
    public int of(int row) {
        return codes.length == 0 ? Blank.TEXT : data.texts().canonical(codes[row]);
    }

    /**
     * The day whose rate counts for each row.
     *
     * @param date what the metric dates rows by; null, or blank in a row = the usual day: of a sale and a cost its date, of
     *             a deal the day it was decided, of one still open the as-of day
     */
    public static int[] days(Data data, RecordKind kind, @Nullable Field date) {
        int[] usual = switch (kind) {
            case SALES -> data.days(Field.SALE_DATE);
            case COSTS -> data.days(Field.COST_DATE);
            case DEAL_LINES -> ofDeals(data, ofDeal(data), Blank.DATE);
            default -> ofDeal(data);
        };
        if (date == null) {
            return usual;
        }
        int[] days = data.days(date).clone();
        for (int row = 0; row < days.length; row++) {
            days[row] = days[row] == Blank.DATE ? usual[row] : days[row];
        }
        return days;
    }

    private static int[] ofDeal(Data data) {
        int[] days = data.days(Field.DEAL_CLOSED_ON).clone();
        int[] created = data.days(Field.DEAL_CREATED_ON);
        for (int row = 0; row < days.length; row++) {
            if (data.deals().status(row) == DealStatus.OPEN) {
                days[row] = data.asOf();
            } else if (days[row] == Blank.DATE) {
                days[row] = created[row];
            }
        }
        return days;
    }

    private static int[] ofDeals(Data data, int[] values, int blank) {
        return Arrays.stream(data.snapshot().linked(Field.LINE_DEAL_ID))
                .map(deal -> deal < 0 ? blank : values[deal]).toArray();
    }

    /** Currency codes by row; no rows where the kind says none. */
    private static int[] codes(Data data, RecordKind kind) {
        return switch (kind) {
            case SALES -> codes(data, Field.SALE_CURRENCY);
            case DEALS -> codes(data, Field.DEAL_CURRENCY);
            case COSTS -> codes(data, Field.COST_CURRENCY);
            case DEAL_LINES -> data.snapshot().has(Field.DEAL_CURRENCY)
                    ? ofDeals(data, codes(data, Field.DEAL_CURRENCY), Blank.TEXT)
                    : new int[0];
            default -> new int[0];
        };
    }

    private static int[] codes(Data data, Field field) {
        return data.snapshot().has(field) ? data.table(field.kind()).codes(field) : new int[0];
    }

    /** The currency most rows name. Of kinds that are set beside revenue it is that of revenue. */
    private int most(RecordKind kind) {
        if (kind != RecordKind.DEALS && kind != RecordKind.SALES) {
            int ofSales = of(data, RecordKind.SALES).own();
            return ofSales == Blank.TEXT ? of(data, RecordKind.DEALS).own() : ofSales;
        }
        Map<Integer, Integer> counts = new HashMap<>();
        for (int code : codes) {
            if (code != Blank.TEXT) {
                counts.merge(data.texts().canonical(code), 1, Integer::sum);
            }
        }
        return counts.entrySet().stream()
                .max(Map.Entry.<Integer, Integer>comparingByValue()
                        .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed()))
                .map(Map.Entry::getKey).orElse(Blank.TEXT);
    }
}
