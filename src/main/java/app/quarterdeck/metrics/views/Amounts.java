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
import org.jspecify.annotations.Nullable;

/**
 * A money column in the one currency of the workspace (rule G13). Rows in another currency have no amount here: there are
 * no rates yet, and one is never taken for the other.
 */
public final class Amounts {

    private final long[] values;
    private final boolean @Nullable [] foreign;
    private final Reason blank;

    private Amounts(long[] values, boolean @Nullable [] foreign, Reason blank) {
        this.values = values;
        this.foreign = foreign;
        this.blank = blank;
    }

    public static Amounts of(Data data, Field field, Reason blank) {
        return data.kept(List.of("amounts", field, blank), () -> {
            FactTable table = data.table(field.kind());
            boolean[] foreign = foreign(data, field.kind());
            long[] values = table.money(field);
            if (foreign != null) {
                values = values.clone();
                for (int row = 0; row < values.length; row++) {
                    values[row] = foreign[row] ? Blank.MONEY : values[row];
                }
            }
            return new Amounts(values, foreign, blank);
        });
    }

    /** Amounts that were worked out, already in the one currency. */
    public static Amounts of(long[] values, Reason blank) {
        return new Amounts(values, null, blank);
    }

    /** Ten-thousandths by row, {@link Blank#MONEY} where there is none. Never change the array. */
    public long[] values() {
        return values;
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
        if (set != null || (kind != RecordKind.DEALS && kind != RecordKind.SALES)) {
            return set;
        }
        String found = data.kept(List.of("currency", kind), () -> {
            Map<Integer, Integer> counts = new HashMap<>();
            for (int code : data.table(kind).codes(field(kind))) {
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
        if (own == null || !data.snapshot().has(field(kind))) {
            return null;
        }
        int same = data.texts().sameName(own);
        int[] codes = data.table(kind).codes(field(kind));
        boolean[] out = new boolean[codes.length];
        for (int row = 0; row < out.length; row++) {
            out[row] = codes[row] != Blank.TEXT && data.texts().canonical(codes[row]) != same;
        }
        return out;
    }

    private static Field field(RecordKind kind) {
        return kind == RecordKind.SALES ? Field.SALE_CURRENCY : Field.DEAL_CURRENCY;
    }
}
