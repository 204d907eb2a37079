package app.quarterdeck.guide.answers;

import app.quarterdeck.base.Note;
import app.quarterdeck.model.guide.Answer;
import java.util.List;
import java.util.Set;

/** What is missing for an answer: its name and where to get it. */
final class Needs {

    /** Fields whose usual place in well-known systems is said; the others get a general hint. */
    private static final Set<String> PLACES = Set.of("goal.target", "settings.selling-cost", "settings.markets",
            "settings.revenue", "stage-events", "deals",
            "deals.source", "deals.amount", "deals.created_on", "deals.closed_on", "deals.competitor",
            "deals.expected_close_on", "quotas");

    private Needs() {
    }

    /** What a code of {@code Readiness} stands for: a field {@code deals.source}, a kind {@code quotas}, a setting. */
    static Answer.Need need(String code) {
        Note where = PLACES.contains(code) ? Note.of("guide.where." + code) : Note.of("guide.where.column", name(code));
        return new Answer.Need(code, name(code), where);
    }

    private static Note name(String code) {
        return Note.of((code.startsWith("goal.") ? "guide.need." : "metrics.needs.") + code);
    }

    /** Adds what the metric misses; returns whether it is ready. */
    static boolean ready(Asked asked, String metric, Draft draft) {
        List<String> missing = asked.engine().readiness(metric).missing();
        missing.forEach(code -> add(draft, code));
        return missing.isEmpty();
    }

    static void add(Draft draft, String code) {
        if (draft.needs.stream().noneMatch(need -> need.field().equals(code))) {
            draft.needs.add(need(code));
        }
    }
}
