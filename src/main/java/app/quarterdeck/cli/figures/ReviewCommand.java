package app.quarterdeck.cli.figures;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.task.ProgressLine;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Exports;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.review.ReviewDraft;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code review}: the review of a goal as workbook, slides or paper. */
@Command(name = "review", description = "Writes the quarterly pack, or the review of a goal, a page a question: .xlsx, .pptx or .pdf.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class ReviewCommand extends Task {

    @Parameters(arity = "0..1", paramLabel = "GOAL", description = "Id as 'goals' lists it; without it the quarterly pack.")
    private @Nullable String goal;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Option(names = "-o", required = true, paramLabel = "FILE", description = "Its ending says what is written: .xlsx, .pptx or .pdf.")
    private Path output;

    @Option(names = "--period", paramLabel = "P")
    private @Nullable String period;

    @Option(names = "--target", paramLabel = "V")
    private @Nullable Double target;

    @Option(names = "--logo", paramLabel = "PICTURE", description = "PNG or JPEG for slides and paper.")
    private @Nullable Path logo;

    @Option(names = "--paper", paramLabel = "a4|letter", defaultValue = "a4", description = "Of a .pdf; a4 where it is not said.")
    private String paper;

    @Option(names = "--rows", description = "Also the rows behind each page's figure, a sheet each, up to 100,000; .xlsx only.")
    private boolean rows;

    @Mixin
    private OfTeam people;

    @Override
    public Integer call() {
        Exports.requireReview(output, rows);
        try (Session session = people.in(reading(workspace))) {
            Goal chosen = goal == null ? session.quarterly() : session.goalNamed(goal);
            Goal asked = target == null ? chosen : chosen.withTarget(target);
            Selection selection = Selection.DEFAULT
                    .over(period == null ? null : session.analysis().engine().calendar().parse(period));
            ReviewDraft draft = session.draftReview(asked, selection, messages());
            Review review = draft.with(session.packs().plan(asked));
            session.writeReview(review, rows ? draft.rows(review, Exports.MOST_ROWS) : List.of(),
                    Exports.look(logo, paper), output, messages(), new ProgressLine(err(), messages()),
                    Cancellation.NEVER);
            if (json) {
                document(Json.object("file", output.toString()));
            } else {
                line(output.toString());
            }
        }
        return 0;
    }
}
