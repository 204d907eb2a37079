package app.quarterdeck.guide.cycle;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Point;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The charts of the sales cycle. */
final class CycleCharts {

    private static final int BINS = 16;
    private static final int QUARTERS = 8;
    private static final double[] WIDTHS = {1, 2, 5, 7, 10, 14, 15, 20, 30, 45, 60, 90, 120, 180, 365};

    private CycleCharts() {
    }

    static ChartSpec histogram(Asked asked, Result median) {
        double[] values = asked.engine().values("sales-cycle", asked.selection());
        double longest = values.length == 0 ? 1 : values[values.length - 1];
        double width = WIDTHS[WIDTHS.length - 1];
        for (double candidate : WIDTHS) {
            if (longest / candidate < BINS) {
                width = candidate;
                break;
            }
        }
        long[] counts = new long[(int) (longest / width) + 1];
        for (double value : values) {
            counts[(int) (value / width)]++;
        }
        List<ChartSpec.Bin> bins = new ArrayList<>();
        for (int i = 0; i < counts.length; i++) {
            bins.add(new ChartSpec.Bin(i * width, (i + 1) * width, counts[i]));
        }
        return new ChartSpec.Histogram(asked.say("guide.chart.histogram", values.length),
                asked.say("guide.chart.histogram.alternative", values.length, asked.days(median.value()),
                        asked.days(longest)),
                Unit.DAYS, null, bins, median.value(), asked.say("guide.chart.half", asked.days(median.value())));
    }

    /** Median per quarter with the middle half, the last two years. */
    static ChartSpec trend(Asked asked, @Nullable Double target) {
        List<Point> median = perQuarter(asked, "sales-cycle");
        List<Point> low = perQuarter(asked, "sales-cycle-p25");
        List<Point> high = perQuarter(asked, "sales-cycle-p75");
        List<ChartSpec.TrendPoint> points = new ArrayList<>();
        for (int i = 0; i < median.size(); i++) {
            Point point = median.get(i);
            points.add(new ChartSpec.TrendPoint(point.period(), label(asked, point.period()), point.value(),
                    low.get(i).value(), high.get(i).value(), point.ripe()));
        }
        Double last = median.isEmpty() ? null : median.getLast().value();
        return new ChartSpec.Trend(asked.say("guide.chart.trend"), asked.say("guide.chart.trend.alternative",
                points.size(), asked.days(last)), Unit.DAYS, null, points, target,
                target == null ? "" : asked.say("guide.chart.target", asked.days(target)));
    }

    /** The last eight quarters, from the first that has data. */
    static List<Point> perQuarter(Asked asked, String metric) {
        Result now = asked.measure(metric);
        int last = Math.min(now.period().isAll() ? Integer.MAX_VALUE : now.period().to(),
                (int) now.asOf().toEpochDay());
        Period first = asked.calendar().holding(Grain.QUARTER, last);
        for (int i = 1; i < QUARTERS; i++) {
            first = asked.calendar().before(first);
        }
        return asked.measure(metric,
                asked.selection().over(Period.range(first.from(), last)).every(Grain.QUARTER).against(null)).series()
                .stream().dropWhile(point -> point.value() == null).toList();
    }

    /** "Q3 24": short enough to stand below a step. */
    static String label(Asked asked, Period period) {
        return asked.say("guide.chart.quarter", period.number(), String.format("%02d", period.year() % 100));
    }

    static ChartSpec stages(Asked asked, Result stages, String slowest, double total) {
        List<ChartSpec.Bar> bars = new ArrayList<>();
        int emphasis = -1;
        for (Group group : stages.groups()) {
            if (group.key().equals(slowest)) {
                emphasis = bars.size();
            }
            bars.add(new ChartSpec.Bar(asked.member(Dimension.STAGE, group.key()),
                    group.value(), null, null, "", true));
        }
        return new ChartSpec.RankedBars(asked.say("guide.chart.stages"),
                asked.say("guide.chart.stages.alternative", bars.size(), asked.days(total), slowest), Unit.DAYS, null,
                bars, emphasis);
    }

    static ChartSpec slowDeals(Asked asked, Result slow) {
        List<ChartSpec.Bar> bars = new ArrayList<>();
        for (Group group : slow.groups()) {
            long count = CycleActions.rowsOf(group);
            if (count > 0) {
                bars.add(new ChartSpec.Bar(asked.member(Dimension.STAGE, group.key()), (double) count, null, null,
                        asked.say("guide.chart.of-open", group.n()), true));
            }
        }
        return new ChartSpec.RankedBars(asked.say("guide.chart.slow"), asked.say("guide.chart.slow.alternative",
                slow.groups().stream().mapToLong(CycleActions::rowsOf).sum()), Unit.COUNT, null, bars,
                bars.isEmpty() ? -1 : 0);
    }
}
