package app.quarterdeck.guide.groups;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.goals.Step;
import app.quarterdeck.model.measure.Dimension;
import java.util.List;
import java.util.Optional;

/** Which of the splits of a step the data allows. */
public final class Splits {

    private Splits() {
    }

    /** A metric that makes its own groups is always split by them. */
    public static List<Dimension> all(Asked asked, Step step) {
        Dimension makes = asked.metric(step.metric()).makes();
        return makes != null && step.by().isEmpty()
                ? List.of(makes)
                : step.by().stream().filter(by -> asked.engine().splits(step.metric(), by)).toList();
    }

    public static Optional<Dimension> first(Asked asked, Step step) {
        return all(asked, step).stream().findFirst();
    }
}
