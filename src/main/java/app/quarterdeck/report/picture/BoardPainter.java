package app.quarterdeck.report.picture;

import app.quarterdeck.base.Messages;
import app.quarterdeck.charts.style.ChartFonts;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.charts.style.Marks;
import app.quarterdeck.model.guide.Board;
import app.quarterdeck.report.text.Marked;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The whole board: whose it is and of what, the sentence, what it rests on, the key, the tiles in three columns. */
final class BoardPainter {

    /** Width of the picture in points. */
    static final int WIDTH = 1280;
    private static final int HEIGHT = 800;
    private static final int MARGIN = 24;
    private static final int GAP = 14;
    private static final int COLUMNS = 3;
    private static final int LEAST_TILE = 190;
    private static final int HEADLINE = 26;

    private final Board board;
    private final String workspace;
    private final List<String> filters;
    private final ChartStyle style;
    private final Messages messages;
    private final List<String> headline;

    BoardPainter(Board board, String workspace, List<String> filters, ChartStyle style, Messages messages) {
        this.board = board;
        this.workspace = workspace;
        this.filters = filters;
        this.style = style;
        this.messages = messages;
        Font font = ChartFonts.bundled().bold(20 * style.size() / 12);
        this.headline = Lettering.wrap(Marked.plain(board.headline()), font, WIDTH - 2.0 * MARGIN, 2);
    }

    /** Height of the picture in points. */
    int height() {
        int needed = top() + rows() * (LEAST_TILE + GAP) - GAP + MARGIN;
        return Math.max(HEIGHT, needed);
    }

    private int rows() {
        return Math.max(1, (board.tiles().size() + COLUMNS - 1) / COLUMNS);
    }

    /** Where the tiles begin. */
    private int top() {
        return 90 + headline.size() * HEADLINE + 32;
    }

    void paint(Graphics2D g) {
        Ink ink = new Ink(g, style);
        g.setPaint(ink.colours.canvas());
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, height()));
        g.setPaint(ink.colours.surface());
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, 52));
        g.setPaint(ink.colours.line());
        g.fill(new Rectangle2D.Double(0, 51, WIDTH, 1));
        heading(ink);
        double y = 90 + 16;
        for (String line : headline) {
            ink.text(line, ink.bold(20), ink.colours.fg(), MARGIN, y, WIDTH - 2.0 * MARGIN);
            y += HEADLINE;
        }
        double keyWidth = key(ink, y);
        ink.text(board.basis(), ink.regular(13), ink.colours.fg2(), MARGIN, y, WIDTH - 2.0 * MARGIN - keyWidth - 24);
        tiles(ink);
    }

    private void heading(Ink ink) {
        double end = ink.text(board.goal(), ink.bold(16), ink.colours.fg(), MARGIN, 31, WIDTH / 2.0);
        ink.text(workspace, ink.regular(13), ink.colours.fg2(), end + 14, 31, WIDTH - end - 14 - MARGIN);
        List<String> parts = new ArrayList<>(List.of(board.period(), board.comparison()));
        parts.addAll(filters);
        String line = String.join("   ·   ", parts.stream().filter(part -> !part.isBlank()).toList());
        ink.text(line, ink.medium(13), ink.colours.fg2(), MARGIN, 74, WIDTH - 2.0 * MARGIN);
    }

    /** The notation, once for all tiles, at the right; gives its width. */
    private double key(Ink ink, double baseline) {
        Marks marks = new Marks(style);
        Font font = ink.regular(12);
        double x = WIDTH - MARGIN;
        List<String> names = List.of("expected", "target", "earlier", "actual");
        for (String name : names) {
            String word = messages.get("report.board.key." + name);
            x -= Lettering.width(word, font);
            Lettering.draw(ink.g, word, font, ink.colours.fg2(), x, baseline);
            x -= 19;
            Rectangle2D box = new Rectangle2D.Double(x, baseline - 9, 12, 10);
            switch (name) {
                case "expected" -> marks.hatch(ink.g, box);
                case "target" -> marks.outline(ink.g, box);
                case "earlier" -> marks.solid(ink.g, box, ink.colours.earlier());
                default -> marks.solid(ink.g, box, ink.colours.actual());
            }
            x -= 20;
        }
        return WIDTH - MARGIN - x;
    }

    private void tiles(Ink ink) {
        double width = (WIDTH - 2.0 * MARGIN - (COLUMNS - 1) * GAP) / COLUMNS;
        double height = (height() - top() - MARGIN - (rows() - 1.0) * GAP) / rows();
        for (int i = 0; i < board.tiles().size(); i++) {
            int column = i % COLUMNS;
            int row = i / COLUMNS;
            double x = Math.rint(MARGIN + column * (width + GAP));
            double y = Math.rint(top() + row * (height + GAP));
            new TilePainter(ink, style.tile(), messages).paint(board.tiles().get(i),
                    new Rectangle2D.Double(x, y, Math.rint(width), Math.floor(height)));
        }
    }
}
