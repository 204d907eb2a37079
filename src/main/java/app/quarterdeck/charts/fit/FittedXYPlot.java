package app.quarterdeck.charts.fit;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/** A plot over numbers that first measures its words in the area at hand, as {@link FittedCategoryPlot} does. */
public abstract class FittedXYPlot extends XYPlot {

    public final Pen pen;

    protected FittedXYPlot(Pen pen) {
        super(null, hidden(), hidden(), null);
        this.pen = pen;
    }

    private static NumberAxis hidden() {
        NumberAxis axis = new NumberAxis();
        axis.setVisible(false);
        return axis;
    }

    private void settle() {
        setNotify(false);
        setAxisOffset(RectangleInsets.ZERO_INSETS);
        setRangeGridlinesVisible(false);
        setDomainGridlinesVisible(false);
    }

    @Override
    public void draw(Graphics2D g, Rectangle2D area, @Nullable Point2D anchor, @Nullable PlotState parent,
            @Nullable PlotRenderingInfo given) {
        PlotRenderingInfo info = given == null ? new PlotRenderingInfo(new ChartRenderingInfo(null)) : given;
        settle();
        fit(area);
        super.draw(g, area, anchor, parent, info);
        if (info.getDataArea() != null) {
            write(g, info.getDataArea(), area);
        }
    }

    /** Measures: sets {@link #room}, {@link #across} and {@link #up} for the area. */
    protected abstract void fit(Rectangle2D area);

    /** Writes labels and lines around the marks. */
    protected abstract void write(Graphics2D g, Rectangle2D marks, Rectangle2D area);

    protected final void room(double left, double right, double top, double bottom) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setRight(right);
        space.setTop(top);
        space.setBottom(bottom);
        setFixedDomainAxisSpace(space, false);
        setFixedRangeAxisSpace(space, false);
    }

    protected final void across(double lowest, double highest) {
        getDomainAxis().setRange(new Range(lowest, highest > lowest ? highest : lowest + 1), true, false);
    }

    protected final void up(double lowest, double highest) {
        getRangeAxis().setRange(new Range(lowest, highest > lowest ? highest : lowest + 1), true, false);
    }

    public final double x(double value, Rectangle2D marks) {
        return getDomainAxis().valueToJava2D(value, marks, getDomainAxisEdge());
    }

    public final double y(double value, Rectangle2D marks) {
        return getRangeAxis().valueToJava2D(value, marks, getRangeAxisEdge());
    }
}
