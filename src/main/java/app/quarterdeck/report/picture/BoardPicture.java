package app.quarterdeck.report.picture;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.charts.style.ChartFonts;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.model.guide.Board;
import app.quarterdeck.report.TargetFile;
import app.quarterdeck.report.text.Marked;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/** The board of a goal as a PNG, 1280 units wide at twice the pixels, as tall as its tiles need. */
public final class BoardPicture {

    private static final int SCALE = 2;
    private static final int WIDTH = 1280;
    private static final int MARGIN = 24;
    private static final int GAP = 14;
    private static final int COLUMNS = 3;
    private static final int TILE_HEIGHT = 188;
    private static final int TOP = 118;

    private final Board board;
    private final String workspace;
    private final ChartStyle style;
    private final Messages messages;
    private final ChartFonts fonts = ChartFonts.bundled();

    private BoardPicture(Board board, String workspace, ChartStyle style, Messages messages) {
        this.board = board;
        this.workspace = workspace;
        this.style = style;
        this.messages = messages;
    }

    /** @throws app.quarterdeck.base.UserFault where the file cannot be written */
    public static void write(Board board, String workspace, Path target, ChartStyle style, Messages messages) {
        BufferedImage image = new BoardPicture(board, workspace, style, messages).draw();
        TargetFile.write(target, Cancellation.NEVER, out -> {
            if (!ImageIO.write(image, "png", out)) {
                throw new IOException("no writer for png");
            }
        });
    }

    private BufferedImage draw() {
        int rows = (board.tiles().size() + COLUMNS - 1) / COLUMNS;
        int height = TOP + rows * (TILE_HEIGHT + GAP) - GAP + MARGIN;
        BufferedImage image = new BufferedImage(WIDTH * SCALE, height * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(SCALE, SCALE);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        g.setColor(style.colours().canvas());
        g.fillRect(0, 0, WIDTH, height);
        heading(g);
        double width = (WIDTH - 2.0 * MARGIN - (COLUMNS - 1) * GAP) / COLUMNS;
        TilePainter painter = new TilePainter(style, fonts, messages);
        for (int i = 0; i < board.tiles().size(); i++) {
            double x = MARGIN + i % COLUMNS * (width + GAP);
            double y = TOP + i / COLUMNS * (TILE_HEIGHT + GAP);
            painter.draw(g, board.tiles().get(i), x, y, width, TILE_HEIGHT);
        }
        g.dispose();
        return image;
    }

    private void heading(Graphics2D g) {
        double room = WIDTH - 2.0 * MARGIN;
        String where = messages.get("report.board.where", workspace, board.period(), board.comparison());
        text(g, where, fonts.regular(13), style.colours().fg2(), 36, room);
        text(g, Marked.plain(board.headline()), fonts.bold(20), style.colours().fg(), 68, room);
        text(g, board.basis(), fonts.regular(13), style.colours().fg2(), 94, room);
    }

    private static void text(Graphics2D g, String text, java.awt.Font font, java.awt.Color colour, double y, double room) {
        java.awt.Font able = ChartFonts.able(font, text);
        Lettering.draw(g, Lettering.fit(text, able, room), able, colour, MARGIN, y);
    }
}
