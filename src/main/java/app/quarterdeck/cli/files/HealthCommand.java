package app.quarterdeck.cli.files;

import app.quarterdeck.cli.print.HealthJson;
import app.quarterdeck.cli.print.Table;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.metrics.quality.Quality.Filled;
import app.quarterdeck.metrics.quality.Quality.Finding;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.health.DataHealth;
import app.quarterdeck.session.health.HealthWords;
import app.quarterdeck.session.health.MissingField;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code health}: how far the data can be trusted, and what one more column would answer. */
@Command(name = "health", description = "How complete, consistent, unique and fresh the data is, and what one more column would answer.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class HealthCommand extends Task {

    private static final int MISSING = 5;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Override
    public Integer call() {
        try (Session session = reading(workspace)) {
            DataHealth health = DataHealth.of(session, session.analysis());
            if (json) {
                document(HealthJson.of(health, messages()));
                return 0;
            }
            HealthWords words = new HealthWords(messages());
            filled(health, words);
            findings(health, words);
            fresh(health, words);
            missing(health, words);
        }
        return 0;
    }

    private void filled(DataHealth health, HealthWords words) {
        Table table = new Table(say("cli.column.kind"), say("cli.column.field"), ">" + say("health.filled"),
                ">" + say("health.blank"));
        for (DataHealth.OfKind kind : health.kinds()) {
            for (Filled one : kind.fields()) {
                if (one.filled() < one.should()) {
                    table.row(List.of(words.kind(kind.kind()), words.field(one.field()), words.percent(one),
                            Long.toString(one.should() - one.filled())));
                }
            }
        }
        section("health.completeness", table.lines().size() > 1
                ? table.lines()
                : List.of(say(health.kinds().isEmpty() ? "health.empty" : "health.complete")));
    }

    private void findings(DataHealth health, HealthWords words) {
        section("health.contradictions", orNone(health.contradictions(), words));
        section("health.currencies", health.unrated().stream().map(words::unrated).toList());
        section("health.duplicates", orNone(health.duplicates(), words));
    }

    private List<String> orNone(List<Finding> findings, HealthWords words) {
        return findings.isEmpty() ? List.of(say("health.none")) : findings.stream().map(words::finding).toList();
    }

    private void fresh(DataHealth health, HealthWords words) {
        section("health.freshness", Stream.of(health.future().stream().map(words::finding),
                health.newest().stream().map(words::fresh), health.files().stream().map(words::read))
                .flatMap(lines -> lines).toList());
    }

    private void missing(DataHealth health, HealthWords words) {
        section("health.missing", health.missing().stream().limit(MISSING).flatMap(one -> lines(one, words)).toList());
    }

    private Stream<String> lines(MissingField one, HealthWords words) {
        return Stream.of(words.name(one) + ": " + words.unlocks(one), "  " + words.where(one));
    }

    private void section(String title, List<String> lines) {
        if (!lines.isEmpty()) {
            line(say(title));
            lines.forEach(text -> line("  " + text));
        }
    }
}
