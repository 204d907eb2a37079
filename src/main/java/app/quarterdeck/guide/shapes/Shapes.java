package app.quarterdeck.guide.shapes;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.goals.Step;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Tells an answer step by step. */
public final class Shapes {

    private static final int CHARTS = 3;

    private static final Map<String, Shape> ALL = Map.ofEntries(Map.entry("figure", new FigureShape()),
            Map.entry("parts", new PartsShape()), Map.entry("compare", new CompareShape()),
            Map.entry("steps", new StepsShape()), Map.entry("mix", new MixShape()),
            Map.entry("extras", new ExtrasShape()), Map.entry("bridge", new BridgeShape()),
            Map.entry("factors", new FactorsShape()), Map.entry("groups", new GroupsShape()),
            Map.entry("moves", new MovesShape()));

    private Shapes() {
    }

    /** A step whose metric the user took out of the question is not told; one that lacks data says what it lacks. */
    public static Draft answer(Asked asked, List<Step> steps) {
        Draft draft = new Draft();
        for (Step step : steps) {
            if (asked.question().metrics().contains(step.metric()) && Needs.ready(asked, step.metric(), draft)) {
                Objects.requireNonNull(ALL.get(step.shape()), step.shape()).tell(asked, step, draft);
            }
        }
        if (draft.results.isEmpty()) {
            return draft.unanswered()
                    .say(draft.sentences.isEmpty() ? asked.say("guide.answer.cannot") : "");
        }
        if (draft.charts.size() > CHARTS) {
            draft.charts.subList(CHARTS, draft.charts.size()).clear();
        }
        return draft;
    }
}
