package app.quarterdeck.charts.plot;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** Hands each bar to the plot, which knows its place and its notation. */
final class BarsRenderer extends AbstractCategoryItemRenderer {

    private final BarsPlot bars;

    BarsRenderer(BarsPlot bars) {
        this.bars = bars;
    }

    @Override
    public void drawItem(Graphics2D g, CategoryItemRendererState state, Rectangle2D marks, CategoryPlot plot,
            CategoryAxis names, ValueAxis values, CategoryDataset data, int row, int column, int pass) {
        bars.paint(g, column, (BarsPlot.Row) data.getRowKey(row), marks);
    }
}
