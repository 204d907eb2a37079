package app.quarterdeck.ui.kit;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/**
 * The product's own fonts: IBM Plex with the Chinese glyphs of Noto Sans SC in the same file, so that a Chinese name in
 * an English sentence is never a box. Bold of {@link #SANS} is the SemiBold cut; Medium is a family of its own.
 */
public final class Fonts {

    public static final String SANS = "Quarterdeck Sans";
    public static final String MEDIUM = "Quarterdeck Sans Medium";
    public static final String MONO = "Quarterdeck Mono";

    /** Class path resources, for whoever must load the same faces elsewhere (charts, PDF). */
    public static final List<String> FILES = List.of("/ui/fonts/QuarterdeckSans-Regular.ttf",
            "/ui/fonts/QuarterdeckSans-Medium.ttf", "/ui/fonts/QuarterdeckSans-Bold.ttf",
            "/ui/fonts/QuarterdeckMono-Regular.ttf");

    private Fonts() {
    }

    /** Makes the families known to JavaFX. Cheap when done already. */
    public static void load() {
        if (Font.getFamilies().contains(MONO)) {
            return;
        }
        for (String file : FILES) {
            try (InputStream in = Fonts.class.getResourceAsStream(file)) {
                if (in == null || Font.loadFont(in, 13) == null) {
                    throw new IllegalStateException("The program is incomplete: no font " + file);
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
