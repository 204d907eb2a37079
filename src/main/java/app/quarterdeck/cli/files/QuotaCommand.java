package app.quarterdeck.cli.files;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.typed.Plans;
import app.quarterdeck.session.typed.TypedLines.Line;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code quota}: what a person is to sell in a period. */
@Command(name = "quota", description = "Keeps what a person is to sell in a period, or takes it away.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class QuotaCommand extends Task {

    @Parameters(index = "0", paramLabel = "REP", description = "The person's name.")
    private String rep;

    @Parameters(index = "1", paramLabel = "AMOUNT", description = "In the workspace's currency; - takes the quota away.")
    private String amount;

    @Option(names = "--period", required = true, paramLabel = "P", description = "2026Q2, 2026, 2026-04 or 2026-04-01..2026-06-30.")
    private String period;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Override
    public Integer call() {
        try (Session session = writing(workspace)) {
            Period days = session.settings().calendar().parse(period);
            Plans plans = new Plans(session);
            String name = plans.known(rep);
            boolean known = plans.people().contains(name);
            BigDecimal kept = amount.equals("-") ? null : number(amount);
            if (kept == null) {
                List<Line> there = plans.quotas(name, days);
                if (there.isEmpty()) {
                    throw UserFault.of("typed.nothing");
                }
                session.typed().remove(there);
            } else {
                plans.quota(rep, kept, days);
            }
            if (json) {
                document(Json.object("rep", name, "amount", kept, "from", days.first(), "to", days.last(), "known",
                        known));
                return 0;
            }
            line(kept == null
                    ? say("typed.done.removed", name, period)
                    : say("typed.done.quota", name,
                            new Figure(kept.doubleValue(), Unit.MONEY, session.settings().currency()), period));
            if (!known && kept != null) {
                err().println(say("typed.unknown-person", name));
            }
        }
        return 0;
    }
}
