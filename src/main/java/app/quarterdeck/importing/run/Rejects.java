package app.quarterdeck.importing.run;

import app.quarterdeck.base.Note;
import app.quarterdeck.store.Batch;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Rows kept out for the same reason, so that they can be mended together.
 *
 * @param column heading of the column at fault, empty where the whole row is
 * @param reason what is wrong, as said of the first of them
 * @param rows   how many
 * @param first  numbers of the first five
 */
public record Rejects(String column, Note reason, long rows, List<Integer> first) {

    public Rejects {
        first = List.copyOf(first);
    }

    /** Gathers rows kept out by column and reason. */
    static final class Gathered {

        private static final int FIRST = 5;

        private static final class Group {
            private final Batch.Rejected example;
            private final List<Integer> first = new ArrayList<>();
            private long rows;

            Group(Batch.Rejected example) {
                this.example = example;
            }
        }

        private final Map<List<String>, Group> groups = new LinkedHashMap<>();
        private int rows;

        void add(Batch.Rejected row) {
            rows++;
            Group group = groups.computeIfAbsent(List.of(row.column(), row.reason().key()), key -> new Group(row));
            group.rows++;
            if (group.first.size() < FIRST) {
                group.first.add(row.row());
            }
        }

        int rows() {
            return rows;
        }

        List<Rejects> groups() {
            return groups.values().stream().map(
                    group -> new Rejects(group.example.column(), group.example.reason(), group.rows, group.first))
                    .sorted(Comparator.comparingLong(Rejects::rows).reversed()).toList();
        }
    }
}
