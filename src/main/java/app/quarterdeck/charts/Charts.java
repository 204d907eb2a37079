package app.quarterdeck.charts;

import app.quarterdeck.base.Messages;
import app.quarterdeck.charts.fit.Pen;
import app.quarterdeck.charts.plot.BulletPlot;
import app.quarterdeck.charts.plot.ColumnsPlot;
import app.quarterdeck.charts.plot.DotsPlot;
import app.quarterdeck.charts.plot.FloatingBarsPlot;
import app.quarterdeck.charts.plot.HistogramPlot;
import app.quarterdeck.charts.plot.RankedBarsPlot;
import app.quarterdeck.charts.plot.StackedBarPlot;
import app.quarterdeck.charts.plot.TrendPlot;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.model.chart.ChartSpec;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.svg.SVGGraphics2D;

/** From what a chart shows to a chart that can be drawn, in the window, on the board picture or on paper. */
public final class Charts {

    private Charts() {
    }

    /**
     * A chart without title, legend and ground, that fits itself into any area from about 200 x 60 pixels each time it is
     * drawn. It does not change after that and tells nobody of changes.
     */
    public static JFreeChart of(ChartSpec spec, ChartStyle style, Messages messages) {
        Pen pen = new Pen(style, spec, messages);
        Plot plot = switch (spec) {
            case ChartSpec.Histogram histogram -> new HistogramPlot(histogram, pen);
            case ChartSpec.Trend trend -> new TrendPlot(trend, pen);
            case ChartSpec.RankedBars bars -> new RankedBarsPlot(bars, pen);
            case ChartSpec.Columns columns -> new ColumnsPlot(columns, pen);
            case ChartSpec.StackedBar stacked -> new StackedBarPlot(stacked, pen);
            case ChartSpec.DotPlot dots -> new DotsPlot(dots, pen);
            case ChartSpec.Bullet bullet -> new BulletPlot(bullet, pen);
            case ChartSpec.Waterfall waterfall -> new FloatingBarsPlot(waterfall, pen);
            case ChartSpec.Funnel funnel -> new FloatingBarsPlot(funnel, pen);
        };
        return plain(plot);
    }

    /** Draws a chart into an area, for those who may not know the chart library. */
    public static void draw(ChartSpec spec, ChartStyle style, Messages messages, Graphics2D g, Rectangle2D area) {
        of(spec, style, messages).draw(g, area);
    }

    /**
     * A drawing as SVG; the same drawing is the same text.
     *
     * @param title       for those who look for it
     * @param description for those who cannot see it
     */
    public static String svg(int width, int height, String title, String description, Consumer<Graphics2D> drawing) {
        SVGGraphics2D g = new SVGGraphics2D(width, height);
        g.setDefsKeyPrefix("q");
        drawing.accept(g);
        return g.getSVGElement("chart").replaceFirst("(<svg [^>]*>)", "$1<title>"
                + Matcher.quoteReplacement(escape(title)) + "</title><desc>"
                + Matcher.quoteReplacement(escape(description)) + "</desc>");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    private static JFreeChart plain(Plot plot) {
        plot.setNotify(false);
        plot.setInsets(RectangleInsets.ZERO_INSETS);
        plot.setOutlineVisible(false);
        plot.setBackgroundPaint(null);
        JFreeChart chart = new JFreeChart(null, null, plot, false);
        chart.setBackgroundPaint(null);
        chart.setBorderVisible(false);
        chart.setPadding(RectangleInsets.ZERO_INSETS);
        chart.getRenderingHints().put(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        chart.getRenderingHints().put(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        chart.setTextAntiAlias(RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        chart.setNotify(false);
        return chart;
    }
}
