package app.quarterdeck.report.picture;

import app.quarterdeck.base.Messages;
import app.quarterdeck.charts.Charts;
import app.quarterdeck.charts.style.ChartColours;
import app.quarterdeck.charts.style.ChartFonts;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Board.Tile;
import app.quarterdeck.model.measure.Result;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;

/** Draws one tile as the window shows it: name and n, figure and change, one line, chart. */
final class TilePainter {

    private static final double RADIUS = 8;
    private static final double PAD = 16;
    private static final float[] DASHES = {4, 4};

    private final ChartStyle style;
    private final ChartColours colours;
    private final ChartFonts fonts;
    private final Messages messages;

    TilePainter(ChartStyle style, ChartFonts fonts, Messages messages) {
        this.style = style;
        this.colours = style.colours();
        this.fonts = fonts;
        this.messages = messages;
    }

    void draw(Graphics2D g, Tile tile, double x, double y, double width, double height) {
        boolean needs = !tile.needs().isEmpty();
        ground(g, new RoundRectangle2D.Double(x, y, width, height, 2 * RADIUS, 2 * RADIUS), needs);
        double left = x + PAD;
        double right = x + width - PAD;
        head(g, tile, left, right, y + 24);
        if (needs) {
            put(g, messages.get("report.board.needs", tile.needs()), fonts.medium(13), colours.caution(), left, y + 50,
                    right - left);
            return;
        }
        figure(g, tile, left, right, y + 54);
        put(g, tile.line(), fonts.regular(12), tile.few() ? colours.caution() : colours.fg2(), left, y + 75, right - left);
        ChartSpec chart = tile.chart();
        if (chart != null) {
            Charts.of(chart, style.tile(), messages).draw(g,
                    new Rectangle2D.Double(left, y + 84, right - left, height - 84 - 10));
        }
    }

    private void ground(Graphics2D g, RoundRectangle2D edge, boolean needs) {
        if (needs) {
            g.setStroke(new BasicStroke(1, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1, DASHES, 0));
            g.setColor(colours.control());
        } else {
            g.setColor(colours.surface());
            g.fill(edge);
            g.setStroke(new BasicStroke(1));
            g.setColor(colours.line());
        }
        g.draw(edge);
    }

    private void head(Graphics2D g, Tile tile, double left, double right, double y) {
        Result result = tile.result();
        double end = right;
        if (result != null) {
            String n = messages.get("report.board.n", result.n());
            Font small = ChartFonts.able(fonts.regular(12), n);
            end = right - Lettering.width(n, small);
            Lettering.draw(g, n, small, colours.fg3(), end, y);
        }
        String name = tile.guardrail() ? messages.get("report.board.guardrail", tile.name()) : tile.name();
        put(g, name, fonts.bold(13), colours.fg(), left, y, end - left - 8);
    }

    private void figure(Graphics2D g, Tile tile, double left, double right, double y) {
        double x = left + put(g, tile.figure(), fonts.bold(26), colours.fg(), left, y, right - left);
        x += 6;
        x += put(g, tile.unit(), fonts.medium(14), colours.fg2(), x, y, right - x);
        Color colour = tile.favour() > 0 ? colours.good() : tile.favour() < 0 ? colours.bad() : colours.fg2();
        if (!tile.change().isEmpty()) {
            put(g, arrow(tile) + tile.change(), fonts.medium(13), colour, x + 12, y, right - x - 12);
        }
    }

    private static String arrow(Tile tile) {
        return tile.change().startsWith("+") ? "↑ " : tile.change().startsWith("\u2212") ? "↓ " : "";
    }

    /** Draws text cut to the room there is; returns the width it took. */
    private static double put(Graphics2D g, String text, Font font, Color colour, double x, double y, double room) {
        if (text.isEmpty() || room < 12) {
            return 0;
        }
        Font able = ChartFonts.able(font, text);
        String fitted = Lettering.fit(text, able, room);
        Lettering.draw(g, fitted, able, colour, x, y);
        return Lettering.width(fitted, able);
    }
}
