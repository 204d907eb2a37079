package app.quarterdeck.charts.plot;

import app.quarterdeck.charts.fit.Pen;
import app.quarterdeck.model.chart.ChartSpec.Dot;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** A dot and its interval as a line with ends. */
final class DotRenderer extends AbstractCategoryItemRenderer {

    private final DotsPlot dots;

    DotRenderer(DotsPlot dots) {
        this.dots = dots;
    }

    @Override
    public void drawItem(Graphics2D g, CategoryItemRendererState state, Rectangle2D marks, CategoryPlot plot,
            CategoryAxis names, ValueAxis values, CategoryDataset data, int row, int column, int pass) {
        Pen pen = dots.pen;
        Dot dot = dots.dot(column);
        double y = dots.middle(column, data.getColumnCount(), marks);
        g.setPaint(pen.colours.actual());
        if (dot.low() != null && dot.high() != null) {
            g.setStroke(pen.marks.line(1.8));
            double low = dots.at(dot.low(), marks);
            double high = dots.at(dot.high(), marks);
            double half = pen.px(5);
            g.draw(new Line2D.Double(low, y, high, y));
            g.draw(new Line2D.Double(low, y - half, low, y + half));
            g.draw(new Line2D.Double(high, y - half, high, y + half));
        }
        double radius = pen.px(5.5);
        double x = dots.at(dot.value(), marks);
        g.fill(new Ellipse2D.Double(x - radius, y - radius, 2 * radius, 2 * radius));
    }
}
