package app.quarterdeck.metrics;

import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.catalogue.Catalogue;
import app.quarterdeck.metrics.catalogue.Formula;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.metrics.deals.BroughtForward;
import app.quarterdeck.metrics.deals.CostFreed;
import app.quarterdeck.metrics.deals.Coverage;
import app.quarterdeck.metrics.deals.CycleByFactor;
import app.quarterdeck.metrics.deals.DaysPerStage;
import app.quarterdeck.metrics.deals.LossReasons;
import app.quarterdeck.metrics.deals.SellingCost;
import app.quarterdeck.metrics.deals.StageConversion;
import app.quarterdeck.metrics.deals.Velocity;
import app.quarterdeck.metrics.plain.RowMetric;
import app.quarterdeck.metrics.customers.ActiveCustomers;
import app.quarterdeck.metrics.people.Attainment;
import app.quarterdeck.metrics.customers.Churn;
import app.quarterdeck.metrics.revenue.Concentration;
import app.quarterdeck.metrics.revenue.Growth;
import app.quarterdeck.metrics.customers.Lifetime;
import app.quarterdeck.metrics.customers.Penetration;
import app.quarterdeck.metrics.customers.RepeatPurchase;
import java.util.HashMap;
import java.util.Map;

/** How each metric is computed: from its formula, or by a class of its own. */
final class Calculations implements Calculation.Lookup {

    private final Map<String, Calculation> byId = new HashMap<>();

    Calculations(Catalogue catalogue) {
        catalogue.parts().forEach(this::plain);
        catalogue.all().forEach(this::plain);
        byId.put("market-penetration", new Penetration());
        byId.put("yoy-growth", new Growth(this, true));
        byId.put("revenue-change", new Growth(this, false));
        byId.put("revenue-concentration", new Concentration());
        byId.put("stage-conversion", new StageConversion());
        byId.put("loss-reasons", new LossReasons());
        byId.put("days-per-stage", new DaysPerStage());
        byId.put("revenue-brought-forward", new BroughtForward(this));
        byId.put("selling-cost-per-deal-day", new SellingCost());
        byId.put("selling-cost-freed", new CostFreed(this));
        byId.put("cycle-by-factor", new CycleByFactor());
        byId.put("pipeline-coverage", new Coverage(this));
        byId.put("sales-velocity", new Velocity(this));
        byId.put("customer-lifetime-value", new Lifetime(this));
        byId.put("active-customers", new ActiveCustomers());
        byId.put("churn-rate", new Churn(false));
        byId.put("retention-rate", new Churn(true));
        byId.put("repeat-purchase-rate", new RepeatPurchase());
        byId.put("quota-attainment", new Attainment(false));
        byId.put("team-attainment", new Attainment(false));
        byId.put("reps-at-quota", new Attainment(true));
    }

    @Override
    public Calculation get(String metric) {
        Calculation found = byId.get(metric);
        if (found == null) {
            throw new IllegalStateException("nothing computes " + metric);
        }
        return found;
    }

    private void plain(Metric metric) {
        Formula formula = metric.formula();
        if (formula != null) {
            byId.put(metric.id(), new RowMetric(formula, metric.unit()));
        }
    }
}
