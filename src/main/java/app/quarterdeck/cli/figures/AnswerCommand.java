package app.quarterdeck.cli.figures;

import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Session;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code answer}: the questions of a goal with their answers. */
@Command(name = "answer", description = "The questions of a goal, answered from the data at hand.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class AnswerCommand extends Task {

    @Parameters(paramLabel = "GOAL", description = "Id as 'goals' lists it.")
    private String goal;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Option(names = "--period", paramLabel = "P")
    private @Nullable String period;

    @Option(names = "--target", paramLabel = "V", description = "The value wished for, in the unit of the goal's metric.")
    private @Nullable Double target;

    @Mixin
    private OfTeam people;

    @Override
    public Integer call() {
        try (Session session = people.in(reading(workspace))) {
            Analysis analysis = session.analysis();
            Selection selection = Selection.DEFAULT
                    .over(period == null ? null : analysis.engine().calendar().parse(period));
            Goal chosen = session.goalNamed(goal);
            Goal asked = target == null ? chosen : chosen.withTarget(target);
            List<Answer> answers = analysis.answers(asked, selection, messages());
            if (json) {
                document(Json.object("goal", goal, "target", asked.target(), "questions",
                        answers.stream().map(this::object).toList()));
            } else {
                out().print(session.answersText(asked, answers, messages()));
            }
        }
        return 0;
    }

    private Object object(Answer answer) {
        return Json.object("id", answer.question().id(), "text", answer.text(), "status",
                answer.status().name().toLowerCase(Locale.ROOT), "needs",
                answer.needs().stream().map(need -> Json.object("field", need.field(), "name",
                        messages().say(need.name()), "where", messages().say(need.where()))).toList(),
                "answer", answer.sentence().replace("**", ""), "basis", answer.basis(), "metrics",
                answer.results().stream().map(result -> result.metric()).toList(), "caveats", answer.caveats());
    }
}
