package app.quarterdeck.charts.plot;

import app.quarterdeck.charts.fit.AxisWords;
import app.quarterdeck.charts.fit.FittedXYPlot;
import app.quarterdeck.charts.fit.Pen;
import app.quarterdeck.charts.fit.Spread;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.model.chart.ChartSpec.Trend;
import app.quarterdeck.model.chart.ChartSpec.TrendPoint;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.renderer.xy.DeviationRenderer;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import org.jfree.data.xy.YIntervalSeries;
import org.jfree.data.xy.YIntervalSeriesCollection;
import org.jspecify.annotations.Nullable;

/** A value over time in its band, the target dashed, both named at the right end. */
public final class TrendPlot extends FittedXYPlot {

    private static final double WIDEST_LABEL = 0.35;

    private final Trend spec;
    private final int end;
    private double labelWidth;

    public TrendPlot(Trend spec, Pen pen) {
        super(pen);
        this.spec = spec;
        this.end = lastKnown();
        setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
        setDataset(0, bands());
        setRenderer(0, bandRenderer(), false);
        setDataset(1, line());
        setRenderer(1, new TrendRenderer(pen, spec.points(), end), false);
    }

    private int lastKnown() {
        for (int i = spec.points().size() - 1; i >= 0; i--) {
            if (spec.points().get(i).value() != null) {
                return i;
            }
        }
        return -1;
    }

    /** A series for each stretch without a gap: the renderer joins what it is given. */
    private YIntervalSeriesCollection bands() {
        YIntervalSeriesCollection bands = new YIntervalSeriesCollection();
        YIntervalSeries open = new YIntervalSeries(0);
        for (int i = 0; i < spec.points().size(); i++) {
            TrendPoint point = spec.points().get(i);
            Double low = point.low();
            Double high = point.high();
            if (low != null && high != null) {
                open.add(i, (low + high) / 2, low, high);
            } else if (!open.isEmpty()) {
                bands.addSeries(open);
                open = new YIntervalSeries(bands.getSeriesCount());
            }
        }
        if (!open.isEmpty()) {
            bands.addSeries(open);
        }
        return bands;
    }

    private DeviationRenderer bandRenderer() {
        DeviationRenderer renderer = new DeviationRenderer(false, false);
        renderer.setAlpha(1);
        renderer.setAutoPopulateSeriesPaint(false);
        renderer.setDefaultFillPaint(pen.colours.band());
        return renderer;
    }

    private XYSeriesCollection line() {
        XYSeries series = new XYSeries("", false);
        for (int i = 0; i < spec.points().size(); i++) {
            series.add(i, spec.points().get(i).value());
        }
        return new XYSeriesCollection(series);
    }

    @Override
    protected void fit(Rectangle2D area) {
        double most = WIDEST_LABEL * area.getWidth();
        labelWidth = Math.min(most, Math.max(pen.width(endText(), pen.bold), pen.width(targetText(), pen.regular)));
        double right = labelWidth > 0 ? labelWidth + pen.px(11) : pen.px(6);
        room(0, right - pen.px(5), pen.px(6), pen.line() + pen.px(4));
        double span = Math.max(1, spec.points().size() - 1);
        double dot = span * pen.px(5) / Math.max(pen.px(20), area.getWidth() - right - pen.px(5));
        across(-dot, span + dot);
        double low = values().min().orElse(0);
        double high = values().max().orElse(1);
        double air = high > low ? (high - low) * 0.12 : Math.max(1, Math.abs(high) * 0.2);
        up(low >= 0 ? Math.max(0, low - air) : low - air, high + (high > low ? 0 : air));
    }

    private DoubleStream values() {
        List<@Nullable Double> all = new ArrayList<>();
        for (TrendPoint point : spec.points()) {
            all.add(point.value());
            all.add(point.low());
            all.add(point.high());
        }
        all.add(spec.target());
        return all.stream().filter(Objects::nonNull).mapToDouble(Double::doubleValue);
    }

    private String endText() {
        if (end < 0) {
            return "";
        }
        Double value = spec.points().get(end).value();
        return value == null ? "" : pen.value(value);
    }

    private String targetText() {
        Double target = spec.target();
        if (target == null) {
            return "";
        }
        return pen.style.isTile() || spec.targetLabel().isEmpty() ? pen.tick(target) : spec.targetLabel();
    }

    @Override
    protected void write(Graphics2D g, Rectangle2D marks, Rectangle2D area) {
        pen.marks.axis(g, area.getMinX(), marks.getMaxY(), marks.getMaxX() + pen.px(1), marks.getMaxY());
        Double target = spec.target();
        if (target != null) {
            double y = Math.rint(y(target, marks)) + 0.5;
            g.setPaint(pen.colours.actual());
            g.setStroke(pen.marks.dashed(1.5));
            g.draw(new Line2D.Double(area.getMinX(), y, marks.getMaxX(), y));
        }
        ends(g, marks, area);
        List<String> names = spec.points().stream().map(TrendPoint::label).toList();
        if (pen.style.isTile()) {
            AxisWords.ends(g, pen, names, i -> x(i, marks), area);
        } else {
            AxisWords.columns(g, pen, names, i -> x(i, marks), area);
        }
    }

    /** The end value and the target, apart from each other. */
    private void ends(Graphics2D g, Rectangle2D marks, Rectangle2D area) {
        List<Double> wanted = new ArrayList<>();
        Double target = spec.target();
        Double value = end < 0 ? null : spec.points().get(end).value();
        if (value != null) {
            wanted.add(y(value, marks));
        }
        if (target != null) {
            wanted.add(y(target, marks));
        }
        List<Double> placed = Spread.apart(wanted, wanted.stream().map(any -> pen.line()).toList(), 0, area.getMinY(),
                marks.getMaxY() + pen.px(2));
        double x = marks.getMaxX() + pen.px(5);
        if (value != null) {
            pen.left(g, Lettering.fit(endText(), pen.bold, labelWidth), pen.bold, pen.colours.fg(), x,
                    placed.getFirst());
        }
        if (target != null) {
            pen.left(g, Lettering.fit(targetText(), pen.regular, labelWidth), pen.regular, pen.colours.fg2(), x,
                    placed.getLast());
        }
    }
}
