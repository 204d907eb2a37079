package app.quarterdeck.ui.kit;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** The only maker of icons, so that each icon that stands alone has its words for ear and pointer. */
public final class Icons {

    /** 13 px in chips, 16 in buttons, 18 in the rail. */
    public enum Size {
        SMALL("icon-small"),
        NORMAL("icon-normal"),
        LARGE("icon-large");

        private final String styleClass;

        Size(String styleClass) {
            this.styleClass = styleClass;
        }
    }

    private Icons() {
    }

    /** An icon beside words; decoration, silent for a screen reader. */
    public static FontIcon of(Ikon ikon, Size size) {
        FontIcon icon = new FontIcon(ikon);
        icon.getStyleClass().add(size.styleClass);
        icon.setFocusTraversable(false);
        return icon;
    }

    public static FontIcon of(Ikon ikon) {
        return of(ikon, Size.NORMAL);
    }

    public static FontIcon small(Ikon ikon) {
        return of(ikon, Size.SMALL);
    }

    /**
     * A button that shows only an icon.
     *
     * @param text what it does, said aloud and in the tooltip
     * @param keys how the keyboard does the same, as people read it ("Ctrl Z"), or null
     */
    public static Button button(Ikon ikon, String text, @Nullable String keys, Runnable action) {
        Button button = new Button();
        button.setGraphic(of(ikon));
        button.getStyleClass().addAll("icon-only", "quiet");
        button.setOnAction(_ -> action.run());
        name(button, text, keys);
        return button;
    }

    /** Gives any icon-only control its words. */
    public static void name(Labeled control, String text, @Nullable String keys) {
        control.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        control.setAccessibleText(text);
        control.setTooltip(new Tooltip(keys == null ? text : text + "  " + keys));
    }
}
