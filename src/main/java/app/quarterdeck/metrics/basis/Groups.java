package app.quarterdeck.metrics.basis;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The rows of a selection in groups by one or two dimensions: each row is in one. Groups are numbered from 0; a
 * group may have no row. Rows are sorted into groups only where a figure
 * needs the rows of a group by themselves. Safe for threads.
 */
public final class Groups {

    private final Data data;
    private final Rows base;
    private final List<Dimension> by;
    private final List<RecordKind> kinds;
    private final List<int[]> pairs = new ArrayList<>();
    private final Map<RecordKind, int[]> columns = new EnumMap<>(RecordKind.class);
    private final int[] numbers;
    private final @Nullable Members members;
    private final Map<RecordKind, Sorting> sorted = new EnumMap<>(RecordKind.class);
    private final int size;

    /** Rows in the order of their groups, and where each group begins. */
    @SuppressWarnings("ArrayRecordComponent") // many rows, never compared
    private record Sorting(int[] rows, int[] starts) {
    }

    public Groups(Data data, Rows base, List<Dimension> by, List<RecordKind> kinds) {
        this.data = data;
        this.base = base;
        this.by = by;
        this.kinds = kinds;
        if (by.size() == 1) {
            kinds.forEach(kind -> columns.put(kind, data.split(kind, by.getFirst())));
            Members found = Members.of(data, kinds, by.getFirst());
            this.members = found;
            this.numbers = found.numbers();
            this.size = found.codes().length;
        } else {
            number(by.get(0), by.get(1));
            this.numbers = IntStream.range(0, pairs.size() + 1).toArray();
            this.members = null;
            this.size = pairs.size();
        }
    }

    public int size() {
        return size;
    }

    /** The values of a group, one for each dimension; an empty text is the blank. */
    public List<String> keys(int group) {
        return members != null
                ? members.key(group, data.texts())
                : Arrays.stream(pairs.get(group)).mapToObj(data.texts()::text).toList();
    }

    /** The group of each of the first rows of a list; selected rows only. */
    public int[] of(RecordKind kind, int[] rows, int count) {
        int[] column = columns.getOrDefault(kind, new int[0]);
        int[] out = new int[count];
        for (int i = 0; i < count; i++) {
            out[i] = numbers[column[rows[i]]];
        }
        return out;
    }

    /** How many of the first rows of a list each group has; selected rows only. */
    public int[] counts(RecordKind kind, int[] rows, int count) {
        int[] column = columns.getOrDefault(kind, new int[0]);
        int[] out = new int[size];
        int[] odd = new int[size];
        // in two halves: adding to the group that was added to a moment ago has to wait for it
        for (int i = 1; i < count; i += 2) {
            out[numbers[column[rows[i - 1]]]]++;
            odd[numbers[column[rows[i]]]]++;
        }
        if (count % 2 == 1) {
            out[numbers[column[rows[count - 1]]]]++;
        }
        for (int group = 0; group < size; group++) {
            out[group] += odd[group];
        }
        return out;
    }

    /** Whether a group has any row. */
    public boolean has(int group) {
        return kinds.stream().anyMatch(kind -> rows(group).of(kind).size() > 0);
    }

    /** The rows of one group; kinds that are not split are given whole. */
    public Rows rows(int group) {
        return new Rows() {
            @Override
            public RowSet of(RecordKind kind) {
                if (!columns.containsKey(kind)) {
                    return base.of(kind);
                }
                Sorting sorting = sorting(kind);
                return RowSet.of(sorting.rows, sorting.starts[group], sorting.starts[group + 1]);
            }

            @Override
            public @Nullable String within() {
                boolean whole = "".equals(base.within());
                return whole && by.size() == 1 ? by.getFirst().id() + "=" + keys(group).getFirst() : null;
            }
        };
    }

    /** Numbers the pairs of values in the order in which they are met. */
    private void number(Dimension first, Dimension second) {
        Members inside = Members.of(data, kinds, second);
        int[] member = inside.numbers();
        int members = inside.codes().length;
        int[][] numbers = new int[data.texts().size()][];
        for (RecordKind kind : kinds) {
            int[] outer = data.split(kind, first);
            int[] inner = data.split(kind, second);
            int[] groups = new int[outer.length];
            RowSet set = base.of(kind);
            for (int i = 0; i < set.size(); i++) {
                int row = set.at(i);
                int in = outer[row];
                if (numbers[in] == null) {
                    numbers[in] = new int[members];
                }
                int at = member[inner[row]];
                if (numbers[in][at] == 0) {
                    pairs.add(new int[]{in, inner[row]});
                    numbers[in][at] = pairs.size();
                }
                groups[row] = numbers[in][at] - 1;
            }
            columns.put(kind, groups);
        }
    }

    private synchronized Sorting sorting(RecordKind kind) {
        Sorting known = sorted.get(kind);
        if (known == null) {
            known = sort(kind, base.of(kind));
            sorted.put(kind, known);
        }
        return known;
    }

    private Sorting sort(RecordKind kind, RowSet set) {
        int[] all = new int[set.size()];
        set.copyTo(all, 0);
        int[] groups = of(kind, all, all.length);
        int[] start = new int[size + 1];
        for (int group : groups) {
            start[group + 1]++;
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        int[] next = start.clone();
        int[] rows = new int[all.length];
        for (int i = 0; i < all.length; i++) {
            rows[next[groups[i]]++] = all[i];
        }
        return new Sorting(rows, start);
    }
}
