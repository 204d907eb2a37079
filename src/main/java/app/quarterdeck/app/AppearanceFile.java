package app.quarterdeck.app;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Appearance;
import app.quarterdeck.ui.kit.Theme;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/** Keeps language, theme and size in {@code appearance.properties}, written at every change. */
public final class AppearanceFile {

    private final PropertiesFile file;

    public AppearanceFile(Path folder) {
        file = new PropertiesFile(folder.resolve("appearance.properties"));
    }

    /**
     * What was chosen before, else the system's language, the system's theme, 100 %. Keeps what is chosen from now on.
     *
     * @param language to speak this time whatever was chosen; null = as chosen
     */
    public Appearance open(@Nullable Locale language) {
        Properties values = file.read();
        Theme theme = new Theme();
        try {
            theme.choiceProperty().set(Theme.Choice.valueOf(values.getProperty("theme", "SYSTEM")));
            theme.scaleProperty().set(Math.clamp(Double.parseDouble(values.getProperty("scale", "1")), 1, 2));
        } catch (IllegalArgumentException e) {
            theme.choiceProperty().set(Theme.Choice.SYSTEM);
        }
        Locale asked = language != null
                ? language
                : Locale.forLanguageTag(values.getProperty("language", Locale.getDefault().toLanguageTag()));
        Appearance appearance = new Appearance(Messages.of(asked).language(), theme);
        appearance.languageProperty().addListener(_ -> write(appearance));
        theme.choiceProperty().addListener(_ -> write(appearance));
        theme.scaleProperty().addListener(_ -> write(appearance));
        return appearance;
    }

    private void write(Appearance appearance) {
        Properties values = new Properties();
        values.setProperty("language", appearance.languageProperty().get().toLanguageTag());
        values.setProperty("theme", appearance.theme().choiceProperty().get().name());
        values.setProperty("scale", String.valueOf(appearance.theme().scaleProperty().get()));
        file.write(values);
    }
}
