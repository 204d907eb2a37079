package app.quarterdeck.charts.plot;

import app.quarterdeck.charts.fit.AxisWords;
import app.quarterdeck.charts.fit.FittedCategoryPlot;
import app.quarterdeck.charts.fit.Pen;
import app.quarterdeck.charts.fit.Spread;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.model.chart.ChartSpec.Bullet;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;
import org.jspecify.annotations.Nullable;

/** Where we are as a bar, where we want to be as the marker, the middle half of our own record as a band. */
public final class BulletPlot extends FittedCategoryPlot {

    private static final double BAND = 26;

    private final Bullet spec;

    public BulletPlot(Bullet spec, Pen pen) {
        super(PlotOrientation.HORIZONTAL, pen);
        this.spec = spec;
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        data.addValue(spec.now(), "now", "");
        data.addValue(spec.target(), "target", "");
        data.addValue(spec.bandLow(), "band low", "");
        data.addValue(spec.bandHigh(), "band high", "");
        setDataset(data);
        setRenderer(new BulletRenderer(spec, this), false);
    }

    @Override
    protected void fit(Rectangle2D area) {
        double head = pen.line() + pen.px(8);
        double foot = pen.line() + pen.px(4);
        double band = Math.min(pen.px(BAND), area.getHeight() - head - foot);
        double spare = Math.max(0, area.getHeight() - head - foot - band) / 2;
        room(0, pen.px(2), spare + head, spare + foot);
        double high = values().mapToDouble(Double::doubleValue).max().orElse(1);
        double low = Math.min(0, values().mapToDouble(Double::doubleValue).min().orElse(0));
        boolean bandLast = spec.bandHigh() != null && spec.bandHigh() >= high;
        scale(low, bandLast ? high : high + (high - low) * 0.06);
    }

    private Stream<Double> values() {
        return Stream.<@Nullable Double>of(spec.now(), spec.target(), spec.bandLow(), spec.bandHigh())
                .filter(Objects::nonNull);
    }

    @Override
    protected void write(Graphics2D g, Rectangle2D marks, Rectangle2D area) {
        double zero = Math.rint(at(0, marks));
        pen.marks.axis(g, zero, marks.getMinY() - pen.px(3), zero, marks.getMaxY() + pen.px(3));
        double top = marks.getMinY() - pen.px(6);
        if (spec.now() != null) {
            double x = Math.rint(at(spec.now(), marks));
            pen.marks.axis(g, x, top, x, marks.getMinY() + pen.px(2));
        }
        if (spec.target() != null) {
            pen.marks.marker(g, Math.rint(at(spec.target(), marks)), top, marks.getMaxY() + pen.px(6));
        }
        labels(g, marks, area, top - pen.px(2) - pen.line() / 2);
        ticks(g, marks, area);
        if (spec.now() == null) {
            String text = Lettering.fit(spec.nowLabel(), pen.regular, marks.getWidth() - pen.px(24));
            pen.left(g, text, pen.regular, pen.colours.fg2(), zero + pen.px(12), marks.getCenterY());
        }
    }

    private void labels(Graphics2D g, Rectangle2D marks, Rectangle2D area, double y) {
        List<String> texts = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        Font font = pen.bold;
        double most = (area.getWidth() - pen.px(12)) / 2;
        if (spec.target() != null) {
            texts.add(Lettering.fit(spec.targetLabel(), font, most));
            wanted.add(at(spec.target(), marks));
        }
        if (spec.now() != null) {
            texts.add(Lettering.fit(spec.nowLabel(), font, most));
            wanted.add(at(spec.now(), marks));
        }
        List<Double> sizes = texts.stream().map(text -> pen.width(text, font)).toList();
        List<Double> placed = Spread.apart(wanted, sizes, pen.px(12), area.getMinX(), area.getMaxX());
        for (int i = 0; i < texts.size(); i++) {
            double start = placed.get(i) - sizes.get(i) / 2;
            pen.left(g, texts.get(i), font, pen.colours.fg(), start, y);
        }
    }

    /** Zero, the edges of the band, the unit at the last. */
    private void ticks(Graphics2D g, Rectangle2D marks, Rectangle2D area) {
        List<Double> values = new ArrayList<>();
        values.add(0.0);
        Stream.<@Nullable Double>of(spec.bandLow(), spec.bandHigh()).filter(Objects::nonNull).forEach(values::add);
        if (values.size() == 1) {
            values().max(Double::compare).ifPresent(values::add);
        }
        values.sort(Double::compare);
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            double value = values.get(i);
            texts.add(i == values.size() - 1 ? pen.tickWithUnit(value) : pen.tick(value));
        }
        AxisWords.ticks(g, pen, texts, values.stream().map(value -> at(value, marks)).toList(), area,
                marks.getMaxY() + pen.px(4) + pen.line() / 2);
    }
}
