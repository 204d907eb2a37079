package app.quarterdeck.facts;

import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * The records of one kind as columns, a row a record. Deals are ordered by status, then row id, so that the won deals
 * are one stretch; other kinds by row id. Columns load when first asked for. Never change a returned array.
 */
public final class FactTable {

    private static final DealStatus[] STATUSES = DealStatus.values();

    private final RecordKind kind;
    private final FactSource source;
    private final Same same;
    private final int size;
    private final long first;
    private final long @Nullable [] rowIds;
    private final int @Nullable [] order;
    private final int[] statusStart = new int[DealStatus.values().length + 1];
    private final Map<Field, Object> columns = new ConcurrentHashMap<>();
    private int @Nullable [] blank;
    private final Map<Field, Boolean> filled = new ConcurrentHashMap<>();

    FactTable(RecordKind kind, FactSource source, Same same) {
        this.kind = kind;
        this.source = source;
        this.same = same;
        long[] ids = source.rowIds(kind);
        this.size = ids.length;
        this.first = size == 0 ? 0 : ids[0];
        this.rowIds = size > 0 && ids[size - 1] - first == size - 1 ? null : ids;
        this.order = kind == RecordKind.DEALS ? byStatus(source.ints(Field.DEAL_STATUS)) : null;
    }

    public RecordKind kind() {
        return kind;
    }

    public int size() {
        return size;
    }

    /** The record's number in the workspace file. */
    public long rowId(int row) {
        int position = order == null ? row : order[row];
        return rowIds == null ? first + position : rowIds[position];
    }

    /** First row of the deals with this status. */
    public int from(DealStatus status) {
        return statusStart[status.code()];
    }

    /** One past the last row of the deals with this status. */
    public int to(DealStatus status) {
        return statusStart[status.code() + 1];
    }

    public DealStatus status(int row) {
        for (DealStatus status : STATUSES) {
            if (row < to(status)) {
                return status;
            }
        }
        throw new IndexOutOfBoundsException(row);
    }

    /** A column of texts without a value: all that have none are this one. */
    synchronized int[] blank() {
        int[] known = blank;
        if (known == null) {
            known = new int[size];
            blank = known;
        }
        return known;
    }

    /**
     * Dictionary codes of a text field; {@link Blank#TEXT} where blank. Values that count as others are those; who or what a
     * text names is resolved by {@link Snapshot#split}.
     */
    public int[] codes(Field field) {
        return (int[]) columns.computeIfAbsent(field, f -> permuted(same.counted(f, source.ints(f))));
    }

    /** Epoch days of a date field; {@link Blank#DATE} where blank. */
    public int[] days(Field field) {
        return (int[]) columns.computeIfAbsent(field, f -> permuted(source.ints(f)));
    }

    /** {@link app.quarterdeck.model.record.Moment}s of a date-time field; {@link Blank#MOMENT} where blank. */
    public int[] moments(Field field) {
        return (int[]) columns.computeIfAbsent(field, f -> permuted(source.ints(f)));
    }

    /** Ten-thousandths of a money field; {@link Blank#MONEY} where blank. */
    public long[] money(Field field) {
        return (long[]) columns.computeIfAbsent(field, f -> permuted(source.longs(f)));
    }

    /** Numbers and shares; NaN where blank. */
    public double[] numbers(Field field) {
        return (double[]) columns.computeIfAbsent(field, f -> permuted(source.doubles(f)));
    }

    /** Whether any record has a value in this field. */
    public boolean has(Field field) {
        return filled.computeIfAbsent(field, this::anyFilled);
    }

    private boolean anyFilled(Field field) {
        return size() > 0 && switch (field.type()) {
            case TEXT -> Columns.any(codes(field), Blank.TEXT);
            case DATE -> Columns.any(days(field), Blank.DATE);
            case DATETIME -> Columns.any(moments(field), Blank.MOMENT);
            case MONEY -> anyMoney(money(field));
            case NUMBER, SHARE -> anyNumber(numbers(field));
            case STATUS, KEY -> true;
        };
    }

    private static boolean anyMoney(long[] values) {
        for (long value : values) {
            if (value != Blank.MONEY) {
                return true;
            }
        }
        return false;
    }

    private static boolean anyNumber(double[] values) {
        for (double value : values) {
            if (!Double.isNaN(value)) {
                return true;
            }
        }
        return false;
    }

    private int[] byStatus(int[] statuses) {
        int[] counts = new int[DealStatus.values().length];
        for (int status : statuses) {
            counts[status]++;
        }
        for (int s = 0; s < counts.length; s++) {
            statusStart[s + 1] = statusStart[s] + counts[s];
        }
        int[] next = statusStart.clone();
        int[] ordered = new int[statuses.length];
        for (int position = 0; position < statuses.length; position++) {
            ordered[next[statuses[position]]++] = position;
        }
        return ordered;
    }

    private int[] permuted(int[] values) {
        if (order == null) {
            return values;
        }
        int[] out = new int[values.length];
        for (int row = 0; row < out.length; row++) {
            out[row] = values[order[row]];
        }
        return out;
    }

    private long[] permuted(long[] values) {
        if (order == null) {
            return values;
        }
        long[] out = new long[values.length];
        for (int row = 0; row < out.length; row++) {
            out[row] = values[order[row]];
        }
        return out;
    }

    /** Puts values that stand in row id order into the order of this table. */
    int[] inOrder(int[] values) {
        return permuted(values);
    }

    private double[] permuted(double[] values) {
        if (order == null) {
            return values;
        }
        double[] out = new double[values.length];
        for (int row = 0; row < out.length; row++) {
            out[row] = values[order[row]];
        }
        return out;
    }
}
