package app.quarterdeck.guide.groups;

import app.quarterdeck.metrics.catalogue.Formula;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import java.util.Comparator;
import java.util.List;

/**
 * The groups of a split as parts of a whole, the largest first.
 *
 * @param all    those with a size, the blank one among them
 * @param unit   of the sizes
 * @param whole  the sizes added up
 */
public record Parts(List<Part> all, Unit unit, double whole) {

    /**
     * @param key   empty = the blank
     * @param given the share the metric itself gives, 0–100 %; NaN where it gives a size
     */
    public record Part(String key, double size, long n, double given) {
    }

    public static Parts of(Metric metric, Result result) {
        Formula formula = metric.formula();
        boolean hits = formula != null && formula.aggregate() == Formula.Aggregate.SHARE;
        boolean rows = result.unit() == Unit.PERCENT && !hits;
        List<Part> parts = result.groups().stream().map(group -> new Part(group.key(), size(group, hits, rows),
                group.n(), rows && group.value() != null ? group.value() : Double.NaN))
                .filter(part -> part.size() > 0).sorted(Comparator.comparingDouble(Part::size).reversed()).toList();
        return new Parts(parts, hits || rows ? Unit.COUNT : result.unit(),
                parts.stream().mapToDouble(Part::size).sum());
    }

    private static double size(Group group, boolean hits, boolean rows) {
        double value = group.value() == null ? 0 : group.value();
        return rows ? group.n() : hits ? Math.round(value / 100 * group.n()) : value;
    }

    public List<Part> known() {
        return all.stream().filter(part -> !part.key().isEmpty()).toList();
    }

    /** The blank part, 0–100 %. */
    public double unknown() {
        return all.stream().filter(part -> part.key().isEmpty()).mapToDouble(this::share).sum();
    }

    public double share(Part part) {
        return !Double.isNaN(part.given()) ? part.given() : whole == 0 ? 0 : 100 * part.size() / whole;
    }

    public Figure figure(Part part, Result result) {
        return new Figure(part.size(), unit, unit == Unit.MONEY ? result.currency() : null);
    }
}
