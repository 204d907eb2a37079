package app.quarterdeck.charts.plot;

import app.quarterdeck.charts.fit.AxisWords;
import app.quarterdeck.charts.fit.Pen;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.model.chart.ChartSpec.Bar;
import app.quarterdeck.model.chart.ChartSpec.Columns;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.jfree.chart.plot.PlotOrientation;

/** Standing bars over time, each with its value inside where it fits, else above. */
public final class ColumnsPlot extends BarsPlot {

    private final Columns spec;
    private List<String> labels = List.of();
    private boolean inside;
    private boolean crowded;

    public ColumnsPlot(Columns spec, Pen pen) {
        super(PlotOrientation.VERTICAL, pen);
        this.spec = spec;
    }

    @Override
    protected void fit(Rectangle2D area) {
        double pitch = area.getWidth() / Math.max(1, spec.columns().size());
        show(spec.columns(), pitch, pen.px(pen.style.isTile() ? 36 : 48));
        labels = labels(pitch);
        double widest = labels.stream().mapToDouble(label -> pen.width(label, pen.bold)).max().orElse(0);
        double marks = area.getHeight() - pen.line() - pen.px(3);
        inside = hasEarlier() && !hasTarget() && widest + pen.px(6) <= thickness() && lowest() >= 0
                && shown().stream().allMatch(bar -> fitsInside(bar, marks));
        crowded = !inside && widest + pen.px(4) > pitch;
        room(0, 0, 0, pen.line() + pen.px(3));
        double label = inside ? 0 : pen.line() + pen.px(1);
        double below = lowest() < 0 ? label : 0;
        double scale = Math.max(1, marks - label - below) / Math.max(1e-9, highest() - lowest());
        scale(lowest() - below / scale, highest() == lowest() ? 1 : highest() + label / scale);
    }

    private boolean fitsInside(Bar bar, double height) {
        return bar.value() != null && bar.ripe() && bar.value() / highest() * height > 1.3 * pen.line();
    }

    /** With its note where every one fits with it. */
    private List<String> labels(double pitch) {
        List<String> plain = new ArrayList<>();
        List<String> noted = new ArrayList<>();
        for (Bar bar : shown()) {
            String value = bar.value() == null ? "" : pen.value(bar.value());
            plain.add(value);
            noted.add(bar.note().isEmpty() || bar.value() == null ? value : value + " " + bar.note());
        }
        return noted.stream().allMatch(label -> pen.width(label, pen.bold) + pen.px(6) <= pitch) ? noted : plain;
    }

    @Override
    protected void write(Graphics2D g, Rectangle2D marks, Rectangle2D area) {
        for (int i = 0; i < shown().size(); i++) {
            if (!crowded) {
                value(g, i, marks, area);
            }
            if (shown().get(i).value() == null) {
                unknown(g, i, marks);
            }
        }
        if (crowded) {
            ends(g, marks, area);
        }
        double zero = Math.rint(at(0, marks));
        pen.marks.axis(g, area.getMinX(), zero, area.getMaxX(), zero);
        AxisWords.columns(g, pen, shown().stream().map(Bar::label).toList(), i -> middle(i, shown().size(), marks),
                area);
    }

    private void value(Graphics2D g, int i, Rectangle2D marks, Rectangle2D area) {
        Bar bar = shown().get(i);
        if (bar.value() == null) {
            return;
        }
        Rectangle2D shape = bar(i, Row.ACTUAL, bar.value(), marks);
        if (inside) {
            pen.centred(g, labels.get(i), pen.bold, pen.colours.surface(), shape.getCenterX(),
                    shape.getMinY() + pen.px(11), area.getMinX(), area.getMaxX());
            return;
        }
        boolean down = bar.value() < 0;
        double edge = DoubleStream.of(values(bar)).map(value -> at(value, marks))
                .reduce((a, b) -> down ? Math.max(a, b) : Math.min(a, b)).orElse(0);
        double y = down ? edge + pen.px(9) : edge - pen.px(8);
        pen.centred(g, labels.get(i), pen.bold, pen.colours.fg(), middle(i, shown().size(), marks), y, area.getMinX(),
                area.getMaxX());
    }

    /** Where not every value fits: the last one and the highest, above all bars that their words reach over. */
    private void ends(Graphics2D g, Rectangle2D marks, Rectangle2D area) {
        int last = lastKnown();
        if (last < 0) {
            return;
        }
        int top = IntStream.rangeClosed(0, last).boxed().max(Comparator.comparingDouble(this::known)).orElse(last);
        Rectangle2D end = label(last, marks, area);
        Rectangle2D highest = label(top, marks, area);
        write(g, last, end);
        if (top != last && !highest.intersects(end)) {
            write(g, top, highest);
        }
    }

    private double known(int i) {
        Double value = shown().get(i).value();
        return value == null ? Double.NEGATIVE_INFINITY : value;
    }

    private int lastKnown() {
        int last = shown().size() - 1;
        while (last >= 0 && shown().get(last).value() == null) {
            last--;
        }
        return last;
    }

    private void write(Graphics2D g, int i, Rectangle2D place) {
        pen.left(g, labels.get(i), pen.bold, pen.colours.fg(), place.getX(), place.getCenterY());
    }

    private Rectangle2D label(int i, Rectangle2D marks, Rectangle2D area) {
        double width = pen.width(labels.get(i), pen.bold);
        double x = Math.max(area.getMinX(),
                Math.min(middle(i, shown().size(), marks) - width / 2, area.getMaxX() - width));
        double y = at(0, marks);
        for (int k = 0; k < shown().size(); k++) {
            double centre = middle(k, shown().size(), marks);
            if (centre + thickness() > x && centre - thickness() < x + width) {
                y = Math.min(y, DoubleStream.of(values(shown().get(k))).map(value -> at(value, marks)).min().orElse(y));
            }
        }
        return new Rectangle2D.Double(x, y - pen.line(), width, pen.line());
    }

    private void unknown(Graphics2D g, int i, Rectangle2D marks) {
        double zero = Math.rint(at(0, marks));
        double height = Math.rint((zero - marks.getMinY()) * 0.6);
        Rectangle2D place = bar(i, Row.ACTUAL, 0, marks);
        Rectangle2D box = new Rectangle2D.Double(place.getX(), zero - height, thickness(), height);
        pen.marks.unknown(g, box);
        double pitch = marks.getWidth() / shown().size();
        String note = Lettering.fit(shown().get(i).note(), pen.regular, pitch - pen.px(4));
        pen.centred(g, note, pen.regular, pen.colours.fg2(), box.getCenterX(), box.getMinY() - pen.px(8),
                marks.getMinX(), marks.getMaxX());
    }
}
