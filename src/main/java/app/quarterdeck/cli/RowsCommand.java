package app.quarterdeck.cli;

import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Records;
import app.quarterdeck.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rows}: the rows behind a figure, back to file and row. */
@Command(name = "rows", description = "The rows behind a figure, back to file and row.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
final class RowsCommand extends Task {

    private static final int SHOWN = 50;

    @Parameters(paramLabel = "METRIC")
    private String metric;

    @Mixin
    private Asking asking;

    @Option(names = "--csv", description = "All rows as CSV, safe to open in a spreadsheet.")
    private boolean csv;

    @Override
    public Integer call() {
        try (Session session = reading(asking.workspace)) {
            Analysis analysis = session.analysis();
            Selection selection = asking.selection(analysis.engine().calendar());
            Records.Table table = session.records().behind(analysis.engine().rows(metric, selection), analysis,
                    csv || json ? Integer.MAX_VALUE : SHOWN, say("cli.column.counts"), messages());
            if (json) {
                document(table.rows().stream().map(row -> object(table, row)).toList());
            } else if (csv) {
                List<String> headings = new ArrayList<>(table.headings());
                headings.addAll(List.of(say("cli.column.file"), say("cli.column.sheet"), say("cli.column.row")));
                out().print(Records.csv(headings, table.rows().stream().map(RowsCommand::cells).toList()));
            } else {
                print(table);
            }
        }
        return 0;
    }

    private static Map<String, @Nullable Object> object(Records.Table table, Records.Row row) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        for (int i = 0; i < table.headings().size(); i++) {
            Object value = row.values().get(i);
            out.put(table.headings().get(i),
                    value.equals("") ? null : value instanceof Enum<?> ? value.toString() : Json.plain(value));
        }
        out.putAll(Json.object("file", row.file(), "sheet", row.sheet(), "row", row.row()));
        return out;
    }

    private static List<Object> cells(Records.Row row) {
        List<Object> out = new ArrayList<>(row.values());
        out.addAll(List.of(row.file(), row.sheet(), row.row()));
        return out;
    }

    private void print(Records.Table table) {
        List<String> headings = new ArrayList<>(table.headings());
        headings.addAll(List.of(say("cli.column.file"), ">" + say("cli.column.row")));
        Table text = new Table(headings.toArray(String[]::new));
        for (Records.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(row.values().stream().map(this::cell).toList());
            cells.addAll(List.of(row.file(), Integer.toString(row.row())));
            text.row(cells);
        }
        text.lines().forEach(this::line);
        line(say("cli.rows.shown", table.rows().size(), table.total()));
    }

    private String cell(Object value) {
        return switch (value) {
            case java.time.LocalDate date -> messages().date(date);
            case java.time.LocalDateTime time -> messages().dateTime(time);
            case app.quarterdeck.model.record.DealStatus status -> say("model.status." + status.id());
            case java.math.BigDecimal money -> money.toPlainString();
            default -> value.toString();
        };
    }
}
