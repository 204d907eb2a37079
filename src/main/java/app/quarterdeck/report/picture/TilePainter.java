package app.quarterdeck.report.picture;

import app.quarterdeck.base.Messages;
import app.quarterdeck.charts.Charts;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.model.guide.Board.Tile;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** One tile: name and n, figure with unit and change, one line, the chart; dashed where a field is missing. */
final class TilePainter {

    private static final double PAD = 16;

    private final Ink ink;
    private final ChartStyle style;
    private final Messages messages;

    TilePainter(Ink ink, ChartStyle style, Messages messages) {
        this.ink = ink;
        this.style = style;
        this.messages = messages;
    }

    void paint(Tile tile, Rectangle2D area) {
        boolean needs = !tile.needs().isEmpty();
        edge(area, needs);
        double left = area.getX() + PAD;
        double right = area.getMaxX() - PAD;
        double top = area.getY();
        name(tile, left, right, top + 26);
        if (needs) {
            needs(tile, left, right, top);
            return;
        }
        figure(tile, left, right, top + 58);
        line(tile, left, right, top + 78);
        if (tile.chart() != null) {
            Rectangle2D place = new Rectangle2D.Double(left, top + 88, right - left, area.getMaxY() - 10 - top - 88);
            Charts.draw(tile.chart(), style, messages, ink.g, place);
        }
    }

    private void edge(Rectangle2D area, boolean dashed) {
        RoundRectangle2D shape = new RoundRectangle2D.Double(area.getX() + 0.5, area.getY() + 0.5,
                area.getWidth() - 1, area.getHeight() - 1, 16, 16);
        if (!dashed) {
            ink.g.setPaint(ink.colours.surface());
            ink.g.fill(shape);
        }
        ink.g.setPaint(dashed ? ink.colours.control() : ink.colours.line());
        ink.g.setStroke(dashed
                ? new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_MITER, 10, new float[]{4, 3}, 0)
                : new BasicStroke(1));
        ink.g.draw(shape);
    }

    private void name(Tile tile, double left, double right, double baseline) {
        String count = tile.result() == null || !tile.needs().isEmpty()
                ? ""
                : messages.get("charts.n", tile.result().n());
        Font small = ink.regular(12);
        ink.right(count, small, ink.colours.fg3(), right, baseline);
        String chip = tile.guardrail() ? messages.get("report.board.guardrail") : "";
        double chipWidth = chip.isEmpty() ? 0 : Lettering.width(chip, ink.medium(12)) + 24;
        double room = right - left - Lettering.width(count, small) - 12 - chipWidth;
        double end = ink.text(tile.name(), ink.bold(13), ink.colours.fg(), left, baseline, room);
        if (!chip.isEmpty()) {
            double width = Lettering.width(chip, ink.medium(12)) + 16;
            ink.g.setPaint(ink.colours.inset());
            ink.g.fill(new RoundRectangle2D.Double(end + 8, baseline - 15, width, 21, 21, 21));
            ink.text(chip, ink.medium(12), ink.colours.fg2(), end + 16, baseline - 0.5, width);
        }
    }

    private void figure(Tile tile, double left, double right, double baseline) {
        double end = ink.text(tile.figure(), ink.bold(26), ink.colours.fg(), left, baseline, right - left);
        if (!tile.unit().isEmpty() && end + 6 < right) {
            end = ink.text(tile.unit(), ink.medium(14), ink.colours.fg2(), end + 6, baseline, right - end - 6);
        }
        if (tile.change().isEmpty() || end + 60 > right) {
            return;
        }
        Color colour = tile.favour() > 0
                ? ink.colours.good()
                : tile.favour() < 0 ? ink.colours.bad() : ink.colours.fg2();
        double x = end + 14;
        char sign = tile.change().charAt(0);
        if (sign == '+' || sign == '\u2212' || sign == '-') {
            ink.arrow(sign == '+', colour, x, baseline - 5);
            x += 14;
        }
        ink.text(tile.change(), ink.bold(12.5f), colour, x, baseline - 1, right - x);
    }

    private void line(Tile tile, double left, double right, double baseline) {
        double x = left;
        if (tile.few()) {
            ink.warning(ink.colours.caution(), x, baseline - 4);
            x += 18;
        }
        ink.text(tile.line(), ink.regular(12.5f), tile.few() ? ink.colours.caution() : ink.colours.fg2(), x, baseline,
                right - x);
    }

    private void needs(Tile tile, double left, double right, double top) {
        ink.info(ink.colours.caution(), left, top + 49);
        ink.text(messages.get("report.board.needs", tile.needs()), ink.bold(13), ink.colours.caution(), left + 22,
                top + 54, right - left - 22);
        double y = top + 80;
        for (String line : Lettering.wrap(tile.line(), ink.regular(13), right - left, 3)) {
            ink.text(line, ink.regular(13), ink.colours.fg2(), left, y, right - left);
            y += 19;
        }
    }
}
