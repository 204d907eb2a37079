package app.quarterdeck.importing.kept;

import app.quarterdeck.importing.meaning.ColumnMeaning;
import app.quarterdeck.importing.meaning.StatusWord;
import app.quarterdeck.importing.meaning.Target;
import app.quarterdeck.importing.records.Findings;
import app.quarterdeck.importing.records.Layout;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.RecordKind;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * All that was decided about a table and is needed to read one more row of it the same way.
 *
 * @param exact    a row must have all its cells
 * @param currency of amounts that carry none; empty where nobody said
 * @param options  {@code status.WORD}, as in an import
 */
public record Decisions(RecordKind kind, List<Column> columns, boolean exact, String currency,
        Map<String, String> options) {

    /**
     * A column.
     *
     * @param reading how its cells are read
     * @param target  what it is used for; empty = kept as it is
     * @param scale   how much its amounts are in units
     * @param percent its shares are written as percentages
     */
    public record Column(String name, List<String> reading, String target, int scale, boolean percent) {

        public Column {
            reading = List.copyOf(reading);
        }
    }

    public Decisions {
        columns = List.copyOf(columns);
        options = Map.copyOf(options);
    }

    /** What was decided about a table that was written. */
    public static Decisions of(Layout layout, Findings findings, List<StatusWord> words) {
        List<Column> columns = new ArrayList<>();
        boolean[] percent = findings.percent();
        for (int i = 0; i < layout.mapping().columns().size(); i++) {
            ColumnMeaning column = layout.mapping().columns().get(i);
            Target target = column.target();
            columns.add(new Column(column.column(), layout.table().source().reading(i),
                    target == null ? "" : target.text(), layout.scales().get(i), percent[i]));
        }
        Map<String, String> options = new LinkedHashMap<>();
        for (StatusWord word : words) {
            DealStatus meaning = word.meaning();
            if (meaning != null) {
                options.put("status." + word.word(), meaning.id());
            }
        }
        return new Decisions(layout.kind(), columns, layout.table().delimiter() != null, layout.currency(), options);
    }

    /** For the workspace file. */
    public String text() {
        List<Map<String, Object>> all = columns.stream().map(column -> {
            Map<String, Object> out = new LinkedHashMap<>();
            out.put("name", column.name());
            out.put("reading", column.reading());
            out.put("target", column.target());
            out.put("scale", column.scale());
            out.put("percent", column.percent());
            return out;
        }).toList();
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("columns", all);
        out.put("exact", exact);
        out.put("currency", currency);
        out.put("options", options);
        try {
            return JSON.std.asString(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@link #text} wrote. */
    public static Decisions parse(RecordKind kind, String text) {
        try {
            Map<String, Object> all = JSON.std.mapFrom(text);
            List<Column> columns = new ArrayList<>();
            for (Object one : (List<?>) Objects.requireNonNull(all.get("columns"))) {
                Map<?, ?> column = (Map<?, ?>) one;
                columns.add(new Column(string(column.get("name")),
                        ((List<?>) Objects.requireNonNull(column.get("reading"))).stream().map(Decisions::string)
                                .toList(),
                        string(column.get("target")), ((Number) Objects.requireNonNull(column.get("scale"))).intValue(),
                        Boolean.TRUE.equals(column.get("percent"))));
            }
            Map<String, String> options = new LinkedHashMap<>();
            ((Map<?, ?>) Objects.requireNonNull(all.get("options")))
                    .forEach((key, value) -> options.put(string(key), string(value)));
            return new Decisions(kind, columns, Boolean.TRUE.equals(all.get("exact")), string(all.get("currency")),
                    options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String string(@org.jspecify.annotations.Nullable Object value) {
        return String.valueOf(value);
    }
}
