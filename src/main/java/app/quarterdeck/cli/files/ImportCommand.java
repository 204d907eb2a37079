package app.quarterdeck.cli.files;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.cli.print.ImportText;
import app.quarterdeck.cli.task.ProgressLine;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.importing.recipe.RecipeJson;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.model.record.RecordKind;
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
            + "complete=yes|no (the file lists all records there are), same.FIELD.VALUE=OTHER (remembered), "
            + "password=- (asks for it)")
    private @Nullable Map<String, String> set;

    @Option(names = "--recipe", paramLabel = "FILE", description = "Reads tables as a recipe says; without it as last time.")
    private @Nullable Path recipe;

    @Option(names = "--save-recipe", paramLabel = "FILE", description = "Writes all that was decided, for the next files of this form.")
    private @Nullable Path saveRecipe;

    @Option(names = "--dry-run", description = "Says what would happen; nothing is written.")
    private boolean dryRun;

    @Option(names = "--strict", description = "Writes nothing where a row would be quarantined.")
    private boolean strict;

    @Override
    public Integer call() {
        ImportRequest request = ImportRequest.of(files.toArray(Path[]::new)).withKind(kind == null ? null : kind(kind))
                .withSheet(sheet)
                .withMap(map == null ? List.of() : map).withSet(options(set)).withStrict(strict)
                .withRecipes(recipe == null ? List.of() : RecipeJson.read(recipe));
        ProgressLine progress = new ProgressLine(err(), messages());
        ImportReport report = Session.importInto(workspace, request, dryRun, progress, Cancellation.NEVER);
        if (json) {
            document(new ImportText(messages()).json(report));
        } else {
            new ImportText(messages()).lines(report).forEach(this::line);
        }
        if (saveRecipe != null) {
            RecipeJson.write(report.recipes(), saveRecipe);
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
}
