package app.quarterdeck.charts;

import app.quarterdeck.base.Messages;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.model.chart.ChartSpec;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;

/** Leaves every chart in both themes and languages in target/looks, to be looked at. */
class GalleryTest {

    @Test
    void everyChartCanBeLookedAt() throws IOException {
        for (boolean chinese : new boolean[]{false, true}) {
            for (boolean dark : new boolean[]{false, true}) {
                String name = (chinese ? "zh" : "en") + (dark ? "-dark" : "-light");
                sheet(Specs.all(chinese), ChartStyle.of(dark).tile(), 300, 100, chinese, "tile-" + name);
                sheet(Specs.all(chinese), ChartStyle.of(dark), 480, 240, chinese, "full-" + name);
                sheet(Specs.all(chinese), ChartStyle.of(dark), 330, 100, chinese, "answer-" + name);
                sheet(Specs.all(chinese), ChartStyle.of(dark).tile(), 260, 80, chinese, "small-" + name);
            }
        }
    }

    private static void sheet(Map<String, ChartSpec> specs, ChartStyle style, int width, int height, boolean chinese,
            String name) throws IOException {
        Messages messages = Messages.of(chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
        int columns = 3;
        int rows = (specs.size() + columns - 1) / columns;
        int gap = 24;
        BufferedImage image = new BufferedImage(2 * (columns * (width + gap) + gap), 2 * (rows * (height + gap) + gap),
                BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        g.scale(2, 2);
        g.setPaint(style.colours().canvas());
        g.fillRect(0, 0, image.getWidth(), image.getHeight());
        int i = 0;
        for (ChartSpec spec : specs.values()) {
            int x = gap + i % columns * (width + gap);
            int y = gap + i / columns * (height + gap);
            g.setPaint(style.colours().surface());
            g.fillRect(x, y, width, height);
            Charts.of(spec, style, messages).draw(g, new Rectangle2D.Double(x, y, width, height));
            i++;
        }
        g.dispose();
        Path file = Files.createDirectories(Path.of("target", "looks")).resolve(name + ".png");
        ImageIO.write(image, "png", file.toFile());
    }
}
