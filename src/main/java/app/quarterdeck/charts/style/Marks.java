package app.quarterdeck.charts.style;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;

/** The marks of the notation: solid, outline, hatch, dashed, whisker, marker. All vector, no texture. */
public final class Marks {

    private static final double PITCH = 5;

    private final ChartStyle style;

    public Marks(ChartStyle style) {
        this.style = style;
    }

    public Stroke line(double width) {
        return new BasicStroke((float) style.px(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND);
    }

    public Stroke dashed(double width) {
        float dash = (float) style.px(4.5);
        return new BasicStroke((float) style.px(width), BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10,
                new float[]{dash, (float) style.px(3)}, 0);
    }

    public void solid(Graphics2D g, Shape shape, Color colour) {
        g.setPaint(colour);
        g.fill(shape);
    }

    /** Target: an empty bar whose ground hides what lies behind. */
    public void outline(Graphics2D g, Rectangle2D bar) {
        solid(g, bar, style.colours().surface());
        edge(g, bar, line(1.5), style.colours().actual());
    }

    /** Expected or not ripe: 45 degree lines clipped to the outlined bar. */
    public void hatch(Graphics2D g, Rectangle2D bar) {
        solid(g, bar, style.colours().surface());
        Shape clip = g.getClip();
        g.clip(bar);
        g.setPaint(style.colours().actual());
        g.setStroke(line(1.5));
        double step = style.px(PITCH) * Math.sqrt(2);
        for (double x = bar.getMinX(); x < bar.getMaxX() + bar.getHeight(); x += step) {
            g.draw(new Line2D.Double(x, bar.getMinY(), x - bar.getHeight(), bar.getMaxY()));
        }
        g.setClip(clip);
        edge(g, bar, line(1.2), style.colours().actual());
    }

    /** Not known yet. */
    public void unknown(Graphics2D g, Rectangle2D bar) {
        edge(g, bar, dashed(1), style.colours().control());
    }

    private void edge(Graphics2D g, Rectangle2D bar, Stroke stroke, Color colour) {
        double inset = ((BasicStroke) stroke).getLineWidth() / 2;
        g.setPaint(colour);
        g.setStroke(stroke);
        g.draw(new Rectangle2D.Double(bar.getX() + inset, bar.getY() + inset,
                Math.max(0, bar.getWidth() - 2 * inset), Math.max(0, bar.getHeight() - 2 * inset)));
    }

    /** The one value the sentence is about: accent on a halo of the surface. */
    public void marker(Graphics2D g, double x, double top, double bottom) {
        Line2D line = new Line2D.Double(x, top, x, bottom);
        g.setPaint(style.colours().surface());
        g.setStroke(line(6));
        g.draw(line);
        g.setPaint(style.colours().accent());
        g.setStroke(line(2.5));
        g.draw(line);
    }

    /** A line one pixel wide, on the pixel. */
    public void axis(Graphics2D g, double x1, double y1, double x2, double y2) {
        g.setPaint(style.colours().control());
        g.setStroke(line(1));
        double shift = 0.5;
        g.draw(x1 == x2
                ? new Line2D.Double(Math.floor(x1) + shift, y1, Math.floor(x1) + shift, y2)
                : new Line2D.Double(x1, Math.floor(y1) + shift, x2, Math.floor(y1) + shift));
    }
}
