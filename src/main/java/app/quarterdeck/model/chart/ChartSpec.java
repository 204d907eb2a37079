package app.quarterdeck.model.chart;

import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a chart shows, in words already said in the reader's language. One notation everywhere: solid = actual, lighter =
 * earlier, outline = target, hatched = not ripe or expected, accent = the one value the sentence is about.
 */
public sealed interface ChartSpec {

    /** One line: what is drawn, its unit and its rows. */
    String title();

    /** The chart in a sentence, for those who cannot see it. */
    String alternative();

    Unit unit();

    /** ISO code where the unit is money. */
    @Nullable
    String currency();

    /**
     * How often each range of values occurs, with the one value the sentence is about marked.
     *
     * @param bins      in order, without gaps
     * @param marker    position of the marked value on the axis; null = none
     * @param markerLabel its words
     */
    record Histogram(String title, String alternative, Unit unit, @Nullable String currency, List<Bin> bins,
            @Nullable Double marker, String markerLabel) implements ChartSpec {
    }

    /** From inclusive, to exclusive. */
    record Bin(double from, double to, long count) {
    }

    /**
     * A value over time with its middle half.
     *
     * @param target      drawn dashed; null = none
     * @param targetLabel its words
     */
    record Trend(String title, String alternative, Unit unit, @Nullable String currency, List<TrendPoint> points,
            @Nullable Double target, String targetLabel) implements ChartSpec {
    }

    /** @param low lower edge of the band, null = no band here; same for {@code high} */
    record TrendPoint(Period period, String label, @Nullable Double value, @Nullable Double low, @Nullable Double high,
            boolean ripe) {
    }

    /**
     * Bars ranked or in the order given, top to bottom.
     *
     * @param emphasis index of the bar the sentence is about, -1 = none
     */
    record RankedBars(String title, String alternative, Unit unit, @Nullable String currency, List<Bar> bars,
            int emphasis) implements ChartSpec {
    }

    /**
     * @param value   null = not known yet: drawn as a dashed outline with {@code note} inside
     * @param earlier lighter bar behind; null = none
     * @param target  outline behind; null = none
     * @param note    words after the value, may be empty
     */
    record Bar(String label, @Nullable Double value, @Nullable Double earlier, @Nullable Double target, String note,
            boolean ripe) {
    }

    /** Columns over time, the earlier period lighter behind, the target as an outline. */
    record Columns(String title, String alternative, Unit unit, @Nullable String currency, List<Bar> columns)
            implements
                ChartSpec {
    }

    /** One bar whose parts add up to the whole, in order. */
    record StackedBar(String title, String alternative, Unit unit, @Nullable String currency, List<Part> parts,
            int emphasis, String totalLabel) implements ChartSpec {
    }

    /** A part of a whole. */
    record Part(String label, double value) {
    }

    /** Values with their 95 % intervals, one line each. */
    record DotPlot(String title, String alternative, Unit unit, @Nullable String currency, List<Dot> dots,
            String rangeLabel) implements ChartSpec {
    }

    /** @param low null = no interval */
    record Dot(String label, double value, @Nullable Double low, @Nullable Double high, long n) {
    }

    /** Where we are, where we want to be, and the middle half of our own record. */
    record Bullet(String title, String alternative, Unit unit, @Nullable String currency, @Nullable Double now,
            String nowLabel, @Nullable Double target, String targetLabel, @Nullable Double bandLow,
            @Nullable Double bandHigh) implements ChartSpec {
    }

    /**
     * How one amount became another, top to bottom: every change hangs where the one before it ended.
     *
     * @param steps    the earlier amount, the changes that lead from it, the later amount; at least two
     * @param better   whether more is better, so that what adds is good news
     * @param emphasis index of the step the sentence is about, -1 = none
     */
    record Waterfall(String title, String alternative, Unit unit, @Nullable String currency, List<Part> steps,
            boolean better, int emphasis) implements ChartSpec {

        public Waterfall {
            steps = List.copyOf(steps);
            if (steps.size() < 2) {
                throw new IllegalArgumentException("a waterfall leads from somewhere to somewhere");
            }
        }
    }

    /**
     * How many reach each step of a process, top to bottom, each bar in the middle.
     *
     * @param emphasis index of the stage the sentence is about, -1 = none
     */
    record Funnel(String title, String alternative, List<Stage> stages, int emphasis) implements ChartSpec {

        public Funnel {
            stages = List.copyOf(stages);
        }

        @Override
        public Unit unit() {
            return Unit.COUNT;
        }

        @Override
        public @Nullable String currency() {
            return null;
        }
    }

    /**
     * A step of a process.
     *
     * @param count  that reach it
     * @param onward per cent of them that go on; null = nothing follows
     * @param note   words after the count, may be empty
     */
    record Stage(String label, long count, @Nullable Double onward, String note) {
    }
}
