package app.quarterdeck.charts.plot;

import app.quarterdeck.charts.fit.AxisWords;
import app.quarterdeck.charts.fit.FittedXYPlot;
import app.quarterdeck.charts.fit.Pen;
import app.quarterdeck.charts.fit.Spread;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.model.chart.ChartSpec.Bin;
import app.quarterdeck.model.chart.ChartSpec.Histogram;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.data.xy.XYIntervalSeries;
import org.jfree.data.xy.XYIntervalSeriesCollection;

/** How often values occur, the one value of the sentence marked on the axis. */
public final class HistogramPlot extends FittedXYPlot {

    private final Histogram spec;

    public HistogramPlot(Histogram spec, Pen pen) {
        super(pen);
        this.spec = spec;
        XYIntervalSeries series = new XYIntervalSeries("");
        for (Bin bin : spec.bins()) {
            double count = (double) bin.count();
            series.add((bin.from() + bin.to()) / 2, bin.from(), bin.to(), count, 0, count);
        }
        XYIntervalSeriesCollection data = new XYIntervalSeriesCollection();
        data.addSeries(series);
        setDataset(data);
        setRenderer(0, new BinRenderer(pen), false);
    }

    @Override
    protected void fit(Rectangle2D area) {
        double head = spec.marker() == null ? pen.px(2) : pen.line();
        double side = pen.width(edgeText(0), pen.regular) / 2;
        room(Math.min(side, pen.px(4)), pen.px(2), head, pen.line() + pen.px(4));
        across(first(), last());
        up(0, spec.bins().stream().mapToDouble(Bin::count).max().orElse(1));
    }

    /** The axis begins at the first bin and reaches at least the marked value. */
    private double first() {
        double first = spec.bins().isEmpty() ? 0 : spec.bins().getFirst().from();
        return spec.marker() == null ? first : Math.min(first, spec.marker());
    }

    private double last() {
        double last = spec.bins().isEmpty() ? 1 : spec.bins().getLast().to();
        return spec.marker() == null ? last : Math.max(last, spec.marker());
    }

    private String edgeText(int edge) {
        List<Bin> bins = spec.bins();
        if (bins.isEmpty()) {
            return "";
        }
        return pen.tick(edge < bins.size() ? bins.get(edge).from() : bins.getLast().to());
    }

    @Override
    protected void write(Graphics2D g, Rectangle2D marks, Rectangle2D area) {
        double base = marks.getMaxY();
        pen.marks.axis(g, marks.getMinX(), base, marks.getMaxX(), base);
        edges(g, marks, area);
        Double marker = spec.marker();
        if (marker == null) {
            return;
        }
        double x = Math.rint(x(marker, marks));
        pen.marks.marker(g, x, area.getMinY() + pen.px(2), base);
        double gap = pen.px(7);
        String label = Lettering.fit(spec.markerLabel(), pen.bold,
                Math.max(area.getMaxX() - x, x - area.getMinX()) - gap);
        double y = area.getMinY() + pen.line() / 2;
        if (x + gap + pen.width(label, pen.bold) <= area.getMaxX()) {
            pen.left(g, label, pen.bold, pen.colours.fg(), x + gap, y);
        } else {
            pen.right(g, label, pen.bold, pen.colours.fg(), x - gap, y);
        }
    }

    /** Every k-th edge of the bins, so that the numbers keep clear of each other. */
    private void edges(Graphics2D g, Rectangle2D marks, Rectangle2D area) {
        int count = spec.bins().size();
        if (count == 0) {
            return;
        }
        double widest = 0;
        for (int i = 0; i <= count; i++) {
            widest = Math.max(widest, pen.width(edgeText(i), pen.regular));
        }
        int step = Spread.step(widest + pen.px(14), marks.getWidth() / count);
        List<String> texts = new ArrayList<>();
        List<Double> places = new ArrayList<>();
        for (int i = 0; i <= count; i += step) {
            texts.add(edgeText(i));
            places.add(x(i < count ? spec.bins().get(i).from() : spec.bins().getLast().to(), marks));
        }
        AxisWords.ticks(g, pen, texts, places, area, area.getMaxY() - pen.line() / 2);
    }
}
