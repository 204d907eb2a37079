package app.quarterdeck.charts.plot;

import app.quarterdeck.charts.fit.FittedCategoryPlot;
import app.quarterdeck.charts.fit.Pen;
import app.quarterdeck.model.chart.ChartSpec.Bar;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/**
 * Bars from zero, standing or lying: the earlier period lighter behind and shifted back, the target as an outline
 * shifted forward, hatched where not ripe, dashed where not known yet.
 */
abstract class BarsPlot extends FittedCategoryPlot {

    /** What a bar stands for, in the order in which they are painted. */
    enum Row {
        EARLIER,
        TARGET,
        ACTUAL
    }

    private static final double SHIFT = 0.4;
    private static final double FILL = 0.62;

    private List<Bar> shown = List.of();
    private double thickness;
    private boolean earlier;
    private boolean target;

    BarsPlot(PlotOrientation orientation, Pen pen) {
        super(orientation, pen);
        setRenderer(new BarsRenderer(this), false);
    }

    final List<Bar> shown() {
        return shown;
    }

    final boolean hasEarlier() {
        return earlier;
    }

    final boolean hasTarget() {
        return target;
    }

    final double thickness() {
        return thickness;
    }

    /** Takes the bars that fit and makes them as thick as the pitch allows. */
    final void show(List<Bar> bars, double pitch, double thickest) {
        shown = bars;
        earlier = bars.stream().anyMatch(bar -> bar.earlier() != null);
        target = bars.stream().anyMatch(bar -> bar.target() != null);
        thickness = Math.max(2, Math.floor(Math.min(thickest, FILL * pitch / spread())));
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < bars.size(); i++) {
            for (Row row : Row.values()) {
                data.addValue(value(bars.get(i), row), row, Integer.valueOf(i));
            }
        }
        setDataset(data);
    }

    private double spread() {
        return 1 + (earlier ? SHIFT : 0) + (target ? SHIFT : 0);
    }

    static @Nullable Double value(Bar bar, Row row) {
        return switch (row) {
            case EARLIER -> bar.earlier();
            case TARGET -> bar.target();
            case ACTUAL -> bar.value();
        };
    }

    /** Every value drawn for a bar, zero among them. */
    static double[] values(Bar bar) {
        DoubleStream drawn = Stream.of(Row.values()).map(row -> value(bar, row)).filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue);
        return DoubleStream.concat(DoubleStream.of(0), drawn).toArray();
    }

    final double lowest() {
        return shown.stream().flatMapToDouble(bar -> DoubleStream.of(values(bar))).min().orElse(0);
    }

    final double highest() {
        return shown.stream().flatMapToDouble(bar -> DoubleStream.of(values(bar))).max().orElse(0);
    }

    /** The bar's rectangle, on whole pixels. */
    final Rectangle2D bar(int column, Row row, double value, Rectangle2D marks) {
        double total = thickness * spread();
        double start = middle(column, shown.size(), marks) - total / 2 + switch (row) {
            case EARLIER -> 0;
            case ACTUAL -> earlier ? SHIFT * thickness : 0;
            case TARGET -> (earlier ? SHIFT * thickness : 0) + SHIFT * thickness;
        };
        double side = Math.rint(start);
        double zero = Math.rint(at(0, marks));
        double end = Math.rint(at(value, marks));
        double from = Math.min(zero, end);
        double length = Math.abs(end - zero);
        return getOrientation().equals(PlotOrientation.HORIZONTAL)
                ? new Rectangle2D.Double(from, side, length, thickness)
                : new Rectangle2D.Double(side, from, thickness, length);
    }

    final void paint(Graphics2D g, int column, Row row, Rectangle2D marks) {
        Bar bar = shown.get(column);
        Double value = value(bar, row);
        if (value == null) {
            return;
        }
        Rectangle2D shape = bar(column, row, value, marks);
        switch (row) {
            case EARLIER -> pen.marks.solid(g, shape, pen.colours.earlier());
            case TARGET -> pen.marks.outline(g, shape);
            case ACTUAL -> {
                if (bar.ripe()) {
                    pen.marks.solid(g, shape, pen.colours.actual());
                } else {
                    pen.marks.hatch(g, shape);
                }
            }
        }
    }
}
