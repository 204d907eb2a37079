package app.quarterdeck.report.picture;

import app.quarterdeck.charts.style.ChartColours;
import app.quarterdeck.charts.style.ChartFonts;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.report.text.Marked;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;

/** Words and small signs of one picture: sizes and weights of the type styles, icons as strokes. */
final class Ink {

    final Graphics2D g;
    final ChartColours colours;
    private final float em;

    Ink(Graphics2D g, ChartStyle style) {
        this.g = g;
        this.colours = style.colours();
        this.em = style.size() / 12;
    }

    Font regular(float size) {
        return ChartFonts.bundled().regular(size * em);
    }

    Font medium(float size) {
        return ChartFonts.bundled().medium(size * em);
    }

    Font bold(float size) {
        return ChartFonts.bundled().bold(size * em);
    }

    /** Draws as much as fits and says where it ends. */
    double text(String text, Font font, Color colour, double x, double baseline, double width) {
        String fitted = Lettering.fit(Marked.plain(text), font, width);
        Lettering.draw(g, fitted, font, colour, x, baseline);
        return x + Lettering.width(fitted, font);
    }

    void right(String text, Font font, Color colour, double end, double baseline) {
        Lettering.draw(g, text, font, colour, end - Lettering.width(text, font), baseline);
    }

    /** An arrow up or down, 10 high, centred on the middle of the line. */
    void arrow(boolean up, Color colour, double x, double middle) {
        double tip = up ? middle - 5 : middle + 5;
        double wing = up ? tip + 4 : tip - 4;
        Path2D arrow = new Path2D.Double();
        arrow.moveTo(x + 4, middle - 5);
        arrow.lineTo(x + 4, middle + 5);
        arrow.moveTo(x, wing);
        arrow.lineTo(x + 4, tip);
        arrow.lineTo(x + 8, wing);
        stroke(arrow, colour);
    }

    /** The warning triangle. */
    void warning(Color colour, double x, double middle) {
        Path2D sign = new Path2D.Double();
        sign.moveTo(x + 6, middle - 5.5);
        sign.lineTo(x + 12, middle + 5);
        sign.lineTo(x, middle + 5);
        sign.closePath();
        sign.moveTo(x + 6, middle - 1.5);
        sign.lineTo(x + 6, middle + 1.2);
        sign.moveTo(x + 6, middle + 3);
        sign.lineTo(x + 6, middle + 3.2);
        stroke(sign, colour);
    }

    /** An i in a circle. */
    void info(Color colour, double x, double middle) {
        Path2D sign = new Path2D.Double();
        sign.append(new java.awt.geom.Ellipse2D.Double(x, middle - 7, 14, 14), false);
        sign.moveTo(x + 7, middle - 0.5);
        sign.lineTo(x + 7, middle + 3.5);
        sign.moveTo(x + 7, middle - 3.4);
        sign.lineTo(x + 7, middle - 3.2);
        stroke(sign, colour);
    }

    private void stroke(Path2D path, Color colour) {
        g.setPaint(colour);
        g.setStroke(new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
        g.draw(path);
    }
}
