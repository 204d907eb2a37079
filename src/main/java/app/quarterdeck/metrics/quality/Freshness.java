package app.quarterdeck.metrics.quality;

import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Days from the as-of date to today (DQ4); below zero where the data says it is from the future. */
public final class Freshness implements Calculation {

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(data.deals().size() > 0 ? RecordKind.DEALS : RecordKind.SALES);
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return null;
    }

    @Override
    public Outcome of(Scope scope) {
        int rows = scope.rows(kinds(scope.data()).getFirst()).size();
        boolean dated = scope.data().snapshot().hasDates() || scope.data().settings().asOf() != null;
        return rows == 0 || !dated
                ? Outcome.of(null, 0)
                : Outcome.of((double) (scope.data().today() - scope.asOf()), rows);
    }
}
