package app.quarterdeck.guide.answers;

import app.quarterdeck.base.Messages;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.model.measure.Selection;
import java.util.List;
import java.util.Map;

/** Writes the answers to the questions of a goal. */
public final class Answers {

    private static final Map<String, Rule> RULES = Map.of("cycle-now", new CycleNow(), "cycle-causes",
            new CycleCauses(), "cycle-target", new CycleTarget(), "cycle-savings", new CycleSavings(), "cycle-actions",
            new CycleActions());

    private final Engine engine;

    public Answers(Engine engine) {
        this.engine = engine;
    }

    /** What a code of a metric's readiness stands for, in words. */
    public static Answer.Need need(String code) {
        return Needs.need(code);
    }

    /** The answers in the order of the goal's questions. */
    public List<Answer> of(Goal goal, Selection selection, Messages messages) {
        return goal.questions().stream().map(question -> of(goal, question, selection, messages)).toList();
    }

    /** The answer to one question; a user's own question is answered with the metrics chosen for it. */
    public Answer of(Goal goal, Question question, Selection selection, Messages messages) {
        Asked asked = new Asked(engine, goal, question, selection, messages);
        Draft draft = RULES.getOrDefault(question.id(), new OwnQuestion()).answer(asked);
        String sentence = asked.join(draft.sentences);
        String text = question.words().isEmpty() ? messages.get("guide.question." + question.id()) : question.words();
        return new Answer(question, text, draft.answered ? Answer.Status.ANSWERED : Answer.Status.NEEDS, sentence,
                draft.summary.isEmpty() ? sentence.replace("**", "") : draft.summary, draft.basis, draft.caveats,
                draft.needs, draft.charts, draft.results, draft.table);
    }
}
