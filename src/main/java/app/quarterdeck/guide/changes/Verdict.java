package app.quarterdeck.guide.changes;

import app.quarterdeck.model.guide.ProcessChange;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Result;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What became of one change.
 *
 * @param metric     id of what should improve
 * @param before     as many days before the start as there are after it
 * @param difference of after less before, less that of the untouched group where there is one; null = not known
 * @param untouched  the same difference where the change did not hold; null = there is no such group
 * @param guardrail  what must not get worse, after; null = none was named
 * @param worse      whether the guardrail got clearly worse
 * @param enoughOn   day from which both sides have the rows it takes; null = they have them, or it cannot be told
 * @param meanwhile  other changes in the same days
 */
public record Verdict(ProcessChange change, Kind kind, String metric, Result before, Result after,
        @Nullable Interval difference, @Nullable Double untouched, @Nullable Result guardrail, boolean worse,
        @Nullable LocalDate enoughOn, List<ProcessChange> meanwhile) {

    /** What can be said. */
    public enum Kind {
        HELPED,
        HURT,
        NO_CLEAR_DIFFERENCE,
        TOO_EARLY;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    public Verdict {
        meanwhile = List.copyOf(meanwhile);
    }
}
