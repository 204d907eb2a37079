package app.quarterdeck.cli.figures;

import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.print.Said;
import app.quarterdeck.cli.print.Table;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Records;
import app.quarterdeck.session.Session;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code rows}: the rows behind a figure, back to file and row. */
@Command(name = "rows", description = "The rows behind a figure, back to file and row.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class RowsCommand extends Task {

    private static final int SHOWN = 50;
    private static final Set<FieldType> NUMBERS = Set.of(FieldType.MONEY, FieldType.NUMBER, FieldType.SHARE);

    @Parameters(paramLabel = "METRIC")
    private String metric;

    @Mixin
    private Asking asking;

    @Option(names = "--csv", description = "All rows as CSV, safe to open in a spreadsheet.")
    private boolean csv;

    @Mixin
    private OfTeam people;

    @Override
    public Integer call() {
        try (Session session = people.in(reading(asking.workspace))) {
            Analysis analysis = session.analysis();
            Selection selection = asking.selection(analysis.engine().calendar());
            Records.Table table = session.records().behind(analysis.engine().rows(metric, selection), analysis,
                    csv || json ? Integer.MAX_VALUE : SHOWN, say("cli.column.counts"), messages());
            if (json) {
                document(table.rows().stream().map(row -> object(table, row)).toList());
            } else if (csv) {
                List<String> headings = new ArrayList<>(table.headings());
                headings.addAll(List.of(say("cli.column.file"), say("cli.column.sheet"), say("cli.column.row")));
                out().print(Records.csv(headings, table.rows().stream().map(this::cells).toList()));
            } else {
                print(table);
            }
        }
        return 0;
    }

    private static Map<String, @Nullable Object> object(Records.Table table, Records.Row row) {
        Map<String, @Nullable Object> out = new LinkedHashMap<>();
        for (int i = 0; i < table.ids().size(); i++) {
            out.put(table.ids().get(i), Said.json(row.values().get(i)));
        }
        out.putAll(Json.object("file", row.file(), "sheet", row.sheet(), "row", row.row()));
        return out;
    }

    private List<Object> cells(Records.Row row) {
        List<Object> out = new ArrayList<>();
        row.values().forEach(value -> out
                .add(value instanceof DealStatus status ? say("model.status." + status.id()) : value));
        out.addAll(List.of(row.file(), row.sheet(), row.row()));
        return out;
    }

    private void print(Records.Table table) {
        List<String> headings = new ArrayList<>();
        for (int i = 0; i < table.headings().size(); i++) {
            headings.add((NUMBERS.contains(table.types().get(i)) ? ">" : "") + table.headings().get(i));
        }
        headings.addAll(List.of(say("cli.column.file"), ">" + say("cli.column.row")));
        Table text = new Table(headings.toArray(String[]::new));
        for (Records.Row row : table.rows()) {
            List<String> cells = new ArrayList<>(
                    row.values().stream().map(value -> Said.cell(value, messages())).toList());
            cells.addAll(List.of(row.file(), Integer.toString(row.row())));
            text.row(cells);
        }
        text.lines().forEach(this::line);
        line(say("cli.rows.shown", table.rows().size(), table.total()));
    }
}
