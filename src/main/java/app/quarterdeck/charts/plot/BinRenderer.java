package app.quarterdeck.charts.plot;

import app.quarterdeck.charts.fit.Pen;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CrosshairState;
import org.jfree.chart.plot.PlotRenderingInfo;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.AbstractXYItemRenderer;
import org.jfree.chart.renderer.xy.XYItemRendererState;
import org.jfree.data.xy.IntervalXYDataset;
import org.jfree.data.xy.XYDataset;

/** A bar for each bin, two pixels apart, on whole pixels. */
final class BinRenderer extends AbstractXYItemRenderer {

    private final Pen pen;

    BinRenderer(Pen pen) {
        this.pen = pen;
    }

    @Override
    public void drawItem(Graphics2D g, XYItemRendererState state, Rectangle2D marks, PlotRenderingInfo info,
            XYPlot plot, ValueAxis across, ValueAxis up, XYDataset data, int series, int item,
            CrosshairState crosshair, int pass) {
        IntervalXYDataset bins = (IntervalXYDataset) data;
        double count = data.getYValue(series, item);
        if (count <= 0) {
            return;
        }
        double left = Math.rint(across.valueToJava2D(bins.getStartXValue(series, item), marks,
                plot.getDomainAxisEdge()));
        double right = Math.rint(across.valueToJava2D(bins.getEndXValue(series, item), marks,
                plot.getDomainAxisEdge()));
        double top = Math.rint(up.valueToJava2D(count, marks, plot.getRangeAxisEdge()));
        double gap = right - left > 4 ? 2 : 0;
        double height = Math.max(1, marks.getMaxY() - top);
        pen.marks.solid(g, new Rectangle2D.Double(left + gap / 2, marks.getMaxY() - height,
                Math.max(1, right - left - gap), height), pen.colours.actual());
    }
}
