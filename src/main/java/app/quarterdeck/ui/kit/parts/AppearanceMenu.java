package app.quarterdeck.ui.kit.parts;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Appearance;
import app.quarterdeck.ui.kit.Theme;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.scene.control.Menu;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.ToggleGroup;

/** The menus of language, theme and text size; each shows what holds now. */
public final class AppearanceMenu {

    private AppearanceMenu() {
    }

    /** Languages by their own names, so that whoever strayed into the wrong one finds back. */
    public static Menu language(Messages words, Appearance appearance) {
        return menu(words.get("ui.appearance.language"), Messages.LANGUAGES, appearance.languageProperty(),
                AppearanceMenu::name);
    }

    public static Menu theme(Messages words, Appearance appearance) {
        return menu(words.get("ui.appearance.theme"), List.of(Theme.Choice.values()),
                appearance.theme().choiceProperty(), choice -> say(words, choice));
    }

    public static Menu scale(Messages words, Appearance appearance) {
        return menu(words.get("ui.appearance.scale"), Theme.SCALES, appearance.theme().scaleProperty().asObject(),
                scale -> words.get("ui.appearance.percent", Math.round(scale * 100)));
    }

    /** English, 简体中文. */
    public static String name(Locale language) {
        return language.getLanguage().equals("zh") ? "简体中文" : language.getDisplayLanguage(language);
    }

    /** A choice of theme as it stands in a menu. */
    public static String say(Messages words, Theme.Choice choice) {
        return words.get("ui.theme." + choice.name().toLowerCase(Locale.ROOT));
    }

    private static <T> Menu menu(String title, List<T> choices, Property<T> value, Function<T, String> say) {
        Menu menu = new Menu(title);
        ToggleGroup group = new ToggleGroup();
        for (T choice : choices) {
            RadioMenuItem item = new RadioMenuItem(say.apply(choice));
            item.setMnemonicParsing(false);
            item.setToggleGroup(group);
            item.setOnAction(_ -> value.setValue(choice));
            value.subscribe(now -> item.setSelected(choice.equals(now)));
            menu.getItems().add(item);
        }
        return menu;
    }
}
