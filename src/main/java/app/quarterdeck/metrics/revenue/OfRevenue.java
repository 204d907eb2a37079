package app.quarterdeck.metrics.revenue;

import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What figures made of revenue have in common: the kind of record that is revenue here. */
public abstract class OfRevenue implements Calculation {

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(Revenue.of(data).kind());
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return Span.first(data, Revenue.of(data).date());
    }

    public static Figure money(Scope scope, double value) {
        return new Figure(value, Unit.MONEY, Amounts.currency(scope.data(), Revenue.of(scope.data()).kind()));
    }
}
