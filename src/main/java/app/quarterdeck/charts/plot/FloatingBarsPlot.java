package app.quarterdeck.charts.plot;

import app.quarterdeck.charts.fit.FittedCategoryPlot;
import app.quarterdeck.charts.fit.Pen;
import app.quarterdeck.charts.fit.Rows;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.chart.FloatingBar;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;
import org.jfree.data.category.DefaultCategoryDataset;

/**
 * Lying bars that hang between two values, top to bottom: a waterfall, each joined to the next by a thin line, or a funnel.
 * Where not all of them fit, the first ones and the last, and how many more there are.
 */
public final class FloatingBarsPlot extends FittedCategoryPlot {

    private static final double WIDEST_NAME = 0.4;
    private static final double WIDEST_VALUE = 0.5;
    private static final double FILL = 0.66;

    private final List<FloatingBar> bars;
    private final int emphasis;
    private final boolean joined;
    private Rows rows = Rows.NONE;
    private double nameWidth;
    private double thickness;

    public FloatingBarsPlot(ChartSpec.Waterfall spec, Pen pen) {
        this(FloatingBar.of(spec, pen.messages), spec.emphasis(), true, pen);
    }

    public FloatingBarsPlot(ChartSpec.Funnel spec, Pen pen) {
        this(FloatingBar.of(spec, pen.messages), spec.emphasis(), false, pen);
    }

    private FloatingBarsPlot(List<FloatingBar> bars, int emphasis, boolean joined, Pen pen) {
        super(PlotOrientation.HORIZONTAL, pen);
        this.bars = bars;
        this.emphasis = emphasis;
        this.joined = joined;
        setRenderer(new Renderer(), false);
    }

    /** Hands each bar to the plot, which knows its place. */
    private static final class Renderer extends AbstractCategoryItemRenderer {

        @Override
        public void drawItem(Graphics2D g, CategoryItemRendererState state, Rectangle2D marks, CategoryPlot plot,
                CategoryAxis names, ValueAxis values, CategoryDataset data, int row, int column, int pass) {
            ((FloatingBarsPlot) plot).paint(g, column, marks);
        }
    }

    @Override
    protected void fit(Rectangle2D area) {
        rows = Rows.fitting(bars.size(), joined ? bars.size() - 1 : emphasis, area.getHeight(), pen.line());
        double foot = rows.hidden() > 0 ? pen.line() : 0;
        double pitch = (area.getHeight() - foot) / Math.max(1, shown());
        thickness = Math.max(2, Math.floor(Math.min(pen.px(pen.style.isTile() ? 20 : 28), FILL * pitch)));
        double widest = rows.indexes().stream().mapToDouble(i -> pen.width(bars.get(i).label(), pen.bold)).max()
                .orElse(0);
        nameWidth = Math.ceil(Math.min(widest, WIDEST_NAME * area.getWidth()));
        room(nameWidth + pen.px(8), 0, 0, foot);
        stretch(Math.max(1, area.getWidth() - nameWidth - pen.px(8)));
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < shown(); i++) {
            data.addValue(bar(i).to(), "", Integer.valueOf(i));
        }
        setDataset(data);
    }

    private int shown() {
        return rows.indexes().size();
    }

    private FloatingBar bar(int shown) {
        return bars.get(rows.indexes().get(shown));
    }

    /** As wide as the words after the bars leave room for. */
    private void stretch(double width) {
        double lowest = bars.stream().mapToDouble(FloatingBar::low).min().orElse(0);
        double scale = Double.MAX_VALUE;
        for (int i = 0; i < shown(); i++) {
            FloatingBar bar = bar(i);
            double note = bar.note().isEmpty() ? 0 : pen.width(" " + bar.note(), pen.regular);
            double words = Math.min(WIDEST_VALUE * width, pen.width(bar.value(), pen.bold) + note) + pen.px(7);
            if (bar.high() > lowest) {
                scale = Math.min(scale, Math.max(1, width - words) / (bar.high() - lowest));
            }
        }
        scale(lowest, scale == Double.MAX_VALUE ? lowest + 1 : lowest + width / scale);
    }

    private Rectangle2D place(int shown, Rectangle2D marks) {
        double from = Math.rint(at(bar(shown).low(), marks));
        double to = Math.rint(at(bar(shown).high(), marks));
        double top = Math.rint(middle(shown, shown(), marks) - thickness / 2);
        return new Rectangle2D.Double(from, top, Math.max(1, to - from), thickness);
    }

    private void paint(Graphics2D g, int shown, Rectangle2D marks) {
        pen.marks.solid(g, place(shown, marks), switch (bar(shown).kind()) {
            case EARLIER -> pen.colours.earlier();
            case AMOUNT -> pen.colours.actual();
            case GOOD -> pen.colours.good();
            case BAD -> pen.colours.bad();
        });
        boolean neighbours = shown + 1 < shown()
                && rows.indexes().get(shown + 1) == rows.indexes().get(shown) + 1;
        if (joined && neighbours) {
            double x = Math.floor(at(bar(shown).to(), marks)) + 0.5;
            g.setPaint(pen.colours.control());
            g.setStroke(pen.marks.line(1));
            g.draw(new Line2D.Double(x, place(shown, marks).getMaxY(), x, place(shown + 1, marks).getMinY()));
        }
    }

    @Override
    protected void write(Graphics2D g, Rectangle2D marks, Rectangle2D area) {
        for (int i = 0; i < shown(); i++) {
            words(g, i, marks, area);
        }
        if (joined) {
            double zero = Math.rint(at(0, marks));
            pen.marks.axis(g, zero, marks.getMinY(), zero, marks.getMaxY());
        }
        if (rows.hidden() > 0) {
            String more = pen.messages.get("charts.more", rows.hidden());
            pen.left(g, Lettering.fit(more, pen.regular, area.getWidth()), pen.regular, pen.colours.fg3(),
                    area.getMinX(), area.getMaxY() - pen.line() / 2);
        }
    }

    private void words(Graphics2D g, int shown, Rectangle2D marks, Rectangle2D area) {
        FloatingBar bar = bar(shown);
        boolean strong = rows.indexes().get(shown) == emphasis;
        Font font = strong ? pen.bold : pen.regular;
        Color colour = strong ? pen.colours.fg() : pen.colours.fg2();
        double y = middle(shown, shown(), marks);
        String name = Lettering.fit(bar.label(), font, nameWidth);
        if (pen.style.isTile()) {
            pen.left(g, name, font, colour, area.getMinX(), y);
        } else {
            pen.right(g, name, font, colour, area.getMinX() + nameWidth, y);
        }
        Font figure = strong || emphasis < 0 ? pen.bold : pen.regular;
        double x = place(shown, marks).getMaxX() + pen.px(6);
        pen.left(g, bar.value(), figure, pen.colours.fg(), x, y);
        double after = x + pen.width(bar.value() + "  ", figure);
        pen.left(g, Lettering.fit(bar.note(), pen.regular, marks.getMaxX() - after), pen.regular, pen.colours.fg2(),
                after, y);
    }
}
