package app.quarterdeck.metrics;

import app.quarterdeck.metrics.activity.MaterialUsed;
import app.quarterdeck.metrics.activity.PerRepDay;
import app.quarterdeck.metrics.activity.Replies;
import app.quarterdeck.metrics.activity.StepYield;
import app.quarterdeck.metrics.activity.ToolAdoption;
import app.quarterdeck.metrics.activity.ToolsPerDay;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.catalogue.Catalogue;
import app.quarterdeck.metrics.catalogue.Composition;
import app.quarterdeck.metrics.catalogue.Formula;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.metrics.cost.CostSum;
import app.quarterdeck.metrics.cost.Payback;
import app.quarterdeck.metrics.customers.ActiveCustomers;
import app.quarterdeck.metrics.customers.Churn;
import app.quarterdeck.metrics.customers.Lifetime;
import app.quarterdeck.metrics.customers.MarketValueShare;
import app.quarterdeck.metrics.customers.Nps;
import app.quarterdeck.metrics.customers.Penetration;
import app.quarterdeck.metrics.customers.QuietCustomers;
import app.quarterdeck.metrics.customers.RealisedValue;
import app.quarterdeck.metrics.customers.RepeatPurchase;
import app.quarterdeck.metrics.customers.RevenueRetention;
import app.quarterdeck.metrics.deals.Banded;
import app.quarterdeck.metrics.deals.BroughtForward;
import app.quarterdeck.metrics.deals.CostFreed;
import app.quarterdeck.metrics.deals.Coverage;
import app.quarterdeck.metrics.deals.CycleByFactor;
import app.quarterdeck.metrics.deals.DaysPerStage;
import app.quarterdeck.metrics.deals.Forecast;
import app.quarterdeck.metrics.deals.LossReasons;
import app.quarterdeck.metrics.deals.SellingCost;
import app.quarterdeck.metrics.deals.SizeBands;
import app.quarterdeck.metrics.deals.StageConversion;
import app.quarterdeck.metrics.deals.Velocity;
import app.quarterdeck.metrics.hiring.ActivePartners;
import app.quarterdeck.metrics.hiring.HiringFunnel;
import app.quarterdeck.metrics.hiring.PartnerRetention;
import app.quarterdeck.metrics.hiring.ReplacementCost;
import app.quarterdeck.metrics.leads.AnsweredInTime;
import app.quarterdeck.metrics.leads.Lift;
import app.quarterdeck.metrics.leads.ResponseTime;
import app.quarterdeck.metrics.leads.RuleTest;
import app.quarterdeck.metrics.leads.SourceCost;
import app.quarterdeck.metrics.past.Calibration;
import app.quarterdeck.metrics.past.ForecastError;
import app.quarterdeck.metrics.past.PipelineBridge;
import app.quarterdeck.metrics.past.PushedDeals;
import app.quarterdeck.metrics.people.Attainment;
import app.quarterdeck.metrics.people.Ramp;
import app.quarterdeck.metrics.people.RevenuePerRep;
import app.quarterdeck.metrics.people.Turnover;
import app.quarterdeck.metrics.plain.Composed;
import app.quarterdeck.metrics.plain.RowMetric;
import app.quarterdeck.metrics.quality.Completeness;
import app.quarterdeck.metrics.quality.Contradictions;
import app.quarterdeck.metrics.quality.Duplicates;
import app.quarterdeck.metrics.quality.Freshness;
import app.quarterdeck.metrics.recurring.Recurring;
import app.quarterdeck.metrics.recurring.RecurringMoves;
import app.quarterdeck.metrics.revenue.AttachRate;
import app.quarterdeck.metrics.revenue.ByProduct;
import app.quarterdeck.metrics.revenue.Concentration;
import app.quarterdeck.metrics.revenue.Growth;
import app.quarterdeck.metrics.revenue.TargetAttainment;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How each metric is computed: from its formula, or by a class of its own. */
final class Calculations implements Calculation.Lookup {

    private static final int MEETING_DAYS = 30;
    private static final int PROPOSAL_DAYS = 60;

    private final Map<String, Calculation> byId = new HashMap<>();

    Calculations(Catalogue catalogue) {
        catalogue.parts().forEach(this::plain);
        catalogue.all().forEach(this::plain);
        ofRevenue();
        ofDeals();
        ofCustomers();
        ofPeople();
        ofLeads();
        ofHistory();
        catalogue.parts().forEach(metric -> composed(catalogue, metric));
        catalogue.all().forEach(metric -> composed(catalogue, metric));
    }

    private void ofRevenue() {
        byId.put("yoy-growth", new Growth(this, true));
        byId.put("revenue-change", new Growth(this, false));
        byId.put("revenue-concentration", new Concentration());
        byId.put("revenue-by-product", new ByProduct(get("revenue-by-product")));
        byId.put("target-attainment", new TargetAttainment(this, false));
        byId.put("needed-per-day", new TargetAttainment(this, true));
        byId.put("attach-rate", new AttachRate());
        byId.put("selling-cost", CostSum.selling(this));
        byId.put("acquisition-spend", CostSum.acquisition(this));
        byId.put("payback-months", new Payback(this));
        byId.put("monthly-recurring-revenue", new Recurring(false));
        byId.put("annual-recurring-revenue", new Recurring(true));
        byId.put("recurring-change", RecurringMoves.all(this));
        for (String part : List.of("new", "returned", "expansion", "contraction", "lost")) {
            byId.put("recurring-" + part, RecurringMoves.part(this, part));
        }
    }

    private void ofDeals() {
        byId.put("wins-by-size", new SizeBands(this, false));
        byId.put("revenue-by-size", new SizeBands(this, true));
        byId.put("win-rate-by-size", Banded.bySize(this, "win-rate"));
        byId.put("cycle-by-size", Banded.bySize(this, "sales-cycle"));
        byId.put("win-rate-by-discount", Banded.byDiscount(this, "win-rate"));
        byId.put("stage-conversion", new StageConversion());
        byId.put("loss-reasons", new LossReasons());
        byId.put("days-per-stage", new DaysPerStage());
        byId.put("revenue-brought-forward", new BroughtForward(this));
        byId.put("selling-cost-per-deal-day", new SellingCost(this));
        byId.put("selling-cost-freed", new CostFreed(this));
        byId.put("cycle-by-factor", new CycleByFactor());
        byId.put("pipeline-coverage", new Coverage(this));
        byId.put("forecast", new Forecast(this));
        byId.put("sales-velocity", new Velocity(this));
        byId.put("attribute-lift", new Lift(this));
        byId.put("rule-test", new RuleTest(this));
        byId.put("field-completeness", new Completeness());
        byId.put("contradictions", new Contradictions());
        byId.put("duplicates", new Duplicates());
        byId.put("freshness", new Freshness());
    }

    private void ofCustomers() {
        byId.put("market-penetration", new Penetration());
        byId.put("market-value-share", new MarketValueShare(this));
        byId.put("customer-lifetime-value", new Lifetime(this));
        byId.put("realised-customer-value", new RealisedValue());
        byId.put("active-customers", new ActiveCustomers());
        byId.put("quiet-customers", new QuietCustomers());
        byId.put("churn-rate", new Churn(false));
        byId.put("retention-rate", new Churn(true));
        byId.put("repeat-purchase-rate", new RepeatPurchase());
        byId.put("net-revenue-retention", new RevenueRetention(false));
        byId.put("gross-revenue-retention", new RevenueRetention(true));
        byId.put("net-promoter-score", new Nps(this));
        byId.put("partner-retention", new PartnerRetention(this));
        byId.put("active-partners", new ActivePartners());
    }

    private void ofPeople() {
        byId.put("quota-attainment", new Attainment(Attainment.Of.MONEY));
        byId.put("team-attainment", new Attainment(Attainment.Of.MONEY));
        byId.put("reps-at-quota", new Attainment(Attainment.Of.PEOPLE));
        byId.put("attainment-spread", new Attainment(Attainment.Of.SPREAD));
        byId.put("revenue-per-rep", new RevenuePerRep(this));
        byId.put("time-to-productivity", new Ramp());
        byId.put("staff-turnover", new Turnover());
        byId.put("replacement-cost", new ReplacementCost(this));
        byId.put("hiring-funnel", new HiringFunnel());
    }

    private void ofHistory() {
        byId.put("pushed-deals", new PushedDeals());
        byId.put("forecast-accuracy", new ForecastError(this, false));
        byId.put("forecast-bias", new ForecastError(this, true));
        byId.put("probability-calibration", new Calibration());
        byId.put("pipeline-change", new PipelineBridge());
    }

    private void ofLeads() {
        byId.put("lead-response-time", new ResponseTime(this));
        byId.put("leads-answered-in-time", new AnsweredInTime(this));
        byId.put("cost-per-lead", new SourceCost(this, false));
        byId.put("source-return", new SourceCost(this, true));
        byId.put("sales-per-activity", StepYield.wins(this));
        byId.put("meetings-per-activity", StepYield.of(this, "meeting", MEETING_DAYS));
        byId.put("proposals-per-activity", StepYield.of(this, "proposal", PROPOSAL_DAYS));
        byId.put("material-used", new MaterialUsed());
        byId.put("tools-per-day", new ToolsPerDay());
        byId.put("tool-adoption", new ToolAdoption());
        byId.put("activities-per-rep-day", new PerRepDay(this));
        byId.put("reply-rate", new Replies(this, false));
        byId.put("open-rate", new Replies(this, true));
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

    private void composed(Catalogue catalogue, Metric metric) {
        Composition composition = metric.composition();
        if (composition != null) {
            byId.put(metric.id(), new Composed(composition, metric.unit(), part(catalogue, composition.first()),
                    part(catalogue, composition.second())));
        }
    }

    private Composed.Part part(Catalogue catalogue, String id) {
        return new Composed.Part(catalogue.find(id).orElseThrow().unit(), get(id));
    }
}
