package app.quarterdeck.report.picture;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.charts.Charts;
import app.quarterdeck.charts.style.ChartFonts;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.report.TargetFile;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;

/** One chart with its title as a picture, drawn without a window. */
public final class ChartPicture {

    private static final int WIDTH = 640;
    private static final int HEIGHT = 360;
    private static final int MARGIN = 16;
    private static final int LINE = 20;
    private static final int SCALE = 2;

    private ChartPicture() {
    }

    /**
     * Writes a PNG of 640 x 360 points at two pixels a point, or an SVG, by the ending of the name.
     *
     * @throws UserFault (wrong usage) where the name ends otherwise; where the file cannot be written
     */
    public static void write(ChartSpec spec, Path target, ChartStyle style, Messages messages,
            Cancellation cancellation) {
        String name = target.toString().toLowerCase(Locale.ROOT);
        if (name.endsWith(".png")) {
            byte[] png = png(spec, style, messages, SCALE);
            TargetFile.write(target, cancellation, out -> out.write(png));
        } else if (name.endsWith(".svg")) {
            String svg = Charts.svg(WIDTH, HEIGHT, spec.title(), spec.alternative(),
                    g -> paint(spec, style, messages, g));
            TargetFile.write(target, cancellation, out -> out.write(svg.getBytes(StandardCharsets.UTF_8)));
        } else {
            throw UserFault.usage("report.fault.kind", target.toString(), ".png, .svg");
        }
    }

    /**
     * For the clipboard, the printer, or to be written.
     *
     * @param scale pixels a point
     */
    public static byte[] png(ChartSpec spec, ChartStyle style, Messages messages, int scale) {
        BufferedImage image = new BufferedImage(WIDTH * scale, HEIGHT * scale, BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(scale, scale);
        g.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        g.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        paint(spec, style, messages, g);
        g.dispose();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static void paint(ChartSpec spec, ChartStyle style, Messages messages, Graphics2D g) {
        g.setPaint(style.colours().surface());
        g.fill(new Rectangle2D.Double(0, 0, WIDTH, HEIGHT));
        Font font = ChartFonts.bundled().bold(14);
        List<String> title = Lettering.wrap(spec.title(), font, WIDTH - 2.0 * MARGIN, 2);
        for (int i = 0; i < title.size(); i++) {
            Lettering.draw(g, title.get(i), font, style.colours().fg(), MARGIN, MARGIN + 14.0 + i * LINE);
        }
        double top = MARGIN + title.size() * LINE + 10.0;
        Charts.draw(spec, style, messages, g,
                new Rectangle2D.Double(MARGIN, top, WIDTH - 2.0 * MARGIN, HEIGHT - MARGIN - top));
    }
}
