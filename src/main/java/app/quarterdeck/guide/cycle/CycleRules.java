package app.quarterdeck.guide.cycle;

import app.quarterdeck.guide.asked.Rule;
import java.util.Map;

/** The rules of goal 1 by the ids that {@code goals.json} names. */
public final class CycleRules {

    public static final Map<String, Rule> ALL = Map.of("cycle-now", new CycleNow(), "cycle-causes", new CycleCauses(),
            "cycle-target", new CycleTarget(), "cycle-savings", new CycleSavings(), "cycle-actions",
            new CycleActions());

    private CycleRules() {
    }
}
