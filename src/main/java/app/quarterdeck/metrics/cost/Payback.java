package app.quarterdeck.metrics.cost;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.revenue.OfRevenue;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.views.Months;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;

/**
 * Months until a new customer has paid back what winning it cost (K5): acquisition cost over the monthly margin of a new
 * customer, being its revenue in the period for each month of it, times the gross margin where goods have a cost.
 */
public final class Payback extends OfRevenue {

    private final Lookup lookup;

    public Payback(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(Revenue.of(data).kind(), RecordKind.COSTS);
    }

    @Override
    public Outcome of(Scope scope) {
        Outcome cost = lookup.get("acquisition-cost").of(scope);
        Double revenue = lookup.get("new-business-amount").of(scope).value();
        Double customers = lookup.get("new-customers").of(scope).value();
        Double each = cost.value();
        if (each == null || revenue == null || customers == null || customers == 0 || revenue <= 0) {
            return (cost.noData() == null ? Outcome.none("part-missing") : Outcome.of(null, 0).because(cost.noData()))
                    .left(cost.left());
        }
        Double margin = lookup.get("gross-margin").of(scope).value();
        double monthly = revenue / customers / months(scope) * (margin == null ? 1 : margin / 100);
        if (monthly <= 0) {
            return Outcome.none("no-margin").left(cost.left());
        }
        Outcome outcome = Outcome.of(each / monthly, customers.longValue()).left(cost.left())
                .step(Note.of("metrics.step.ratio", money(scope, each), money(scope, monthly)))
                .step(Note.of("metrics.step.margin", new Figure(margin == null ? 100 : margin, Unit.PERCENT, null)));
        return margin == null ? outcome.caveat("revenue-not-margin") : outcome;
    }

    private static double months(Scope scope) {
        Integer first = Span.first(scope.data(), Revenue.of(scope.data()).date());
        Window window = scope.window();
        return Months.in(window.undated() && first != null ? Window.range(first, window.to()) : window);
    }
}
