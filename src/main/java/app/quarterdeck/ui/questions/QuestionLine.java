package app.quarterdeck.ui.questions;

import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Question;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A question of the goal as it stands in the list.
 *
 * @param number its place, from 1
 * @param answer null while it is being worked out
 */
record QuestionLine(int number, Question question, @Nullable Answer answer) {

    /** What can be done about it today. */
    enum State {
        WORKING,
        ANSWERED,
        ANSWERABLE,
        NEEDS
    }

    /** What an unanswered question waits for. */
    enum Wait {
        COLUMN,
        NUMBER,
        METRIC
    }

    /** The goal's questions with what is known of their answers. */
    static List<QuestionLine> of(Goal goal, List<Answer> answers) {
        Map<String, Answer> known = answers.stream()
                .collect(Collectors.toMap(answer -> answer.question().id(), Function.identity(), (a, _) -> a));
        return IntStream.range(0, goal.questions().size()).mapToObj(i -> {
            Question question = goal.questions().get(i);
            return new QuestionLine(i + 1, question, known.get(question.id()));
        }).toList();
    }

    State state() {
        if (question.own() && question.metrics().isEmpty()) {
            return State.ANSWERABLE;
        } else if (answer == null) {
            return State.WORKING;
        }
        return answer.complete() ? State.ANSWERED : State.NEEDS;
    }

    List<Answer.Need> needs() {
        return answer == null ? List.of() : answer.needs();
    }

    /** Only meant for a question that is not answered. */
    Wait waitsFor() {
        if (needs().isEmpty()) {
            return Wait.METRIC;
        }
        String field = needs().getFirst().field();
        return field.startsWith("settings.") || field.startsWith("goal.") ? Wait.NUMBER : Wait.COLUMN;
    }

    /** Some of it is answered, the rest waits. */
    boolean partly() {
        return answer != null && answer.status() == Answer.Status.ANSWERED && !answer.needs().isEmpty();
    }
}
