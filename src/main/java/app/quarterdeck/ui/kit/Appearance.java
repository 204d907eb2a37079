package app.quarterdeck.ui.kit;

import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/**
 * What the user chose about the looks: language and theme. Whoever builds the window listens to the language and builds
 * it anew; the theme works at once.
 */
public final class Appearance {

    private final ObjectProperty<Locale> language;
    private final Theme theme;

    /** @param language one of {@link app.quarterdeck.base.Messages#LANGUAGES} */
    public Appearance(Locale language, Theme theme) {
        this.language = new SimpleObjectProperty<>(language);
        this.theme = theme;
    }

    public ObjectProperty<Locale> languageProperty() {
        return language;
    }

    public Theme theme() {
        return theme;
    }
}
