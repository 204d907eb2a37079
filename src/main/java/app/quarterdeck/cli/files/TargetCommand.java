package app.quarterdeck.cli.files;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.typed.Plans;
import app.quarterdeck.session.typed.TypedLines.Line;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code target}: what a metric is to reach in a period. */
@Command(name = "target", description = "Keeps what a metric is to reach in a period, or takes it away.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class TargetCommand extends Task {

    @Parameters(index = "0", paramLabel = "METRIC", description = "As 'metrics' lists it.")
    private String metric;

    @Parameters(index = "1", paramLabel = "VALUE", description = "In the metric's unit, percentages 0-100; - takes the target away.")
    private String value;

    @Option(names = "--period", required = true, paramLabel = "P", description = "2026Q2, 2026, 2026-04 or 2026-04-01..2026-06-30.")
    private String period;

    @Option(names = "--scope", paramLabel = "DIM=VALUE", description = "What it holds for; without it, everything.")
    @Nullable
    String scope;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Override
    public Integer call() {
        try (Session session = writing(workspace)) {
            Period days = session.settings().calendar().parse(period);
            Metric known = session.analysis().engine().metric(metric);
            Filter within = scope == null ? null : Plans.scope(scope);
            Plans plans = new Plans(session);
            BigDecimal kept = value.equals("-") ? null : number(value);
            if (kept == null) {
                List<Line> there = plans.targets(metric, within, days);
                if (there.isEmpty()) {
                    throw UserFault.of("typed.nothing");
                }
                session.typed().remove(there);
            } else {
                plans.target(metric, kept.doubleValue(), days, period, within);
            }
            if (json) {
                document(Json.object("metric", metric, "value", kept, "scope", scope, "from", days.first(), "to",
                        days.last()));
                return 0;
            }
            String name = messages().say(known.name());
            String named = scope == null ? name : say("typed.done.scope", name, scope);
            line(kept == null
                    ? say("typed.done.removed", named, period)
                    : say("typed.done.target", named,
                            new Figure(kept.doubleValue(), known.unit(), session.settings().currency()), period));
        }
        return 0;
    }
}
