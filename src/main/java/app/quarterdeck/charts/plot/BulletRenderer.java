package app.quarterdeck.charts.plot;

import app.quarterdeck.charts.fit.Pen;
import app.quarterdeck.model.chart.ChartSpec.Bullet;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.axis.CategoryAxis;
import org.jfree.chart.axis.ValueAxis;
import org.jfree.chart.plot.CategoryPlot;
import org.jfree.chart.renderer.category.AbstractCategoryItemRenderer;
import org.jfree.chart.renderer.category.CategoryItemRendererState;
import org.jfree.data.category.CategoryDataset;

/** The band and before it the bar, dashed where the value is not known yet. */
final class BulletRenderer extends AbstractCategoryItemRenderer {

    private static final double BAR = 0.55;

    private final transient Bullet spec;
    private final BulletPlot bullet;

    BulletRenderer(Bullet spec, BulletPlot bullet) {
        this.spec = spec;
        this.bullet = bullet;
    }

    @Override
    public void drawItem(Graphics2D g, CategoryItemRendererState state, Rectangle2D marks, CategoryPlot plot,
            CategoryAxis names, ValueAxis values, CategoryDataset data, int row, int column, int pass) {
        if (row > 0) {
            return;
        }
        Pen pen = bullet.pen;
        if (spec.bandLow() != null && spec.bandHigh() != null) {
            pen.marks.solid(g, span(spec.bandLow(), spec.bandHigh(), 1, marks), pen.colours.band());
        }
        if (spec.now() == null) {
            pen.marks.unknown(g, span(0, values.getUpperBound(), 1, marks));
        } else {
            pen.marks.solid(g, span(0, spec.now(), BAR, marks), pen.colours.actual());
        }
    }

    private Rectangle2D span(double from, double to, double share, Rectangle2D marks) {
        double left = Math.rint(Math.min(bullet.at(from, marks), bullet.at(to, marks)));
        double right = Math.rint(Math.max(bullet.at(from, marks), bullet.at(to, marks)));
        double height = Math.rint(marks.getHeight() * share);
        return new Rectangle2D.Double(left, Math.rint(marks.getCenterY() - height / 2), right - left, height);
    }
}
