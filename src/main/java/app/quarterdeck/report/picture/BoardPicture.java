package app.quarterdeck.report.picture;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.model.guide.Board;
import app.quarterdeck.report.TargetFile;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import java.util.List;
import javax.imageio.ImageIO;

/** The board as a picture, drawn without a window. */
public final class BoardPicture {

    private static final int SCALE = 2;

    private BoardPicture() {
    }

    /**
     * Writes a PNG of 1280 x 800 points at two pixels a point; higher where there are more than nine tiles.
     *
     * @param workspace name of the company or workspace
     * @param filters   filters in words, may be empty
     * @throws UserFault where the file cannot be written
     */
    public static void write(Board board, String workspace, List<String> filters, Path png, ChartStyle style,
            Messages messages) {
        BufferedImage image = draw(board, workspace, filters, style, messages);
        TargetFile.write(png, Cancellation.NEVER, out -> ImageIO.write(image, "png", out));
    }

    /** The same without filters. */
    public static void write(Board board, String workspace, Path png, ChartStyle style, Messages messages) {
        write(board, workspace, List.of(), png, style, messages);
    }

    static BufferedImage draw(Board board, String workspace, List<String> filters, ChartStyle style,
            Messages messages) {
        BoardPainter painter = new BoardPainter(board, workspace, filters, style, messages);
        BufferedImage image = new BufferedImage(BoardPainter.WIDTH * SCALE, painter.height() * SCALE,
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(SCALE, SCALE);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
        g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
        painter.paint(g);
        g.dispose();
        return image;
    }
}
