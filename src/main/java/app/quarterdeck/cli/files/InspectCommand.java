package app.quarterdeck.cli.files;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.cli.print.InspectedJson;
import app.quarterdeck.cli.print.Table;
import app.quarterdeck.cli.task.ProgressLine;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.importing.Importer;
import app.quarterdeck.importing.meaning.ColumnMeaning;
import app.quarterdeck.importing.read.ColumnRead;
import app.quarterdeck.importing.read.RowCheck;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.importing.run.Inspected;
import app.quarterdeck.model.record.Field;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
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
        ImportRequest request = ImportRequest.of(file).withSheet(sheet).withSet(options(set));
        List<Inspected> tables = new Importer().inspect(request, new ProgressLine(err(), messages()),
                Cancellation.NEVER);
        if (tables.isEmpty()) {
            err().println(say("cli.inspect.nothing", String.valueOf(file.getFileName())));
        }
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
            columns.row(List.of(column.name(), column.type().id(), field(inspected.mapping().get(i)),
                    Long.toString(column.blank()), String.join(" · ", column.samples())));
        }
        columns.lines().forEach(row -> line("  " + row));
        inspected.carried().forEach(carried -> line("  " + say("cli.inspect.carried", say(
                "meaning.kind." + carried.kind().id()),
                carried.columns().values().stream().map(i -> table.columns().get(i).name())
                        .collect(Collectors.joining(", ")))));
        table.skipped().forEach(
                skipped -> line("  " + say("cli.inspect.skipped", skipped.row(), messages().say(skipped.reason()))));
        check.faults().forEach(fault -> line("  " + say("cli.problem", fault.row(), fault.column(), fault.value(),
                messages().say(fault.reason()))));
        table.assumed().forEach(note -> line("  " + messages().say(note)));
        table.problems().forEach(note -> line("  " + messages().say(note)));
        table.questions().forEach(question -> line("  " + say("cli.question", messages().say(question.text()),
                question.key())));
    }

    /** The field, and how sure that is where it is not certain. */
    private static String field(ColumnMeaning meaning) {
        Field field = meaning.field();
        return field == null
                ? ""
                : meaning.confidence() < 1
                        ? field.id() + " " + Math.round(meaning.confidence() * 100) + " %"
                        : field.id();
    }
}
