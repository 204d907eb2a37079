package app.quarterdeck.guide.answers;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Rule;
import app.quarterdeck.guide.changes.ChangeRule;
import app.quarterdeck.guide.cycle.CycleRules;
import app.quarterdeck.guide.goals.GoalTemplates;
import app.quarterdeck.guide.goals.QuestionTemplate;
import app.quarterdeck.guide.outreach.CallTimes;
import app.quarterdeck.guide.rules.Rules;
import app.quarterdeck.guide.shapes.Shapes;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.model.measure.Selection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** Writes the answers to the questions of a goal. */
public final class Answers {

    private final Engine engine;
    private final GoalTemplates templates;
    private final Map<String, Rule> rules = new HashMap<>();

    public Answers(Engine engine, GoalTemplates templates) {
        this.engine = engine;
        this.templates = templates;
        rules.putAll(CycleRules.ALL);
        rules.putAll(Rules.ALL);
        rules.putAll(ChangeRule.ALL);
        rules.put("call-times", new CallTimes());
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
        Draft draft = draft(asked);
        String sentence = asked.join(draft.told());
        String text = question.words().isEmpty() ? messages.get("guide.question." + question.id()) : question.words();
        return new Answer(question, text, draft.answered ? Answer.Status.ANSWERED : Answer.Status.NEEDS, sentence,
                draft.summary.isEmpty() ? sentence.replace("**", "") : draft.summary, draft.basis, draft.caveats,
                draft.needs, draft.charts, draft.results, draft.table);
    }

    private Draft draft(Asked asked) {
        Optional<QuestionTemplate> known = templates.question(asked.question().id());
        if (known.isEmpty()) {
            return OwnMetrics.answer(asked);
        }
        QuestionTemplate template = known.orElseThrow();
        Draft draft = template.rule().isEmpty()
                ? Shapes.answer(asked, template.steps())
                : Objects.requireNonNull(rules.get(template.rule()), template.rule()).answer(asked);
        OwnMetrics.add(asked, template.question().metrics(), draft);
        return draft;
    }
}
