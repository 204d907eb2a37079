package app.quarterdeck.guide.asked;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What is missing for an answer: its name and where to get it. */
public final class Needs {

    /** Whether a message exists does not depend on the language: all have the same keys. */
    private static final Messages WORDS = Messages.of(Locale.ENGLISH);

    private static final Set<String> TARGETS = Set.of("metrics.reason.needs-target-revenue",
            "metrics.reason.needs-target-days");

    private Needs() {
    }

    /** What a code of {@code Readiness} stands for: a field {@code deals.source}, a kind {@code quotas}, a setting. */
    public static Answer.Need need(String code) {
        String place = "guide.where." + code;
        Note where = WORDS.has(place) ? Note.of(place) : Note.of("guide.where.column", name(code));
        return new Answer.Need(code, name(code), where);
    }

    private static Note name(String code) {
        return Note.of((code.startsWith("goal.") ? "guide.need." : "metrics.needs.") + code);
    }

    /** Adds what the metric misses; returns whether it is ready. */
    public static boolean ready(Asked asked, String metric, Draft draft) {
        List<String> missing = asked.engine().readiness(metric).missing();
        missing.forEach(code -> add(draft, code));
        return missing.isEmpty();
    }

    public static void add(Draft draft, String code) {
        if (draft.needs.stream().noneMatch(need -> need.field().equals(code))) {
            draft.needs.add(need(code));
        }
    }

    /** Adds the field that would make a split possible. */
    public static void split(Asked asked, String metric, Dimension dimension, Draft draft) {
        RecordKind kind = asked.engine().kind(metric);
        String code = (kind == null ? "" : kind.id() + ".") + dimension.id().replace('-', '_');
        if (draft.needs.stream().noneMatch(need -> need.field().equals(code))) {
            Note name = Note.of("metrics.dimension." + dimension.id());
            draft.needs.add(new Answer.Need(code, name, Note.of("guide.where.column", name)));
        }
    }

    /** Where only the user's target is missing for a figure, says so. */
    public static void target(Result result, Draft draft) {
        Note reason = result.noData();
        if (reason != null && TARGETS.contains(reason.key())) {
            add(draft, "goal.target");
        }
    }
}
