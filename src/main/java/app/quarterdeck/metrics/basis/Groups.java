package app.quarterdeck.metrics.basis;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rows of a selection sorted into groups by one or two dimensions, by counting: each row is in one group. */
public final class Groups {

    private final Data data;
    private final Rows base;
    private final List<RecordKind> kinds;
    private final List<int[]> keys = new ArrayList<>();
    private final Map<RecordKind, int[]> groupOfRow = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, int[]> starts = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, int[]> rows = new EnumMap<>(RecordKind.class);

    public Groups(Data data, Rows base, List<Dimension> by, List<RecordKind> kinds) {
        this.data = data;
        this.base = base;
        this.kinds = kinds;
        if (by.size() == 1) {
            number(by.getFirst(), null);
        } else {
            Groups first = new Groups(data, base, by.subList(0, 1), kinds);
            number(by.get(1), first);
        }
        kinds.forEach(this::sort);
    }

    public int size() {
        return keys.size();
    }

    /** The values of a group, one for each dimension; an empty text is the blank. */
    public List<String> keys(int group) {
        return Arrays.stream(keys.get(group)).mapToObj(data.texts()::text).toList();
    }

    /** The rows of one group; kinds that are not split are given whole. */
    public Rows rows(int group) {
        return kind -> {
            int[] start = starts.get(kind);
            int[] sorted = rows.get(kind);
            return start == null || sorted == null
                    ? base.of(kind)
                    : RowSet.of(sorted, start[group], start[group + 1]);
        };
    }

    /** Numbers the groups in the order in which they are met; with another grouping before, those inside its groups. */
    private void number(Dimension dimension, @Nullable Groups outer) {
        int[] member = members(dimension);
        int members = Arrays.stream(member).max().orElse(0) + 1;
        int[][] numbers = new int[outer == null ? 1 : outer.size()][];
        for (RecordKind kind : kinds) {
            int[] codes = data.split(kind, dimension);
            int[] outerOf = outer == null ? null : outer.groupOfRow.get(kind);
            int[] groups = new int[codes.length];
            RowSet set = base.of(kind);
            for (int i = 0; i < set.size(); i++) {
                int row = set.at(i);
                int in = outerOf == null ? 0 : outerOf[row];
                if (numbers[in] == null) {
                    numbers[in] = new int[members];
                }
                int at = member[codes[row]];
                if (numbers[in][at] == 0) {
                    keys.add(key(outer, in, codes[row]));
                    numbers[in][at] = keys.size();
                }
                groups[row] = numbers[in][at] - 1;
            }
            groupOfRow.put(kind, groups);
        }
    }

    /** A small number for each value of a dimension, by code. */
    private int[] members(Dimension dimension) {
        List<int[]> columns = kinds.stream().map(kind -> data.split(kind, dimension)).toList();
        int[] out = new int[data.texts().size()];
        Arrays.fill(out, -1);
        int count = 0;
        for (int[] codes : columns) {
            for (int code : codes) {
                if (out[code] < 0) {
                    out[code] = count++;
                }
            }
        }
        return out;
    }

    private static int[] key(@Nullable Groups outer, int in, int code) {
        if (outer == null) {
            return new int[]{code};
        }
        return new int[]{outer.keys.get(in)[0], code};
    }

    private void sort(RecordKind kind) {
        int[] groups = groupOfRow.getOrDefault(kind, new int[0]);
        RowSet set = base.of(kind);
        int[] start = new int[keys.size() + 1];
        for (int i = 0; i < set.size(); i++) {
            start[groups[set.at(i)] + 1]++;
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        int[] next = start.clone();
        int[] sorted = new int[set.size()];
        for (int i = 0; i < sorted.length; i++) {
            int row = set.at(i);
            sorted[next[groups[row]]++] = row;
        }
        starts.put(kind, start);
        rows.put(kind, sorted);
    }
}
