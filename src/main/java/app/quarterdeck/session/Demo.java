package app.quarterdeck.session;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.guide.goals.GoalTemplates;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.Against;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.report.ReviewFile;
import app.quarterdeck.report.picture.BoardPicture;
import app.quarterdeck.sample.SampleCompany;
import app.quarterdeck.session.review.ReviewPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The sample company walked through to its review: what a newcomer can look at without doing anything. */
public final class Demo {

    private static final int STEPS = 6;

    private Demo() {
    }

    /** @param reviews the same review as workbook, slides and paper */
    public record Written(Path workspace, Path board, Path answers, List<Path> reviews) {

        public Written {
            reviews = List.copyOf(reviews);
        }

        public List<Path> all() {
            return Stream.concat(Stream.of(workspace, board, answers), reviews.stream()).toList();
        }
    }

    /** Writes the files into a folder, made where it is not there; files of an earlier demo are replaced. */
    public static Written write(Path folder, Messages messages, Progress progress, Cancellation cancellation) {
        Path workspace = folder.resolve(messages.get("session.demo.workspace"));
        Written files = new Written(workspace, folder.resolve("board.png"), folder.resolve("answers.txt"),
                Arrays.stream(ReviewFile.values()).map(kind -> folder.resolve("review" + kind.ending())).toList());
        try {
            Files.createDirectories(folder);
            for (Path file : files.all()) {
                Files.deleteIfExists(file);
            }
            progress.at(Note.of("session.demo.sample"), 0, STEPS);
            SampleCompany.create(workspace, messages.language(),
                    GoalTemplates.bundled().find("shorten-sales-cycle").questions(), progress, cancellation);
            try (Session session = Session.read(workspace)) {
                Goal goal = session.goal().orElseThrow();
                Selection selection = Selection.DEFAULT.against(Against.YEAR_AGO);
                progress.at(Note.of("session.demo.board"), 1, STEPS);
                BoardPicture.write(session.analysis().board(goal, selection, messages, Cancellation.NEVER),
                        session.name(), files.board(),
                        ChartStyle.LIGHT, messages);
                progress.at(Note.of("session.demo.answers"), 2, STEPS);
                Files.writeString(files.answers(), session.answersText(goal,
                        session.analysis().answers(goal, selection, messages), messages));
                Review review = session.draftReview(goal, selection, messages).with(ReviewPlan.of(goal));
                for (Path file : files.reviews()) {
                    progress.at(Note.of("session.demo.review", file.getFileName().toString()),
                            3 + files.reviews().indexOf(file), STEPS);
                    session.writeReview(review, List.of(), file, messages, Progress.NONE, cancellation);
                }
            }
        } catch (IOException e) {
            throw UserFault.because(e, "session.demo.cannot-write", folder.toString());
        }
        return files;
    }
}
