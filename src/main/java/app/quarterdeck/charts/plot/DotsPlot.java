package app.quarterdeck.charts.plot;

import app.quarterdeck.charts.fit.FittedCategoryPlot;
import app.quarterdeck.charts.fit.Pen;
import app.quarterdeck.charts.fit.Rows;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.model.chart.ChartSpec.Dot;
import app.quarterdeck.model.chart.ChartSpec.DotPlot;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Objects;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;

/** Values with their 95 % intervals, one line each; what the range is stands below. */
public final class DotsPlot extends FittedCategoryPlot {

    private static final double WIDEST_NAME = 0.4;

    private final DotPlot spec;
    private Rows rows = Rows.NONE;
    private double nameWidth;

    public DotsPlot(DotPlot spec, Pen pen) {
        super(PlotOrientation.HORIZONTAL, pen);
        this.spec = spec;
        setRenderer(new DotRenderer(this), false);
    }

    Dot dot(int shown) {
        return spec.dots().get(rows.indexes().get(shown));
    }

    @Override
    protected void fit(Rectangle2D area) {
        double foot = spec.rangeLabel().isEmpty() ? 0 : pen.line() + pen.px(2);
        rows = Rows.fitting(spec.dots().size(), -1, area.getHeight() - foot, pen.line());
        double more = rows.hidden() > 0 ? pen.line() : 0;
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < rows.indexes().size(); i++) {
            data.addValue(dot(i).value(), "", Integer.valueOf(i));
        }
        setDataset(data);
        double widest = spec.dots().stream().mapToDouble(dot -> pen.width(dot.label(), pen.regular)).max().orElse(0);
        nameWidth = Math.ceil(Math.min(widest, WIDEST_NAME * area.getWidth()));
        room(nameWidth + pen.px(12), 0, 0, foot + more);
        stretch(area.getWidth() - nameWidth - pen.px(12));
    }

    private List<Dot> dots() {
        return rows.indexes().stream().map(spec.dots()::get).toList();
    }

    static double low(Dot dot) {
        return Math.min(dot.value(), Objects.requireNonNullElse(dot.low(), dot.value()));
    }

    static double high(Dot dot) {
        return Math.max(dot.value(), Objects.requireNonNullElse(dot.high(), dot.value()));
    }

    private void stretch(double width) {
        double low = dots().stream().mapToDouble(DotsPlot::low).min().orElse(0);
        double high = dots().stream().mapToDouble(DotsPlot::high).max().orElse(1);
        double radius = pen.px(7);
        double span = Math.max(1e-9, high > low ? high - low : Math.max(1, Math.abs(high)));
        double scale = (width - 2 * radius) / span;
        for (Dot dot : dots()) {
            double room = width - radius - labelWidth(dot);
            scale = Math.min(scale, Math.max(1, room) / Math.max(1e-9, high(dot) - low));
        }
        scale(low - radius / scale, low - radius / scale + width / scale);
    }

    private double labelWidth(Dot dot) {
        return pen.px(15) + pen.width(pen.value(dot.value()), pen.bold) + pen.width(count(dot), pen.regular);
    }

    private String count(Dot dot) {
        return pen.style.isTile() ? "" : "  " + pen.messages.get("charts.n", dot.n());
    }

    @Override
    protected void write(Graphics2D g, Rectangle2D marks, Rectangle2D area) {
        for (int i = 0; i < rows.indexes().size(); i++) {
            Dot dot = dot(i);
            double y = middle(i, rows.indexes().size(), marks);
            String name = Lettering.fit(dot.label(), pen.regular, nameWidth);
            if (pen.style.isTile()) {
                pen.left(g, name, pen.regular, pen.colours.fg2(), area.getMinX(), y);
            } else {
                pen.right(g, name, pen.regular, pen.colours.fg2(), area.getMinX() + nameWidth, y);
            }
            double x = Math.max(at(high(dot), marks) + pen.px(8), at(dot.value(), marks) + pen.px(12));
            String value = pen.value(dot.value());
            pen.left(g, value, pen.bold, pen.colours.fg(), x, y);
            pen.left(g, count(dot), pen.regular, pen.colours.fg3(), x + pen.width(value, pen.bold), y);
        }
        if (rows.hidden() > 0) {
            pen.left(g, Lettering.fit(pen.messages.get("charts.more", rows.hidden()), pen.regular, area.getWidth()),
                    pen.regular, pen.colours.fg3(), area.getMinX(), marks.getMaxY() + pen.line() / 2);
        }
        String range = Lettering.fit(spec.rangeLabel(), pen.regular, area.getWidth());
        pen.centred(g, range, pen.regular, pen.colours.fg2(), marks.getCenterX(), area.getMaxY() - pen.line() / 2,
                area.getMinX(), area.getMaxX());
    }
}
