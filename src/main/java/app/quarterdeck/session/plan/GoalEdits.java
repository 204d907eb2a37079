package app.quarterdeck.session.plan;

import app.quarterdeck.guide.goals.GoalTemplate;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Question;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * What a user may change about the questions and metrics of a goal. Each edit makes a new goal and keeps nothing; one that
 * changes nothing gives back an equal goal.
 */
public final class GoalEdits {

    private GoalEdits() {
    }

    /** @param words empty = the template's wording again */
    public static Goal rename(Goal goal, String question, String words) {
        return change(goal, question, it -> it.withWords(words));
    }

    public static Goal metrics(Goal goal, String question, List<String> metrics) {
        return change(goal, question, it -> it.withMetrics(metrics));
    }

    /** Adds the metric at the end, once. */
    public static Goal addMetric(Goal goal, String question, String metric) {
        return change(goal, question,
                it -> it.metrics().contains(metric) ? it : it.withMetrics(with(it.metrics(), metric)));
    }

    public static Goal removeMetric(Goal goal, String question, String metric) {
        return change(goal, question, it -> it.withMetrics(without(it.metrics(), metric)));
    }

    public static Goal addGuardrail(Goal goal, String metric) {
        return goal.guardrails().contains(metric) ? goal : goal.withGuardrails(with(goal.guardrails(), metric));
    }

    public static Goal removeGuardrail(Goal goal, String metric) {
        return goal.withGuardrails(without(goal.guardrails(), metric));
    }

    public static Goal remove(Goal goal, String question) {
        return goal.withQuestions(goal.questions().stream().filter(it -> !it.id().equals(question)).toList());
    }

    /** @param by places down, negative = up; at an end it stays */
    public static Goal move(Goal goal, String question, int by) {
        List<Question> questions = new ArrayList<>(goal.questions());
        for (int from = 0; from < questions.size(); from++) {
            if (questions.get(from).id().equals(question)) {
                Question moved = questions.remove(from);
                questions.add(Math.clamp((long) from + by, 0, questions.size()), moved);
                break;
            }
        }
        return goal.withQuestions(questions);
    }

    /** A question of the user's own, as the last one. */
    public static Goal add(Goal goal, String words, List<String> metrics) {
        int number = 1;
        while (contains(goal, Question.OWN + number)) {
            number++;
        }
        List<Question> questions = new ArrayList<>(goal.questions());
        questions.add(new Question(Question.OWN + number, words, metrics));
        return goal.withQuestions(questions);
    }

    /** Questions of any template, as the last ones; those the goal has already are passed over. */
    public static Goal pick(Goal goal, List<Question> picked) {
        List<Question> questions = new ArrayList<>(goal.questions());
        picked.stream().distinct().filter(question -> !contains(goal, question.id())).forEach(questions::add);
        return goal.withQuestions(questions);
    }

    /** A goal of the user's own, not yet kept, that begins as another one is: without its target, date and baseline. */
    public static Goal copy(Goal goal, String words, LocalDate today) {
        return new Goal(0, Goal.OWN, words, goal.metric(), null, null, goal.owner(), goal.mission(), null, today,
                goal.guardrails(), goal.questions());
    }

    /** A goal of the user's own, not yet kept, with nothing but a metric. */
    public static Goal blank(String metric, LocalDate today) {
        return new Goal(0, Goal.OWN, "", metric, null, null, "", "", null, today, List.of(), List.of());
    }

    /** Questions of the template that were removed. */
    public static List<Question> removed(Goal goal, GoalTemplate template) {
        return template.questions().stream().filter(question -> !contains(goal, question.id())).toList();
    }

    /** Brings a removed question back, after the one it follows in the template. */
    public static Goal restore(Goal goal, GoalTemplate template, String question) {
        List<Question> questions = new ArrayList<>(goal.questions());
        int place = 0;
        for (Question its : template.questions()) {
            if (its.id().equals(question)) {
                if (!contains(goal, question)) {
                    questions.add(place, its);
                }
                break;
            }
            for (int i = 0; i < questions.size(); i++) {
                if (questions.get(i).id().equals(its.id())) {
                    place = i + 1;
                }
            }
        }
        return goal.withQuestions(questions);
    }

    private static boolean contains(Goal goal, String question) {
        return goal.questions().stream().anyMatch(it -> it.id().equals(question));
    }

    private static Goal change(Goal goal, String question, UnaryOperator<Question> edit) {
        return goal.withQuestions(goal.questions().stream()
                .map(it -> it.id().equals(question) ? edit.apply(it) : it).toList());
    }

    private static List<String> with(List<String> metrics, String metric) {
        List<String> more = new ArrayList<>(metrics);
        more.add(metric);
        return more;
    }

    private static List<String> without(List<String> metrics, String metric) {
        return metrics.stream().filter(it -> !it.equals(metric)).toList();
    }
}
