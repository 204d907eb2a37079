package app.quarterdeck.cli.figures;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.task.ProgressLine;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.review.ReviewPlan;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review}: the review workbook of a goal. */
@Command(name = "review", description = "Writes the review of a goal: a workbook with a page a question.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class ReviewCommand extends Task {

    @Parameters(arity = "0..1", paramLabel = "GOAL", description = "Id as 'goals' lists it; without it the goal kept last.")
    private @Nullable String goal;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Option(names = "-o", required = true, paramLabel = "FILE.xlsx")
    private Path output;

    @Option(names = "--period", paramLabel = "P")
    private @Nullable String period;

    @Option(names = "--target", paramLabel = "V")
    private @Nullable Double target;

    @Override
    public Integer call() {
        if (!output.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw UserFault.usage("cli.review.format", output.toString());
        }
        try (Session session = reading(workspace)) {
            Goal chosen = goal == null
                    ? session.goal().orElseThrow(() -> UserFault.usage("cli.review.no-goal"))
                    : session.goalNamed(goal);
            Goal asked = target == null ? chosen : chosen.withTarget(target);
            Selection selection = Selection.DEFAULT
                    .over(period == null ? null : session.analysis().engine().calendar().parse(period));
            session.writeReview(session.draftReview(asked, selection, messages()).with(ReviewPlan.of(asked)), output,
                    messages(), new ProgressLine(err(), messages()), Cancellation.NEVER);
            if (json) {
                document(Json.object("file", output.toString()));
            } else {
                line(output.toString());
            }
        }
        return 0;
    }
}
