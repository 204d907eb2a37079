package app.quarterdeck.metrics.views;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.currency.Currencies;
import app.quarterdeck.metrics.currency.Rates;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * A money column in the one currency of the workspace (rule G13). Rows in another currency are converted at the last rate
 * typed for their day; without one they have no amount here: one currency is never taken for the other.
 */
public final class Amounts {

    private final long[] values;
    private final boolean @Nullable [] unrated;
    private final Reason blank;
    private final boolean complete;
    private final long most;

    private Amounts(long[] values, boolean @Nullable [] unrated, Reason blank) {
        this.values = values;
        this.unrated = unrated;
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

    /** At the rates of the day each row counts on: a decided deal when it was decided, an open one as of today. */
    public static Amounts of(Data data, Field field, Reason blank) {
        return of(data, field, blank, null);
    }

    /**
     * At the rates of other days than the usual ones, for metrics that date rows otherwise.
     *
     * @param date field of the same records; null = the usual one
     */
    public static Amounts of(Data data, Field field, Reason blank, @Nullable Field date) {
        Field of = date == null || date.type() != FieldType.DATE || !mixed(data, field.kind()) ? null : date;
        return data.kept(Arrays.asList("amounts", field, blank, of),
                () -> made(data, field, blank, mixed(data, field.kind())
                        ? Currencies.days(data, field.kind(), of)
                        : new int[0]));
    }

    /** At the rates of one day, for what is looked at as of that day. */
    public static Amounts on(Data data, Field field, Reason blank, int day) {
        if (day == data.asOf() || !mixed(data, field.kind())) {
            return of(data, field, blank);
        }
        // not kept: there are as many as days a series may stop at
        int[] days = new int[data.table(field.kind()).size()];
        Arrays.fill(days, day);
        return made(data, field, blank, days);
    }

    private static Amounts made(Data data, Field field, Reason blank, int[] days) {
        long[] values = data.table(field.kind()).money(field);
        Currencies currencies = Currencies.of(data, field.kind());
        boolean[] foreign = currencies.foreign();
        if (foreign == null) {
            return new Amounts(values, null, blank);
        }
        Rates rates = Rates.of(data, currencies.own());
        long[] out = values.clone();
        boolean[] unrated = new boolean[out.length];
        for (int row = 0; row < out.length; row++) {
            if (foreign[row]) {
                out[row] = rates.converted(out[row], currencies.of(row), days[row]);
                unrated[row] = out[row] == Blank.MONEY && values[row] != Blank.MONEY;
            }
        }
        return new Amounts(out, unrated, blank);
    }

    private static boolean mixed(Data data, RecordKind kind) {
        return Currencies.of(data, kind).foreign() != null;
    }

    /** The newest day of the rates that amounts of this kind were converted at; null where none was converted. */
    public static @Nullable Integer converted(Data data, RecordKind kind) {
        Currencies currencies = Currencies.of(data, kind);
        return currencies.foreign() != null ? Rates.of(data, currencies.own()).newest(data.asOf()) : null;
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
        return has(row) ? null : unrated != null && unrated[row] ? Reason.OTHER_CURRENCY : blank;
    }

    /** The currency figures are in: the workspace's, else the one most rows name; null where none is named by its code. */
    public static @Nullable String currency(Data data, RecordKind kind) {
        return Currencies.of(data, kind).code();
    }
}
