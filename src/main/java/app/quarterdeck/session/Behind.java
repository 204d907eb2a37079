package app.quarterdeck.session;

import app.quarterdeck.base.Messages;
import app.quarterdeck.metrics.RowsBehind;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * What stands behind a figure, to be looked at.
 *
 * @param fields  the fields of the columns, in their order; a column more than that is what each row contributes
 * @param counted the rows the figure rests on
 * @param left    the rows it could not use, by reason
 */
public record Behind(List<Field> fields, Records.Table counted, List<Left> left) {

    /** Rows left out for one reason, in words. */
    public record Left(String reason, Records.Table rows) {
    }

    public Behind {
        fields = List.copyOf(fields);
        left = List.copyOf(left);
    }

    /**
     * Reads the rows; not on the window's thread.
     *
     * @param limit    at most so many rows of each table
     * @param measured heading of the column of what each row contributes
     */
    public static Behind of(Session session, String metric, Selection selection, int limit, String measured,
            Messages messages) {
        Analysis analysis = session.analysis();
        Records records = session.records();
        RowsBehind rows = analysis.engine().rows(metric, selection);
        List<Field> fields = records.filled(rows.kind(), analysis);
        Labels labels = new Labels(analysis, rows.kind(), fields, LongStream.concat(Arrays.stream(rows.ids())
                .limit(limit), rows.left().stream().flatMapToLong(out -> Arrays.stream(out.ids()).limit(limit))));
        List<Left> left = rows.left().stream().filter(out -> out.ids().length > 0).map(out -> {
            RowsBehind these = new RowsBehind(rows.kind(), out.ids(), new double[0], List.of());
            return new Left(messages.say(out.reason().text()),
                    labels.of(records.behind(these, analysis, limit, measured, messages), out.ids()));
        }).toList();
        return new Behind(fields,
                labels.of(records.behind(rows, analysis, limit, measured, messages), rows.ids()), left);
    }

    /**
     * The rows behind a figure, to be read a part at a time, each with the file and row it came from.
     *
     * @param measured heading of the column of what each row contributes
     */
    public static Reading reading(Records records, Analysis analysis, RowsBehind rows, int limit, String measured,
            Messages messages) {
        long[] ids = Arrays.copyOf(rows.ids(), Math.min(limit, rows.ids().length));
        return new Reading(records, analysis, new RowsBehind(rows.kind(), ids,
                Arrays.copyOf(rows.measures(), Math.min(ids.length, rows.measures().length)), List.of()), measured,
                messages);
    }

    /** Rows read a part at a time. */
    public static final class Reading {

        private static final int PART = 2_000;

        private final Records records;
        private final List<Field> fields;
        private final RowsBehind rows;
        private final String measured;
        private final Messages messages;
        private final Labels labels;
        private final boolean measures;

        private Reading(Records records, Analysis analysis, RowsBehind rows, String measured, Messages messages) {
            this.records = records;
            this.fields = records.filled(rows.kind(), analysis);
            this.rows = rows;
            this.measured = measured;
            this.messages = messages;
            this.labels = new Labels(analysis, rows.kind(), fields, Arrays.stream(rows.ids()));
            this.measures = Arrays.stream(rows.measures()).anyMatch(measure -> !Double.isNaN(measure));
        }

        /** In the language of the messages. */
        public List<String> headings() {
            List<String> headings = new ArrayList<>(part(0, 0).headings());
            headings.addAll(List.of(messages.get("session.aside.file"), messages.get("session.aside.sheet"),
                    messages.get("session.aside.row")));
            return headings;
        }

        /** Gives every row in order, one value for each heading. */
        public void each(Consumer<List<Object>> row) {
            int[] starts = IntStream.iterate(0, from -> from < rows.ids().length, from -> from + PART).toArray();
            CompletableFuture<Records.Table> next = starts.length == 0 ? null : later(starts[0]);
            for (int i = 0; next != null; i++) {
                Records.Table part = read(next);
                // read while the one before is written
                next = i + 1 < starts.length ? later(starts[i + 1]) : null;
                part.rows().forEach(each -> row.accept(values(each)));
            }
        }

        private static Records.Table read(CompletableFuture<Records.Table> part) {
            try {
                return part.join();
            } catch (CompletionException e) {
                if (e.getCause() instanceof RuntimeException cause) {
                    throw cause;
                }
                throw e;
            }
        }

        private CompletableFuture<Records.Table> later(int from) {
            return CompletableFuture.supplyAsync(() -> part(from, Math.min(rows.ids().length, from + PART)));
        }

        private List<Object> values(Records.Row row) {
            List<Object> values = new ArrayList<>(row.values().size() + 3);
            row.values().forEach(value -> values.add(value instanceof DealStatus status
                    ? messages.get("model.status." + status.id())
                    : value));
            boolean typed = row.file().isEmpty();
            values.addAll(List.of(row.file(), row.sheet(), typed ? "" : (Object) row.row()));
            return values;
        }

        private Records.Table part(int from, int to) {
            long[] ids = Arrays.copyOfRange(rows.ids(), from, to);
            // a part without any is a part of a list with some: every row has as many values as there are headings
            double[] these = measures ? Arrays.copyOfRange(rows.measures(), from, to) : new double[0];
            return labels.of(records.behind(new RowsBehind(rows.kind(), ids, these, List.of()), fields, measures,
                    Integer.MAX_VALUE, measured, messages), ids);
        }
    }
}
