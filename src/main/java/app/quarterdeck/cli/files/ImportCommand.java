package app.quarterdeck.cli.files;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.task.ProgressLine;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.importing.run.TableReport;
import app.quarterdeck.importing.same.Suggestion;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.same.NameList;
import app.quarterdeck.session.Session;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code import}: files into a workspace, all of them or none. */
@Command(name = "import", description = "Imports files in one transaction; makes the workspace where there is none.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class ImportCommand extends Task {

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Option(names = "--as", paramLabel = "KIND", description = "What the rows are; without it recognised.")
    private @Nullable String kind;

    @Option(names = "--sheet", paramLabel = "NAME")
    private @Nullable String sheet;

    @Option(names = "--map", paramLabel = "Column=field", description = "What a column means; '-' keeps it as it is.")
    private @Nullable List<String> map;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "encoding, delimiter, header=none|N, table=N, dates=dmy|mdy|ymd|serial, decimal=comma|dot, "
            + "currency, quotes=doubled|backslash, status.VALUE=won|lost|open|disqualified, "
            + "same.FIELD.VALUE=OTHER (remembered), "
            + "password=- (asks for it)")
    private @Nullable Map<String, String> set;

    @Option(names = "--dry-run", description = "Says what would happen; nothing is written.")
    private boolean dryRun;

    @Option(names = "--strict", description = "Writes nothing where a row would be quarantined.")
    private boolean strict;

    @Override
    public Integer call() {
        ImportRequest request = new ImportRequest(files, kind == null ? null : kind(kind), sheet,
                map == null ? List.of() : map, options(set), strict);
        ProgressLine progress = new ProgressLine(err(), messages());
        ImportReport report = Session.importInto(workspace, request, dryRun, progress, Cancellation.NEVER);
        if (json) {
            document(report.tables().stream().map(table -> object(table, report)).toList());
        } else {
            report.tables().forEach(this::print);
        }
        report.unknown().forEach(unknown -> err().println(messages().say(unknown.reason())));
        if (report.nothingNew() && !json) {
            line(say("cli.import.nothing-new"));
        }
        return 0;
    }

    private static RecordKind kind(String id) {
        return RecordKind.ofId(id).orElseThrow(() -> UserFault.usage("cli.bad-choice", "--as", id,
                Arrays.stream(RecordKind.values()).map(RecordKind::id).collect(Collectors.joining(", "))));
    }

    private Object object(TableReport table, ImportReport report) {
        var counts = table.counts();
        return Json.object("file", table.file().toString(), "sheet", table.sheet(), "kind", table.kind().id(), "read",
                counts.read(), "imported", counts.imported(), "updated", counts.updated(), "unchanged",
                counts.unchanged(), "quarantined", counts.quarantined(), "skipped", counts.skipped(), "batch",
                report.rehearsal() ? null : table.batch(), "assumed", table.assumed().stream().map(messages()::say)
                        .toList(),
                "problems",
                table.problems().stream().map(fault -> Json.object("row", fault.row(), "column", fault.column(),
                        "value", fault.value(), "reason", messages().say(fault.reason()))).toList(),
                "skippedRows",
                table.skipped().stream()
                        .map(row -> Json.object("row", row.row(), "reason", messages().say(row.reason()))).toList(),
                "mapping",
                table.mapping().stream().map(meaning -> Json.object("column", meaning.column(), "field",
                        meaning.field() == null ? null : meaning.field().id(), "confidence", meaning.confidence()))
                        .toList(),
                "suggestions", table.suggestions().stream().map(one -> Json.object("field", field(table, one), "value",
                        one.value(), "same", one.same(), "rows", one.rows(), "confidence", one.confidence())).toList());
    }

    private static String field(TableReport table, Suggestion one) {
        return NameList.field(one.list(), table.kind()).map(Field::id).orElse(one.list());
    }

    private void print(TableReport table) {
        var counts = table.counts();
        line(say(dryRun ? "cli.import.would" : "cli.import.done", String.valueOf(table.file().getFileName()),
                say("meaning.kind." + table.kind().id()), table.batch()));
        line("  " + say("cli.import.equation", counts.read(), counts.imported(), counts.updated(), counts.unchanged(),
                counts.quarantined(), counts.skipped()));
        table.assumed().forEach(note -> line("  " + messages().say(note)));
        table.suggestions().stream().limit(20).forEach(one -> line("  " + say("cli.import.suggestion",
                say("meaning.field." + table.kind().id() + "." + field(table, one)), one.value(), one.same(),
                one.rows(),
                one.confidence(), "same." + field(table, one) + "." + one.value() + "=" + one.same())));
        table.problems().stream().limit(20).forEach(fault -> line("  " + say("cli.problem", fault.row(), fault.column(),
                fault.value(), messages().say(fault.reason()))));
        table.skipped().stream().limit(20)
                .forEach(row -> line("  " + say("cli.inspect.skipped", row.row(), messages().say(row.reason()))));
    }
}
