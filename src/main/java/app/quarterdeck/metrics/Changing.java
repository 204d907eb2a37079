package app.quarterdeck.metrics;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Filters;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.catalogue.Composition;
import app.quarterdeck.metrics.catalogue.Formula;
import app.quarterdeck.metrics.catalogue.Formula.Aggregate;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.metrics.change.Change;
import app.quarterdeck.metrics.change.Shares;
import app.quarterdeck.metrics.change.Shares.Member;
import app.quarterdeck.metrics.plain.RowMetric;
import app.quarterdeck.model.measure.Against;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Shares the change of a figure out over the members of a dimension. */
final class Changing {

    private final Asked asked;
    private final Calculations calculations;
    private final Filters filters;
    private final Calculation calculation;
    private final @Nullable Calculation weight;
    private final boolean ofSums;

    Changing(Asked asked, Calculations calculations, Filters filters) {
        this.asked = asked;
        this.calculations = calculations;
        this.filters = filters;
        this.calculation = calculations.get(asked.metric().id());
        this.ofSums = sums(asked.metric());
        this.weight = ofSums ? null : weight(asked.metric());
    }

    Change of(Scope scope, int most) {
        Against against = asked.selection().against();
        if (against == null || against == Against.TARGET || scope.period().isAll()) {
            throw UserFault.usage("metrics.fault.change-period");
        }
        Period before = against == Against.PREVIOUS
                ? asked.calendar().before(scope.period())
                : asked.calendar().yearBefore(scope.period());
        boolean elapsed = asked.toDate() && !asked.selection().wholeComparison();
        Window window = Window.earlier(before, scope, elapsed);
        Scope earlier = scope.over(before, window);
        Double now = calculation.of(scope).value();
        Double then = calculation.of(earlier).value();
        Period compared = window.to() == before.to() ? before : Period.range(window.from(), window.to());
        if (now == null || then == null) {
            return change(now, then, compared, List.of(), reason(now == null ? "no-figure-now" : "no-figure-then"));
        }
        Map<String, Member> a = members(scope);
        Map<String, Member> b = members(earlier);
        boolean rates = weight != null;
        if ((!ofSums && !rates) || !Shares.make(now, a, rates) || !Shares.make(then, b, rates)) {
            return change(now, then, compared, List.of(), reason("not-additive"));
        }
        return change(now, then, compared, rates ? Shares.ofRates(a, b, most) : Shares.ofSums(a, b, most), null);
    }

    private Change change(@Nullable Double now, @Nullable Double then, Period compared,
            List<Change.Contribution> contributions, @Nullable Note reason) {
        Unit unit = asked.metric().unit() == Unit.PERCENT ? Unit.POINTS : asked.metric().unit();
        return new Change(asked.metric().id(), by(), unit, now, then, compared, contributions, reason);
    }

    private Dimension by() {
        return asked.by().getFirst();
    }

    /** Each member's figure and weight; members without a figure add nothing. */
    private Map<String, Member> members(Scope scope) {
        Map<String, Double> weights = new HashMap<>();
        if (weight != null) {
            groups(weight, scope).forEach(group -> weights.put(group.key(), value(group)));
        }
        Map<String, Member> members = new HashMap<>();
        for (Group group : groups(calculation, scope)) {
            double weighs = weights.getOrDefault(group.key(), weight == null ? 1.0 : 0.0);
            if (group.value() != null && weighs != 0) {
                members.put(group.key(), new Member(group.value(), weighs));
            }
        }
        return members;
    }

    private List<Group> groups(Calculation of, Scope scope) {
        return new Splitting(asked, of, filters).groups(scope);
    }

    private static double value(Group group) {
        return group.value() == null ? 0 : group.value();
    }

    private static boolean sums(Metric metric) {
        Formula formula = metric.formula();
        Composition composition = metric.composition();
        return formula != null
                ? switch (formula.aggregate()) {
                    case COUNT, SUM, PER_DAY -> true;
                    default -> false;
                }
                : composition != null && composition.operation() != Composition.Operation.RATIO;
    }

    /** What a rate is divided by, as a figure of its own; null where the figure is no rate. */
    private @Nullable Calculation weight(Metric metric) {
        Formula formula = metric.formula();
        Composition composition = metric.composition();
        if (composition != null) {
            return calculations.get(composition.second());
        }
        return formula == null ? null : switch (formula.aggregate()) {
            case SHARE, MEAN -> rows(formula, Aggregate.COUNT, formula.measure());
            case SHARE_OF_SUM -> rows(formula, Aggregate.SUM, formula.measure());
            case RATIO -> rows(formula, Aggregate.SUM, formula.over());
            default -> null;
        };
    }

    private static Calculation rows(Formula formula, Aggregate aggregate, String measure) {
        return new RowMetric(new Formula(formula.records(), formula.kind(), formula.statuses(), formula.date(),
                formula.of(), List.of(), aggregate, measure, formula.over().isEmpty() ? "" : formula.measure(),
                formula.share()), Unit.COUNT);
    }

    private static Note reason(String id) {
        return Note.of("metrics.reason." + id);
    }
}
