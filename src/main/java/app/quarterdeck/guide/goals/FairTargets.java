package app.quarterdeck.guide.goals;

import app.quarterdeck.base.Messages;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Point;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Targets from the company's own record (rule G17: no benchmark is invented). None for what adds up: a part is no example for the whole. */
public final class FairTargets {

    /** A segment must have won this often before it is held up as an example. */
    private static final int SEGMENT_WINS = 20;
    private static final String FASTEST = "-p25";
    private static final List<Dimension> SEGMENTS = List.of(Dimension.PRODUCT, Dimension.SOURCE, Dimension.TERRITORY,
            Dimension.MARKET, Dimension.SEGMENT, Dimension.KIND);

    /** Where a suggestion comes from. */
    public enum Kind {
        BEST_QUARTER,
        FASTEST_DEALS,
        BEST_SEGMENT;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /**
     * A target somebody here already reached.
     *
     * @param period the quarter; null for the others
     * @param member the segment; empty for the others
     */
    public record Suggestion(Kind kind, double value, long n, @Nullable Period period, String member) {

        /** Which quarter or segment, in words. */
        public String name(Messages messages) {
            return period == null ? member : period.name(messages);
        }
    }

    private final Engine engine;

    public FairTargets(Engine engine) {
        this.engine = engine;
    }

    /** Best quarter of at least ten deals in three years, the fastest quarter of deals, the best segment. */
    public List<Suggestion> of(String metric, Selection selection) {
        Result now = engine.measure(metric, selection, null);
        if (engine.metric(metric).addsUp()) {
            return List.of();
        }
        Selection year = selection.over(lastYears(now.asOf(), 1)).against(null);
        List<Suggestion> out = new ArrayList<>();
        if (engine.metric(metric).overTime()) {
            bestQuarter(metric, selection, now.asOf()).ifPresent(out::add);
        }
        if (engine.catalogue().stream().anyMatch(other -> other.id().equals(metric + FASTEST))) {
            Result fastest = engine.measure(metric + FASTEST, year, null);
            if (fastest.value() != null) {
                out.add(new Suggestion(Kind.FASTEST_DEALS, fastest.value(), fastest.n(), null, ""));
            }
        }
        bestSegment(metric, year).ifPresent(out::add);
        return out;
    }

    private Optional<Suggestion> bestQuarter(String metric, Selection selection, LocalDate asOf) {
        Result series = engine.measure(metric,
                selection.over(lastYears(asOf, 3)).every(Grain.QUARTER).against(null), null);
        return series.series().stream()
                .filter(point -> point.value() != null && point.n() >= Result.FEW && point.ripe())
                .min(Comparator.comparingDouble(point -> better(metric) * value(point)))
                .map(point -> new Suggestion(Kind.BEST_QUARTER, value(point), point.n(), point.period(), ""));
    }

    private Optional<Suggestion> bestSegment(String metric, Selection year) {
        Suggestion best = null;
        for (Dimension dimension : SEGMENTS) {
            if (!engine.splits(metric, dimension)) {
                continue;
            }
            for (Group group : engine.measure(metric, year.by(dimension), null).groups()) {
                Double value = group.value();
                if (value != null && group.n() >= SEGMENT_WINS && !group.key().isEmpty()
                        && (best == null || better(metric) * value < better(metric) * best.value())) {
                    best = new Suggestion(Kind.BEST_SEGMENT, value, group.n(), null, group.key());
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** 1 where less is better, -1 where more is. */
    private int better(String metric) {
        return engine.metric(metric).direction() == Direction.LOWER ? 1 : -1;
    }

    private static double value(Point point) {
        return point.value() == null ? 0 : point.value();
    }

    private static Period lastYears(LocalDate asOf, int years) {
        return Period.range(asOf.minusYears(years).plusDays(1), asOf);
    }
}
