package app.quarterdeck.metrics.deals;

import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What figures made of deals have in common. */
public abstract class OfDeals implements Calculation {

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(RecordKind.DEALS);
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return Span.first(data, Field.DEAL_CLOSED_ON);
    }

    protected static Figure money(Scope scope, double value) {
        return new Figure(value, Unit.MONEY, Amounts.currency(scope.data(), RecordKind.DEALS));
    }

    protected static Figure days(double value) {
        return new Figure(value, Unit.DAYS, null);
    }
}
