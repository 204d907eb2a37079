package app.quarterdeck.metrics;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Filters;
import app.quarterdeck.metrics.basis.Groups;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.metrics.stage.StageOrder;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Ranking;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Point;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Cuts a figure by dimensions and by time. */
final class Splitting {

    private static final int MOST_STEPS = 5_000;
    private static final int MANY = 1_000;
    private static final Set<String> IN_ORDER = Set.of("amount-band", "discount-band", "hiring-step",
            "chance-band", "forecast-period", "pipeline-move",
            "recurring-move");

    private final Asked asked;
    private final Calculation calculation;
    private final Filters filters;

    Splitting(Asked asked, Calculation calculation, Filters filters) {
        this.filters = filters;
        this.asked = asked;
        this.calculation = calculation;
    }

    List<Point> series(Scope whole) {
        Grain every = asked.every();
        Scope scope = part(whole);
        return every == null ? List.of() : series(scope, steps(every, scope));
    }

    /** A revenue wished for is that of the whole selection. */
    private Scope part(Scope whole) {
        return asked.metric().target() == Metric.Target.REVENUE ? whole.untargeted() : whole;
    }

    List<Group> groups(Scope whole) {
        Scope scope = part(whole);
        if (asked.by().isEmpty()) {
            return List.of();
        }
        Dimension makes = asked.metric().makes();
        List<Dimension> others = asked.by().stream().filter(dimension -> !dimension.equals(makes)).toList();
        boolean own = others.size() < asked.by().size();
        List<Group> groups = new ArrayList<>();
        if (others.isEmpty()) {
            groups.addAll(made(scope, List.of(), 0));
        } else {
            Data data = scope.data();
            Groups sorted = filters.groups(asked.selection().where(), others, calculation.kinds(data));
            List<Group> ranked = own ? null : ranked(scope, sorted);
            if (ranked != null) {
                return ranked;
            } else if (own) {
                for (int group = 0; group < sorted.size(); group++) {
                    if (sorted.has(group)) {
                        groups.addAll(made(scope.rows(sorted.rows(group)), sorted.keys(group),
                                asked.by().indexOf(makes)));
                    }
                }
            } else {
                split(groups, scope, sorted);
            }
        }
        return inOrder(groups, scope.data());
    }

    /** Thousands of groups with bare figures are numbers until they are in order. Null where they are not such. */
    private @Nullable List<Group> ranked(Scope scope, Groups sorted) {
        boolean many = sorted.size() > MANY && asked.every() == null && !asked.by().contains(Dimension.STAGE);
        Calculation.Figures figures = many ? calculation.figures(scope, sorted) : null;
        if (figures == null) {
            return null;
        }
        int[] groups = IntStream.range(0, sorted.size()).filter(group -> figures.n()[group] > 0).toArray();
        double[] values = Arrays.stream(groups).mapToDouble(group -> figures.values()[group]).toArray();
        List<Group> out = new ArrayList<>(groups.length);
        for (int at : Ranking.descending(values, Comparator.comparing(at -> Group.key(sorted.keys(groups[at]))))) {
            out.add(new Group(sorted.keys(groups[at]), values[at], figures.n()[groups[at]], null, List.of()));
        }
        return out;
    }

    private void split(List<Group> groups, Scope scope, Groups sorted) {
        List<Scope> steps = asked.every() == null ? List.of() : steps(asked.every(), scope);
        List<@Nullable Outcome> outcomes = calculation.groups(scope, sorted);
        for (int group = 0; group < outcomes.size(); group++) {
            Outcome outcome = outcomes.get(group);
            if (outcome != null) {
                add(groups, sorted.keys(group), outcome,
                        steps.isEmpty() ? List.of() : series(scope.rows(sorted.rows(group)), steps));
            }
        }
    }

    /** Groups the metric makes itself, inside the groups of another dimension. */
    private List<Group> made(Scope scope, List<String> outer, int position) {
        List<Group> groups = new ArrayList<>();
        for (Calculation.Part part : calculation.parts(scope)) {
            List<String> keys = new ArrayList<>(outer);
            keys.addAll(position, part.keys());
            add(groups, keys, part.outcome(), List.of());
        }
        return groups;
    }

    private static void add(List<Group> groups, List<String> keys, Outcome outcome, List<Point> series) {
        if (outcome.n() > 0 || !outcome.left().isEmpty()) {
            groups.add(new Group(keys, outcome.value(), outcome.n(), outcome.interval(), series));
        }
    }

    private List<Group> inOrder(List<Group> groups, Data data) {
        boolean stages = asked.by().contains(Dimension.STAGE);
        if (asked.by().contains(Dimension.HOUR) || asked.by().contains(Dimension.WEEKDAY)) {
            groups.sort(byPlace().thenComparing(order(data)));
            return groups;
        } else if (!stages && inOwnOrder()) {
            return groups;
        } else if (!stages && groups.size() > MANY) {
            return byValue(groups, order(data));
        }
        groups.sort(order(data));
        return groups;
    }

    /** Hours and weekdays run on, whatever their figures. */
    private Comparator<Group> byPlace() {
        Comparator<Group> order = Comparator.comparingInt(group -> 0);
        for (int i = 0; i < asked.by().size(); i++) {
            int at = i;
            order = order.thenComparingInt(group -> Dimensions.place(asked.by().get(at), group.keys().get(at)));
        }
        return order;
    }

    private static List<Group> byValue(List<Group> groups, Comparator<Group> order) {
        double[] values = groups.stream().mapToDouble(
                group -> group.value() == null ? Double.NEGATIVE_INFINITY : group.value()).toArray();
        return Arrays.stream(Ranking.descending(values, (a, b) -> order.compare(groups.get(a), groups.get(b))))
                .mapToObj(groups::get).collect(Collectors.toCollection(ArrayList::new));
    }

    /** By value, the largest first; stages in their own order. */
    private Comparator<Group> order(Data data) {
        Comparator<Group> byValue = Comparator
                .comparingDouble((Group group) -> group.value() == null ? Double.POSITIVE_INFINITY : -group.value())
                .thenComparing(Group::key);
        int stage = asked.by().indexOf(Dimension.STAGE);
        if (stage < 0) {
            return byValue;
        }
        StageOrder order = StageOrder.of(data);
        Comparator<Group> byStage = Comparator.comparingInt(group -> order.position(group.keys().get(stage)));
        return stage == 0 ? byStage.thenComparing(byValue) : byStage;
    }

    /** Bands and steps stand as they are made: they have an order of their own. */
    private boolean inOwnOrder() {
        Dimension makes = asked.metric().makes();
        return makes != null && asked.by().equals(List.of(makes)) && IN_ORDER.contains(makes.id());
    }

    private List<Scope> steps(Grain every, Scope scope) {
        Window window = scope.window();
        Integer first = calculation.firstDay(scope.data());
        int from = window.undated() ? first == null ? window.to() + 1 : first : window.from();
        if (from > window.to()) {
            return List.of();
        }
        if (every == Grain.DAY && window.to() - from >= MOST_STEPS) {
            throw UserFault.usage("metrics.fault.too-many-steps", MOST_STEPS);
        }
        return asked.calendar().cut(every, from, window.to()).stream()
                .map(step -> scope.over(step,
                        Window.range(Math.max(step.from(), from(window, step)), Math.min(step.to(), window.to()))))
                .toList();
    }

    private static int from(Window window, Period step) {
        return window.undated() ? step.from() : window.from();
    }

    private List<Point> series(Scope scope, List<Scope> steps) {
        List<Scope> parts = steps.stream().map(step -> step.rows(scope.rows())).toList();
        if (parts.isEmpty()) {
            return List.of();
        }
        List<Outcome> outcomes = calculation.series(scope, parts);
        List<Point> points = new ArrayList<>();
        for (int i = 0; i < parts.size(); i++) {
            points.add(point(parts.get(i), outcomes.get(i)));
        }
        return points;
    }

    private Point point(Scope part, Outcome outcome) {
        Period step = part.period();
        boolean whole = part.window().from() == step.from() && !asked.calendar().running(step, asked.asOf())
                && (part.window().to() == step.to() || part.window().to() == asked.asOf());
        return new Point(step, outcome.value(), outcome.n(), whole && outcome.ripe());
    }
}
