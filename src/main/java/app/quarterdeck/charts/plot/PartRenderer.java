package app.quarterdeck.charts.plot;

import app.quarterdeck.charts.fit.Pen;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** The parts of one bar end to end, two pixels apart. */
final class PartRenderer extends AbstractCategoryItemRenderer {

    private final Pen pen;

    PartRenderer(Pen pen) {
        this.pen = pen;
    }

    @Override
    public void drawItem(Graphics2D g, CategoryItemRendererState state, Rectangle2D marks, CategoryPlot plot,
            CategoryAxis names, ValueAxis values, CategoryDataset data, int row, int column, int pass) {
        double before = 0;
        for (int i = 0; i < row; i++) {
            before += data.getValue(i, column).doubleValue();
        }
        double value = data.getValue(row, column).doubleValue();
        if (value <= 0) {
            return;
        }
        double from = Math.rint(values.valueToJava2D(before, marks, plot.getRangeAxisEdge()));
        double to = Math.rint(values.valueToJava2D(before + value, marks, plot.getRangeAxisEdge()));
        double gap = row == data.getRowCount() - 1 || to - from < 4 ? 0 : 2;
        pen.marks.solid(g, new Rectangle2D.Double(from, Math.rint(marks.getMinY()), Math.max(1, to - from - gap),
                Math.rint(marks.getHeight())), pen.colours.actual());
    }
}
