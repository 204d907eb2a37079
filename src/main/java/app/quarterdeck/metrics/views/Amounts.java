package app.quarterdeck.metrics.views;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A money column in the one currency of the workspace (rule G13). Rows in another currency are converted at the last rate
 * typed for their day; without one they have no amount here: one currency is never taken for the other.
 */
public final class Amounts {

    private final long[] values;
    private final boolean @Nullable [] foreign;
    private final Reason blank;
    private final boolean complete;
    private final long most;

    private Amounts(long[] values, boolean @Nullable [] foreign, Reason blank) {
        this.values = values;
        this.foreign = foreign;
        this.blank = blank;
        boolean all = true;
        long largest = 0;
        for (long value : values) {
            all &= value != Blank.MONEY;
            largest = value == Blank.MONEY ? largest : Math.max(largest, Math.abs(value));
        }
        this.complete = all;
        this.most = largest;
    }

    public static Amounts of(Data data, Field field, Reason blank) {
        return data.kept(List.of("amounts", field, blank), () -> {
            FactTable table = data.table(field.kind());
            boolean[] foreign = foreign(data, field.kind());
            long[] values = table.money(field);
            return new Amounts(foreign == null ? values : converted(data, field, values, foreign), foreign, blank);
        });
    }

    private static long[] converted(Data data, Field field, long[] values, boolean[] foreign) {
        FactTable table = data.table(field.kind());
        int own = data.texts().canonical(
                data.texts().sameName(Objects.requireNonNull(currency(data, field.kind()))));
        int[] currencies = table.codes(Objects.requireNonNull(field(field.kind())));
        int[] days = days(data, field.kind());
        Rates rates = Rates.of(data, own);
        long[] out = values.clone();
        for (int row = 0; row < out.length; row++) {
            if (foreign[row]) {
                out[row] = rates.converted(out[row], data.texts().canonical(currencies[row]), days[row]);
            }
        }
        return out;
    }

    /** The day whose rate counts: of a deal the day it was decided, else that it is expected, else that it was created. */
    private static int[] days(Data data, RecordKind kind) {
        List<Field> fields = switch (kind) {
            case SALES -> List.of(Field.SALE_DATE);
            case COSTS -> List.of(Field.COST_DATE);
            default -> List.of(Field.DEAL_CLOSED_ON, Field.DEAL_EXPECTED_CLOSE_ON, Field.DEAL_CREATED_ON);
        };
        int[] out = data.table(kind).days(fields.getFirst()).clone();
        for (Field field : fields) {
            int[] other = data.table(kind).days(field);
            for (int row = 0; row < out.length; row++) {
                out[row] = out[row] == Blank.DATE ? other[row] : out[row];
            }
        }
        return out;
    }

    /** Whether any amount of this kind was converted. */
    public static boolean converted(Data data, RecordKind kind) {
        return data.table(RecordKind.RATES).size() > 0 && foreign(data, kind) != null;
    }

    /** Amounts that were worked out, already in the one currency. */
    public static Amounts of(long[] values, Reason blank) {
        return new Amounts(values, null, blank);
    }

    /** Ten-thousandths by row, {@link Blank#MONEY} where there is none. Never change the array. */
    public long[] values() {
        return values;
    }

    /** Whether every row has an amount. */
    public boolean complete() {
        return complete;
    }

    /** Whether so many amounts, whichever, add up to what a long holds. */
    public boolean fits(int count) {
        return most == 0 || count < Long.MAX_VALUE / most;
    }

    public boolean has(int row) {
        return values[row] != Blank.MONEY;
    }

    /** Why the row has no amount; null where it has one. */
    public @Nullable Reason missing(int row) {
        return has(row) ? null : foreign != null && foreign[row] ? Reason.OTHER_CURRENCY : blank;
    }

    /** The currency figures are in: the workspace's, else the one most rows name; null where none is named. */
    public static @Nullable String currency(Data data, RecordKind kind) {
        String set = data.settings().currency();
        if (set != null) {
            return set;
        } else if (kind != RecordKind.DEALS && kind != RecordKind.SALES) {
            String ofSales = currency(data, RecordKind.SALES);
            return ofSales == null ? currency(data, RecordKind.DEALS) : ofSales;
        }
        String found = data.kept(List.of("currency", kind), () -> {
            Map<Integer, Integer> counts = new HashMap<>();
            for (int code : data.table(kind).codes(Objects.requireNonNull(field(kind)))) {
                if (code != Blank.TEXT) {
                    counts.merge(code, 1, Integer::sum);
                }
            }
            return counts.entrySet().stream().max(Map.Entry.comparingByValue())
                    .map(entry -> data.texts().text(entry.getKey())).orElse("");
        });
        return found.length() == 3 ? found.toUpperCase(java.util.Locale.ROOT) : null;
    }

    private static boolean @Nullable [] foreign(Data data, RecordKind kind) {
        String own = currency(data, kind);
        Field field = field(kind);
        if (own == null || field == null || !data.snapshot().has(field)) {
            return null;
        }
        int same = data.texts().sameName(own);
        int[] codes = data.table(kind).codes(field);
        boolean[] out = new boolean[codes.length];
        for (int row = 0; row < out.length; row++) {
            out[row] = codes[row] != Blank.TEXT && data.texts().canonical(codes[row]) != same;
        }
        return out;
    }

    private static @Nullable Field field(RecordKind kind) {
        return switch (kind) {
            case SALES -> Field.SALE_CURRENCY;
            case DEALS -> Field.DEAL_CURRENCY;
            case COSTS -> Field.COST_CURRENCY;
            default -> null;
        };
    }
}
