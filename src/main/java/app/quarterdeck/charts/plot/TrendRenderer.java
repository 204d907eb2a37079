package app.quarterdeck.charts.plot;

import app.quarterdeck.charts.fit.Pen;
import app.quarterdeck.model.chart.ChartSpec.TrendPoint;
import java.awt.Paint;
import java.awt.Stroke;
import java.awt.geom.Ellipse2D;
import java.util.List;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;

/** The line: dashed towards a point that is not ripe, a dot at the end and where a point stands alone. */
final class TrendRenderer extends XYLineAndShapeRenderer {

    private final Pen pen;
    private final transient List<TrendPoint> points;
    private final int end;

    TrendRenderer(Pen pen, List<TrendPoint> points, int end) {
        super(true, true);
        this.pen = pen;
        this.points = points;
        this.end = end;
        double radius = pen.px(4);
        setDefaultPaint(pen.colours.actual());
        setDefaultShape(new Ellipse2D.Double(-radius, -radius, 2 * radius, 2 * radius));
        setDefaultOutlinePaint(pen.colours.actual());
        setDefaultOutlineStroke(pen.marks.line(1.5));
        setUseFillPaint(true);
        setDrawOutlines(true);
        setAutoPopulateSeriesPaint(false);
        setAutoPopulateSeriesShape(false);
        setAutoPopulateSeriesStroke(false);
        setAutoPopulateSeriesOutlinePaint(false);
        setAutoPopulateSeriesOutlineStroke(false);
    }

    @Override
    public Stroke getItemStroke(int series, int item) {
        return points.get(item).ripe() ? pen.marks.line(2.2) : pen.marks.dashed(2.2);
    }

    @Override
    public boolean getItemShapeVisible(int series, int item) {
        return item == end || (!known(item - 1) && !known(item + 1));
    }

    /** Hollow where the value may still change. */
    @Override
    public Paint getItemFillPaint(int series, int item) {
        return points.get(item).ripe() ? pen.colours.actual() : pen.colours.surface();
    }

    private boolean known(int item) {
        return item >= 0 && item < points.size() && points.get(item).value() != null;
    }
}
