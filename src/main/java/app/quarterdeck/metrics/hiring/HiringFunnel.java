package app.quarterdeck.metrics.hiring;

import app.quarterdeck.base.Note;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.basis.Words;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How candidates go from step to step (HR1): of those who reached a step in the period, those who reached a later one. The
 * steps are sourced, phone, in person, offer, hired; a later step counts as all before it. The figure itself is from the
 * first step to hired.
 */
public final class HiringFunnel implements Calculation {

    private static final List<String> STEPS = List.of("sourced-step", "phone-step", "in-person-step", "offer-step",
            "hired");

    /** One candidate: the furthest step, and the day of the first record. */
    private record Candidate(int row, int furthest) {
    }

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(RecordKind.CANDIDATES);
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return Span.first(data, Field.CANDIDATE_STEP_ON);
    }

    @Override
    public Outcome of(Scope scope) {
        Tally left = new Tally();
        return between(candidates(scope, left), 0, STEPS.size() - 1).left(left.leftOut());
    }

    @Override
    public List<Part> parts(Scope scope) {
        List<Candidate> all = candidates(scope, new Tally());
        List<Part> parts = new ArrayList<>();
        for (int step = 0; step + 1 < STEPS.size(); step++) {
            parts.add(new Part(List.of("(" + STEPS.get(step) + ")"), between(all, step, step + 1)));
        }
        return parts;
    }

    /** One row for each candidate: 1 where hired. */
    @Override
    public Traced trace(Scope scope) {
        Tally left = new Tally();
        List<Candidate> all = candidates(scope, left);
        return new Traced(RecordKind.CANDIDATES, all.stream().mapToInt(Candidate::row).toArray(),
                all.stream().mapToDouble(candidate -> candidate.furthest() == STEPS.size() - 1 ? 1 : 0).toArray(),
                left);
    }

    private static Outcome between(List<Candidate> all, int from, int to) {
        long reached = all.stream().filter(candidate -> candidate.furthest() >= from).count();
        long on = all.stream().filter(candidate -> candidate.furthest() >= to).count();
        return Outcome.share(on, reached).step(Note.of("metrics.step.share", on, reached));
    }

    /** Those whose first known day lies in the period, each with the furthest step known by the as-of day. */
    private static List<Candidate> candidates(Scope scope, Tally left) {
        FactTable table = scope.data().table(RecordKind.CANDIDATES);
        int[] days = table.days(Field.CANDIDATE_STEP_ON);
        int[] steps = table.codes(Field.CANDIDATE_STEP);
        int[] hired = table.days(Field.CANDIDATE_HIRED_ON);
        int[] ids = table.codes(Field.CANDIDATE_ID);
        int[] names = table.codes(Field.CANDIDATE_NAME);
        Map<Integer, Candidate> found = new HashMap<>();
        scope.rows(RecordKind.CANDIDATES).stream().forEach(row -> {
            int who = ids[row] != Blank.TEXT ? ids[row] : names[row] == Blank.TEXT ? -1 - row : names[row];
            boolean joined = hired[row] != Blank.DATE && hired[row] <= scope.asOf();
            int step = joined ? STEPS.size() - 1 : step(scope.data(), steps[row]);
            if (step < 0) {
                left.add(Reason.UNKNOWN_STEP, row);
            } else if (days[row] == Blank.DATE && !scope.window().undated()) {
                left.add(Reason.NO_DATE, row);
            } else if (days[row] <= scope.asOf()) {
                found.merge(who, new Candidate(row, step), (a, b) -> new Candidate(
                        days[b.row()] < days[a.row()] ? b.row() : a.row(), Math.max(a.furthest(), b.furthest())));
            }
        });
        return found.values().stream()
                .filter(candidate -> scope.window().undated() || scope.window().holds(days[candidate.row()])).toList();
    }

    private static int step(Data data, int code) {
        Words words = Words.of(data);
        for (int step = STEPS.size() - 1; step >= 0; step--) {
            if (words.means(STEPS.get(step), code)) {
                return step;
            }
        }
        return -1;
    }
}
