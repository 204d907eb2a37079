package app.quarterdeck.charts.style;

import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

/**
 * The bundled fonts, made known to AWT so that pictures and charts look the same on every machine. They hold Latin and
 * simplified Chinese; a text with any other letter is drawn in the machine's own sans serif.
 */
public final class ChartFonts {

    private static final String FAMILY = "Quarterdeck Sans";
    private static final String MEDIUM = "Quarterdeck Sans Medium";
    private static final ChartFonts BUNDLED = new ChartFonts();

    private ChartFonts() {
        GraphicsEnvironment environment = GraphicsEnvironment.getLocalGraphicsEnvironment();
        for (String file : List.of("Regular", "Medium", "Bold")) {
            environment.registerFont(read("/ui/fonts/QuarterdeckSans-" + file + ".ttf"));
        }
    }

    /** The fonts, registered once for each run. */
    public static ChartFonts bundled() {
        return BUNDLED;
    }

    public Font regular(float size) {
        return new Font(FAMILY, Font.PLAIN, 1).deriveFont(size);
    }

    public Font medium(float size) {
        return new Font(MEDIUM, Font.PLAIN, 1).deriveFont(size);
    }

    public Font bold(float size) {
        return new Font(FAMILY, Font.BOLD, 1).deriveFont(size);
    }

    /** The same font, or one of the machine's where it lacks a letter of the text. */
    public static Font able(Font font, String text) {
        return font.canDisplayUpTo(text) < 0
                ? font
                : new Font(Font.SANS_SERIF, font.getStyle(), 1).deriveFont(font.getSize2D());
    }

    private static Font read(String resource) {
        try (InputStream in = ChartFonts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("font missing in this build: " + resource);
            }
            return Font.createFont(Font.TRUETYPE_FONT, in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (FontFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
