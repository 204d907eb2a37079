package app.quarterdeck.charts.fit;

import java.awt.Graphics2D;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.PlotState;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.Range;
import org.jspecify.annotations.Nullable;

/**
 * A plot over categories that first measures its words in the area at hand, then gives the marks the room that is left.
 * The axes are there for their geometry; what is written on them is ours.
 */
public abstract class FittedCategoryPlot extends CategoryPlot {

    public final Pen pen;

    private final PlotOrientation orientation;

    protected FittedCategoryPlot(PlotOrientation orientation, Pen pen) {
        super(null, names(), values(), null);
        this.orientation = orientation;
        this.pen = pen;
    }

    private static CategoryAxis names() {
        CategoryAxis names = new CategoryAxis();
        names.setVisible(false);
        names.setLowerMargin(0);
        names.setUpperMargin(0);
        names.setCategoryMargin(0);
        return names;
    }

    private static NumberAxis values() {
        NumberAxis values = new NumberAxis();
        values.setVisible(false);
        return values;
    }

    private void settle() {
        setNotify(false);
        setOrientation(orientation);
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

    /** Measures: sets {@link #room} and {@link #scale} for the area. */
    protected abstract void fit(Rectangle2D area);

    /** Writes labels and lines around the marks. */
    protected abstract void write(Graphics2D g, Rectangle2D marks, Rectangle2D area);

    /** Room kept free for words at each side of the marks. */
    protected final void room(double left, double right, double top, double bottom) {
        AxisSpace space = new AxisSpace();
        space.setLeft(left);
        space.setRight(right);
        space.setTop(top);
        space.setBottom(bottom);
        setFixedDomainAxisSpace(space, false);
        setFixedRangeAxisSpace(space, false);
    }

    protected final void scale(double lowest, double highest) {
        getRangeAxis().setRange(new Range(lowest, highest > lowest ? highest : lowest + 1), true, false);
    }

    /** Where a value lies in the marks. */
    public final double at(double value, Rectangle2D marks) {
        return getRangeAxis().valueToJava2D(value, marks, getRangeAxisEdge());
    }

    /** Middle of a category. */
    public final double middle(int column, int columns, Rectangle2D marks) {
        return getDomainAxis().getCategoryMiddle(column, columns, marks, getDomainAxisEdge());
    }
}
