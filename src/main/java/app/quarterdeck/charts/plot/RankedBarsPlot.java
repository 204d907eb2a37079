package app.quarterdeck.charts.plot;

import app.quarterdeck.charts.fit.Pen;
import app.quarterdeck.charts.fit.Rows;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.model.chart.ChartSpec.Bar;
import app.quarterdeck.model.chart.ChartSpec.RankedBars;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.PlotOrientation;

/** Lying bars, top to bottom. Where not all of them fit, those that do and how many more there are. */
public final class RankedBarsPlot extends BarsPlot {

    private static final double WIDEST_NAME = 0.4;
    private static final double WIDEST_VALUE = 0.5;

    private final RankedBars spec;
    private Rows rows = Rows.NONE;
    private double nameWidth;
    private boolean above;

    public RankedBarsPlot(RankedBars spec, Pen pen) {
        super(PlotOrientation.HORIZONTAL, pen);
        this.spec = spec;
    }

    @Override
    protected void fit(Rectangle2D area) {
        rows = Rows.fitting(spec.bars().size(), spec.emphasis(), area.getHeight(), pen.line());
        List<Bar> bars = rows.indexes().stream().map(spec.bars()::get).toList();
        double foot = rows.hidden() > 0 ? pen.line() : 0;
        double pitch = area.getHeight() / Math.max(1, bars.size());
        double widest = bars.stream().mapToDouble(bar -> pen.width(bar.label(), pen.bold)).max().orElse(0);
        above = bars.size() <= 3 && widest > WIDEST_NAME * area.getWidth() && pitch >= 2.2 * pen.line();
        nameWidth = above ? 0 : Math.ceil(Math.min(widest, WIDEST_NAME * area.getWidth()));
        double head = above ? pen.line() : 0;
        double each = (area.getHeight() - foot - head) / Math.max(1, bars.size());
        show(bars, above ? Math.min(each, (each - pen.line()) / 0.62) : each,
                pen.px(pen.style.isTile() || above ? 20 : 28));
        room(above ? 0 : nameWidth + pen.px(8), 0, head, foot);
        stretch(area.getWidth() - (above ? 0 : nameWidth + pen.px(8)));
    }

    /** As wide as the labels at both ends of the bars leave room for. */
    private void stretch(double width) {
        double scale = Double.MAX_VALUE;
        List<double[]> ends = new ArrayList<>();
        for (Bar bar : shown()) {
            double[] values = values(bar);
            double low = DoubleStream.of(values).min().orElse(0);
            double high = DoubleStream.of(values).max().orElse(0);
            double label = labelWidth(bar, width);
            boolean back = bar.value() != null && bar.value() < 0;
            ends.add(new double[]{-low, back ? label : 0, high, back ? 0 : label});
        }
        for (double[] left : ends) {
            for (double[] right : ends) {
                double span = left[0] + right[2];
                if (span > 0) {
                    scale = Math.min(scale, Math.max(1, width - left[1] - right[3]) / span);
                }
            }
        }
        if (scale == Double.MAX_VALUE) {
            scale(0, 1);
            return;
        }
        double lowest = 0;
        for (double[] end : ends) {
            lowest = Math.max(lowest, end[0] + end[1] / scale);
        }
        double start = lowest() < 0 ? -lowest : 0;
        scale(start, start + width / scale);
    }

    private double labelWidth(Bar bar, double width) {
        if (bar.value() == null) {
            return 0;
        }
        double note = bar.note().isEmpty() ? 0 : pen.width(" " + bar.note(), pen.regular);
        return Math.min(WIDEST_VALUE * width, pen.width(pen.value(bar.value()), pen.bold) + note) + pen.px(7);
    }

    @Override
    protected void write(Graphics2D g, Rectangle2D marks, Rectangle2D area) {
        for (int i = 0; i < shown().size(); i++) {
            name(g, i, marks, area);
            value(g, i, marks);
        }
        if (!above) {
            double zero = Math.rint(at(0, marks));
            pen.marks.axis(g, zero, marks.getMinY(), zero, marks.getMaxY());
        }
        if (rows.hidden() > 0) {
            String more = pen.messages.get("charts.more", rows.hidden());
            pen.left(g, Lettering.fit(more, pen.regular, area.getWidth()), pen.regular, pen.colours.fg3(),
                    area.getMinX(), area.getMaxY() - pen.line() / 2);
        }
    }

    private boolean emphasised(int shownIndex) {
        return rows.indexes().get(shownIndex) == spec.emphasis();
    }

    private void name(Graphics2D g, int i, Rectangle2D marks, Rectangle2D area) {
        boolean strong = emphasised(i);
        Font font = strong ? pen.bold : pen.regular;
        var colour = strong ? pen.colours.fg() : pen.colours.fg2();
        String label = shown().get(i).label();
        if (above) {
            double top = bar(i, Row.ACTUAL, 0, marks).getMinY() - pen.line() / 2;
            pen.left(g, Lettering.fit(label, font, area.getWidth()), font, colour, area.getMinX(), top);
            return;
        }
        String text = Lettering.fit(label, font, nameWidth);
        double y = middle(i, shown().size(), marks);
        if (pen.style.isTile()) {
            pen.left(g, text, font, colour, area.getMinX(), y);
        } else {
            pen.right(g, text, font, colour, area.getMinX() + nameWidth, y);
        }
    }

    private void value(Graphics2D g, int i, Rectangle2D marks) {
        Bar bar = shown().get(i);
        if (bar.value() == null) {
            unknown(g, i, marks);
            return;
        }
        Rectangle2D shape = bar(i, Row.ACTUAL, bar.value(), marks);
        boolean strong = spec.emphasis() < 0 || emphasised(i);
        Font font = strong ? pen.bold : pen.regular;
        var colour = strong ? pen.colours.fg() : pen.colours.fg2();
        String text = pen.value(bar.value());
        double width = pen.width(text, font);
        if (bar.value() < 0) {
            pen.right(g, text, font, colour, shape.getMinX() - pen.px(6), shape.getCenterY());
            return;
        }
        double x = end(i, marks) + pen.px(6);
        pen.left(g, text, font, colour, x, shape.getCenterY());
        double after = x + width + pen.width(" ", pen.regular);
        pen.left(g, Lettering.fit(bar.note(), pen.regular, marks.getMaxX() - after), pen.regular, pen.colours.fg2(),
                after, shape.getCenterY());
    }

    /** Behind the longest of the bars that lie at this height. */
    private double end(int i, Rectangle2D marks) {
        double end = at(0, marks);
        for (double value : values(shown().get(i))) {
            end = Math.max(end, at(value, marks));
        }
        return end;
    }

    private void unknown(Graphics2D g, int i, Rectangle2D marks) {
        Rectangle2D thin = bar(i, Row.ACTUAL, 0, marks);
        double pitch = marks.getHeight() / shown().size();
        double height = Math.min(Math.max(thickness(), pen.px(18)), above ? thickness() : pitch - 2);
        double from = Math.rint(at(0, marks)) + pen.px(above ? 0 : 4);
        Rectangle2D box = new Rectangle2D.Double(from, Math.rint(thin.getCenterY() - height / 2),
                Math.max(0, marks.getMaxX() - from), height);
        pen.marks.unknown(g, box);
        pen.left(g, Lettering.fit(shown().get(i).note(), pen.regular, box.getWidth() - pen.px(16)), pen.regular,
                pen.colours.fg2(), from + pen.px(8), box.getCenterY());
    }
}
