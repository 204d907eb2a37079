package app.quarterdeck.metrics.basis;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The rows of a selection in groups by one or two dimensions: each row is in one. Groups are numbered from 0, by one
 * dimension simply by the code of its value; a group may have no row. Rows are sorted into groups only where a figure
 * needs the rows of a group by themselves. Safe for threads.
 */
public final class Groups {

    private final Data data;
    private final Rows base;
    private final List<RecordKind> kinds;
    private final List<int[]> pairs = new ArrayList<>();
    private final Map<RecordKind, int[]> ofRow = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, Sorting> sorted = new EnumMap<>(RecordKind.class);
    private final int size;

    /** Rows in the order of their groups, and where each group begins. */
    @SuppressWarnings("ArrayRecordComponent") // many rows, never compared
    private record Sorting(int[] rows, int[] starts) {
    }

    public Groups(Data data, Rows base, List<Dimension> by, List<RecordKind> kinds) {
        this.data = data;
        this.base = base;
        this.kinds = kinds;
        if (by.size() == 1) {
            kinds.forEach(kind -> ofRow.put(kind, data.split(kind, by.getFirst())));
            this.size = data.texts().size();
        } else {
            number(by.get(0), by.get(1));
            this.size = pairs.size();
        }
    }

    public int size() {
        return size;
    }

    /** The values of a group, one for each dimension; an empty text is the blank. */
    public List<String> keys(int group) {
        return pairs.isEmpty()
                ? List.of(data.texts().text(group))
                : Arrays.stream(pairs.get(group)).mapToObj(data.texts()::text).toList();
    }

    /** The group of each row of a kind, the selected ones at least. Never change the array. */
    public int[] ofRows(RecordKind kind) {
        return ofRow.getOrDefault(kind, new int[0]);
    }

    /** Whether a group has any row. */
    public boolean has(int group) {
        return kinds.stream().anyMatch(kind -> rows(group).of(kind).size() > 0);
    }

    /** The rows of one group; kinds that are not split are given whole. */
    public Rows rows(int group) {
        return kind -> {
            if (!ofRow.containsKey(kind)) {
                return base.of(kind);
            }
            Sorting sorting = sorting(kind);
            return RowSet.of(sorting.rows, sorting.starts[group], sorting.starts[group + 1]);
        };
    }

    /** Numbers the pairs of values in the order in which they are met. */
    private void number(Dimension first, Dimension second) {
        int[] member = members(second);
        int members = Arrays.stream(member).max().orElse(0) + 1;
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
            ofRow.put(kind, groups);
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

    private synchronized Sorting sorting(RecordKind kind) {
        Sorting known = sorted.get(kind);
        if (known == null) {
            known = sort(base.of(kind), ofRows(kind));
            sorted.put(kind, known);
        }
        return known;
    }

    private Sorting sort(RowSet set, int[] groups) {
        int[] start = new int[size + 1];
        for (int i = 0; i < set.size(); i++) {
            start[groups[set.at(i)] + 1]++;
        }
        for (int i = 1; i < start.length; i++) {
            start[i] += start[i - 1];
        }
        int[] next = start.clone();
        int[] rows = new int[set.size()];
        for (int i = 0; i < rows.length; i++) {
            int row = set.at(i);
            rows[next[groups[row]]++] = row;
        }
        return new Sorting(rows, start);
    }
}
