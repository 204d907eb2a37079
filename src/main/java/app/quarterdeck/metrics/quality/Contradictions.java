package app.quarterdeck.metrics.quality;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Deals that contradict themselves (DQ2): each deal once, and by kind of contradiction. */
public final class Contradictions implements Calculation {

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(RecordKind.DEALS);
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return null;
    }

    @Override
    public Outcome of(Scope scope) {
        int found = trace(scope).rows().length;
        int all = scope.rows(RecordKind.DEALS).size();
        return all == 0
                ? Outcome.of(null, 0)
                : Outcome.of((double) found, all).step(Note.of("metrics.step.share", found, all));
    }

    @Override
    public List<Part> parts(Scope scope) {
        List<Part> parts = new ArrayList<>();
        for (Check check : Check.OF_DEALS) {
            long count = scope.rows(RecordKind.DEALS).stream().filter(check.test(scope.data(), scope.asOf())).count();
            if (count > 0) {
                parts.add(new Part(List.of("(" + check.id() + ")"), Outcome.of((double) count, count)));
            }
        }
        return parts;
    }

    @Override
    public Traced trace(Scope scope) {
        IntPredicate any = Check.OF_DEALS.stream().map(check -> check.test(scope.data(), scope.asOf()))
                .reduce(row -> false, IntPredicate::or);
        int[] rows = scope.rows(RecordKind.DEALS).stream().filter(any).toArray();
        return Traced.counted(RecordKind.DEALS, rows, new Tally());
    }
}
