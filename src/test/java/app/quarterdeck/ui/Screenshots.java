package app.quarterdeck.ui;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Appearance;
import app.quarterdeck.ui.kit.Theme;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiFunction;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;

/**
 * Takes pictures of any part of the window in both themes and languages: {@code main} draws the {@link Gallery} into
 * {@code target/screenshots}; screens have their pictures taken by {@link #all}. Needs no display.
 */
public final class Screenshots {

    private Screenshots() {
    }

    /** {@code java ... app.quarterdeck.ui.Screenshots [name part]} */
    public static void main(String[] args) {
        Path folder = Path.of("target", "screenshots");
        Platform.startup(() -> {
            for (Map.Entry<String, BiFunction<Messages, Appearance, Parent>> page : Gallery.pages().entrySet()) {
                if (args.length == 0 || page.getKey().contains(args[0])) {
                    int width = page.getKey().contains("narrow") ? 1000 : 1280;
                    all(page.getKey(), folder, width, width == 1000 ? 700 : 800, page.getValue());
                }
            }
            Platform.exit();
        });
    }

    /** One part in light and dark, English and Chinese: {@code name-en-light.png} and so on. On the window's thread. */
    public static void all(String name, Path folder, int width, int height,
            BiFunction<Messages, Appearance, Parent> part) {
        for (Locale language : Messages.LANGUAGES) {
            for (Theme.Choice choice : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                Theme theme = new Theme();
                theme.choiceProperty().set(choice);
                Parent root = part.apply(Messages.of(language), new Appearance(language, theme));
                Scene scene = new Scene(root, width, height);
                theme.dress(scene);
                save(scene, folder.resolve(String.join("-", name, language.getLanguage(),
                        choice.name().toLowerCase(Locale.ROOT)) + ".png"));
            }
        }
    }

    /** A picture of a scene as it is. On the window's thread. */
    public static void save(Scene scene, Path file) {
        // sizes that depend on the window settle in the second pass
        scene.snapshot(null);
        WritableImage picture = scene.snapshot(null);
        int width = (int) picture.getWidth();
        int height = (int) picture.getHeight();
        int[] pixels = new int[width * height];
        picture.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, width, height, pixels, 0, width);
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
