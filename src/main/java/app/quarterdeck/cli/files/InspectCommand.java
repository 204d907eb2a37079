package app.quarterdeck.cli.files;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.cli.print.InspectedJson;
import app.quarterdeck.cli.print.Table;
import app.quarterdeck.cli.task.ProgressLine;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.importing.Importer;
import app.quarterdeck.importing.read.ColumnRead;
import app.quarterdeck.importing.read.RowCheck;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.importing.run.Inspected;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code inspect}: how a file reads; nothing is written and no workspace is needed. */
@Command(name = "inspect", description = "How a file reads and what its columns seem to mean. Nothing is written.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class InspectCommand extends Task {

    @Parameters(paramLabel = "FILE")
    private Path file;

    @Option(names = "--sheet", paramLabel = "NAME")
    private @Nullable String sheet;

    @Option(names = "--set", paramLabel = "KEY=VALUE", description = "How to read: see 'import --help'.")
    private @Nullable Map<String, String> set;

    @Override
    public Integer call() {
        ImportRequest request = new ImportRequest(List.of(file), null, sheet, List.of(), orEmpty(set), false);
        List<Inspected> tables = new Importer().inspect(request, new ProgressLine(err(), messages()),
                Cancellation.NEVER);
        InspectedJson details = new InspectedJson(messages());
        if (json) {
            document(tables.stream().map(details::of).toList());
        } else {
            tables.forEach(this::print);
        }
        return 0;
    }

    private void print(Inspected inspected) {
        TableRead table = inspected.table();
        RowCheck check = table.check((step, done, total) -> {
        }, Cancellation.NEVER);
        line(say("cli.inspect.head", InspectedJson.place(table), table.rows(), inspected.kind() == null
                ? say("cli.inspect.no-kind")
                : say("meaning.kind." + inspected.kind().id())));
        Table columns = new Table(say("cli.column.column"), say("cli.column.type"), say("cli.column.field"),
                ">" + say("cli.column.blank"), say("cli.column.samples"));
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnRead column = table.columns().get(i);
            var field = inspected.mapping().get(i).field();
            columns.row(List.of(column.name(), column.type().id(), field == null ? "" : field.id(),
                    Long.toString(column.blank()), String.join(" · ", column.samples())));
        }
        columns.lines().forEach(row -> line("  " + row));
        table.skipped().forEach(
                skipped -> line("  " + say("cli.inspect.skipped", skipped.row(), messages().say(skipped.reason()))));
        check.faults().forEach(fault -> line("  " + say("cli.problem", fault.row(), fault.column(), fault.value(),
                messages().say(fault.reason()))));
        table.assumed().forEach(note -> line("  " + messages().say(note)));
        table.problems().forEach(note -> line("  " + messages().say(note)));
        table.questions().forEach(question -> line("  " + say("cli.question", messages().say(question.text()),
                question.key())));
    }
}
