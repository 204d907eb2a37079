package app.quarterdeck.session;

import app.quarterdeck.base.Messages;
import app.quarterdeck.metrics.RowsBehind;
import app.quarterdeck.model.record.ColumnFilter;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.report.SafeCsv;
import app.quarterdeck.store.Batch;
import app.quarterdeck.store.RecordReader;
import app.quarterdeck.store.WorkspaceFile;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The records as people read them: with headings, values and where each row came from. */
public final class Records {

    /**
     * A row.
     *
     * @param values one for each heading: text, LocalDate, LocalDateTime, BigDecimal money, Double, DealStatus; the empty text = blank
     * @param id     its row id
     * @param file   the file it was imported from; empty = it was added by hand
     * @param row    its row in that file
     * @param sources what sources say where a value was typed by hand; the empty text = blank
     */
    public record Row(long id, List<Object> values, String file, String sheet, int row, Map<Field, Object> sources) {

        public Row {
            sources = Map.copyOf(sources);
        }
    }

    /**
     * Some rows.
     *
     * @param ids   of the columns, the same in every language: fields, and {@code measure}
     * @param total how many there are in all
     */
    public record Table(RecordKind kind, List<String> ids, List<String> headings, List<FieldType> types, List<Row> rows,
            int total) {
    }

    private final WorkspaceFile file;

    Records(WorkspaceFile file) {
        this.file = file;
    }

    public int count(RecordKind kind) {
        return file.records().count(kind);
    }

    /** The fields of a kind in which any record has a value, in the order of the kind. */
    public List<Field> filled(RecordKind kind, Analysis analysis) {
        return Field.of(kind).stream().filter(field -> field.type() == FieldType.KEY
                ? file.records().anyKey(field)
                : analysis.snapshot().table(kind).has(field)).toList();
    }

    /**
     * A page of a kind's records.
     *
     * @param sort null = as imported
     */
    public Table page(RecordKind kind, List<Field> fields, String search, @Nullable Field sort, boolean descending,
            int offset, int limit, Messages messages) {
        List<RecordReader.Row> rows = file.records().page(kind, fields, search, sort, descending, offset, limit);
        return new Table(kind, ids(fields), headings(fields, messages), types(fields), rows(kind, rows),
                file.records().found(kind, fields, search));
    }

    /**
     * The row ids of a kind in an order, for {@link #rows}.
     *
     * @param sort null = as imported; blanks come last
     */
    public long[] order(RecordKind kind, List<Field> fields, String search, List<ColumnFilter> filters,
            @Nullable Field sort, boolean descending) {
        return file.records().ids(kind, fields, search, filters, sort, descending);
    }

    /** Some rows of a kind, in the order of their ids as given. */
    public List<Row> rows(RecordKind kind, List<Field> fields, long[] ids) {
        return rows(kind, file.records().rows(kind, fields, ids));
    }

    /**
     * The rows behind a figure, at most {@code limit} of them, in the order given, with the measure of each row as the last
     * column where there is one.
     *
     * @param measured heading of that column
     */
    public Table behind(RowsBehind behind, Analysis analysis, int limit, String measured,
            Messages messages) {
        boolean measures = Arrays.stream(behind.measures()).anyMatch(measure -> !Double.isNaN(measure));
        return behind(behind, filled(behind.kind(), analysis), measures, limit, measured, messages);
    }

    /** The same of some fields, with the column of measures as {@code measures} says, whatever is in them. */
    Table behind(RowsBehind behind, List<Field> fields, boolean measures, int limit, String measured,
            Messages messages) {
        long[] ids = Arrays.copyOf(behind.ids(), Math.min(limit, behind.ids().length));
        List<RecordReader.Row> found = file.records().rows(behind.kind(), fields, ids);
        List<String> columns = new ArrayList<>(ids(fields));
        List<String> headings = new ArrayList<>(headings(fields, messages));
        List<FieldType> types = new ArrayList<>(types(fields));
        List<Row> rows = rows(behind.kind(), found);
        if (measures) {
            columns.add("measure");
            headings.add(measured);
            types.add(FieldType.NUMBER);
            rows = withMeasure(found, rows, behind, behind.measures());
        }
        return new Table(behind.kind(), columns, headings, types, rows, behind.ids().length);
    }

    /** Headings and rows as CSV that a spreadsheet cannot take for formulas. Values: texts, numbers, dates, statuses. */
    public static String csv(List<String> headings, List<? extends List<?>> rows) {
        StringWriter out = new StringWriter();
        SafeCsv.write(out, headings, rows);
        return out.toString();
    }

    private static List<Row> withMeasure(List<RecordReader.Row> found, List<Row> rows, RowsBehind behind,
            double[] measures) {
        Map<Long, Double> byId = new java.util.HashMap<>();
        for (int i = 0; i < measures.length; i++) {
            byId.put(behind.ids()[i], measures[i]);
        }
        List<Row> out = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            List<Object> values = new ArrayList<>(rows.get(i).values());
            double measure = byId.getOrDefault(found.get(i).rowId(), Double.NaN);
            values.add(Double.isNaN(measure) ? "" : measure);
            Row row = rows.get(i);
            out.add(new Row(row.id(), values, row.file(), row.sheet(), row.row(), row.sources()));
        }
        return out;
    }

    private List<Row> rows(RecordKind kind, List<RecordReader.Row> rows) {
        Map<Long, Map<Field, Object>> sources = file.editsSoFar().sources(kind,
                rows.stream().mapToLong(RecordReader.Row::rowId).toArray());
        Map<Integer, Batch> batches = file.batches().all().stream()
                .collect(Collectors.toMap(Batch::id, Function.identity()));
        return rows.stream().map(row -> {
            Batch batch = batches.get(row.batch());
            String from = batch == null ? "" : batch.file();
            return new Row(row.rowId(), row.values(), from, batch == null ? "" : batch.sheet(), row.rowNumber(),
                    from.isEmpty() ? Map.of() : sources.getOrDefault(row.rowId(), Map.of()));
        }).toList();
    }

    private static List<String> headings(List<Field> fields, Messages messages) {
        return fields.stream().map(field -> messages.get("meaning.field." + field.kind().id() + "." + field.id()))
                .toList();
    }

    private static List<String> ids(List<Field> fields) {
        return fields.stream().map(Field::id).toList();
    }

    private static List<FieldType> types(List<Field> fields) {
        return fields.stream().map(Field::type).toList();
    }
}
