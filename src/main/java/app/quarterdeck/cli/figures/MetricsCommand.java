package app.quarterdeck.cli.figures;

import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.print.Table;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.metrics.catalogue.Catalogue;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.session.Session;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code metrics}: the catalogue, with readiness when a workspace is given. */
@Command(name = "metrics", description = "The metrics there are; with a workspace, which of them its data can feed.")
public final class MetricsCommand extends Task {

    @Option(names = {"-w", "--workspace"}, paramLabel = "WS")
    private @Nullable Path workspace;

    @Override
    public Integer call() {
        Map<Metric, @Nullable List<String>> missing = missing();
        if (json) {
            document(missing.entrySet().stream().map(entry -> object(entry.getKey(), entry.getValue())).toList());
            return 0;
        }
        Table table = new Table(say("cli.column.metric"), say("cli.column.name"),
                workspace == null ? "" : say("cli.column.ready"));
        missing.forEach((metric, lacks) -> table.row(List.of(metric.id(), messages().say(metric.name()),
                lacks == null ? "" : lacks.isEmpty() ? say("cli.ready") : say("cli.needs", String.join(", ", lacks)))));
        table.lines().forEach(this::line);
        return 0;
    }

    private Object object(Metric metric, @Nullable List<String> missing) {
        return Json.object("metric", metric.id(), "name", messages().say(metric.name()), "help",
                messages().say(metric.help()), "formula", messages().say(metric.formulaWords()), "date",
                messages().say(metric.dateWords()), "trap", messages().say(metric.trap()), "source",
                messages().say(metric.sourceWords()), "family", metric.family().id(), "familyName",
                messages().say(metric.family().words()), "unit", metric.unit().id(),
                "direction", metric.direction().name().toLowerCase(Locale.ROOT), "kpi", metric.kpi(), "needs",
                metric.needs(), "ready", missing == null ? null : missing.isEmpty(), "missing", missing);
    }

    /** Each metric with what the workspace lacks for it; null where no workspace was given. */
    private Map<Metric, @Nullable List<String>> missing() {
        Map<Metric, @Nullable List<String>> out = new LinkedHashMap<>();
        if (workspace == null) {
            Catalogue.builtIn().all().forEach(metric -> out.put(metric, null));
            return out;
        }
        try (Session session = reading(workspace)) {
            var engine = session.analysis().engine();
            engine.catalogue().forEach(metric -> out.put(metric, engine.readiness(metric.id()).missing()));
        }
        return out;
    }
}
