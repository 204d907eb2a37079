package app.quarterdeck.cli;

import app.quarterdeck.session.MetricCard;
import app.quarterdeck.session.Session;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code metrics}: the catalogue, with readiness when a workspace is given. */
@Command(name = "metrics", description = "The metrics there are; with a workspace, which of them its data can feed.")
final class MetricsCommand extends Task {

    @Option(names = {"-w", "--workspace"}, paramLabel = "WS")
    private @Nullable Path workspace;

    @Override
    public Integer call() {
        List<MetricCard> cards = cards();
        if (json) {
            document(cards.stream().map(card -> Json.object("metric", card.id(), "name", messages().say(card.name()),
                    "help", messages().say(card.help()), "formula", messages().say(card.formula()), "date",
                    messages().say(card.date()), "trap", messages().say(card.trap()), "source",
                    messages().say(card.source()), "family", card.family(), "unit", card.unit().id(), "direction",
                    card.direction().name().toLowerCase(java.util.Locale.ROOT), "kpi", card.kpi(), "needs", card.needs(),
                    "ready", card.missing() == null ? null : card.missing().isEmpty(), "missing", card.missing()))
                    .toList());
            return 0;
        }
        Table table = new Table(say("cli.column.metric"), say("cli.column.name"),
                workspace == null ? "" : say("cli.column.ready"));
        for (MetricCard card : cards) {
            List<String> missing = card.missing();
            table.row(List.of(card.id(), messages().say(card.name()), missing == null ? ""
                    : missing.isEmpty() ? say("cli.ready") : say("cli.needs", String.join(", ", missing))));
        }
        table.lines().forEach(this::line);
        return 0;
    }

    private List<MetricCard> cards() {
        if (workspace == null) {
            return MetricCard.all();
        }
        try (Session session = reading(workspace)) {
            return MetricCard.all(session.analysis());
        }
    }
}
