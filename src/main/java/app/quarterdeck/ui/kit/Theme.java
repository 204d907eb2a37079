package app.quarterdeck.ui.kit;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Scene;

/** How everything looks: light or dark, and how large. One for the whole program; every scene is dressed by it. */
public final class Theme {

    /** What the user may choose. */
    public enum Choice {
        LIGHT,
        DARK,
        SYSTEM
    }

    /** The sizes offered; 1 is a body text of 13 px. */
    public static final List<Double> SCALES = List.of(1.0, 1.1, 1.25, 1.5, 1.75, 2.0);

    private static final List<String> SHEETS = List.of("text", "controls", "parts", "tables", "shell", "figures",
            "review", "process", "team", "controlsfx");
    private static final double BODY = 13;

    private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.SYSTEM);
    private final DoubleProperty scale = new SimpleDoubleProperty(1);
    private final BooleanBinding dark;
    private final ObservableList<String> sheets = FXCollections.observableArrayList();
    private final InvalidationListener refresh = _ -> sheets.setAll(sheetsNow());

    public Theme() {
        Fonts.load();
        var system = Platform.getPreferences().colorSchemeProperty();
        dark = Bindings.createBooleanBinding(
                () -> choice.get() == Choice.DARK
                        || (choice.get() == Choice.SYSTEM && system.get() == ColorScheme.DARK),
                choice, system);
        dark.addListener(refresh);
        scale.addListener(refresh);
        sheets.setAll(sheetsNow());
    }

    public ObjectProperty<Choice> choiceProperty() {
        return choice;
    }

    /** 1 to 2; the size of every text, gap and icon follows. */
    public DoubleProperty scaleProperty() {
        return scale;
    }

    public ObservableBooleanValue dark() {
        return dark;
    }

    /** Dresses a scene, and again whenever the user chooses differently. Its pop-ups follow by themselves. */
    public void dress(Scene scene) {
        Bindings.bindContent(scene.getStylesheets(), sheets);
        scene.userAgentStylesheetProperty()
                .bind(Bindings.createStringBinding(
                        () -> dark.get()
                                ? new PrimerDark().getUserAgentStylesheet()
                                : new PrimerLight().getUserAgentStylesheet(),
                        dark));
    }

    /** True when the system asks for less motion: then nothing slides or fades. */
    public static boolean calm() {
        return Platform.getPreferences().isReducedMotion();
    }

    private List<String> sheetsNow() {
        List<String> now = new ArrayList<>();
        now.add(sheet(dark.get() ? "tokens-dark" : "tokens-light"));
        SHEETS.forEach(name -> now.add(sheet(name)));
        now.add(sizes(scale.get()));
        return now;
    }

    /**
     * Pop-ups have roots of their own, so only a style sheet reaches them. Icons are here because an icon's em would be
     * of its own glyphs.
     */
    private static String sizes(double scale) {
        String css = String.format(Locale.ROOT,
                ".root{-fx-font-size:%.2fpx;}.icon-small{-fx-icon-size:%.1fpx;}"
                        + ".icon-normal{-fx-icon-size:%.1fpx;}.icon-large{-fx-icon-size:%.1fpx;}",
                BODY * scale, 13 * scale, 16 * scale, 18 * scale);
        return "data:text/css;base64," + Base64.getEncoder().encodeToString(css.getBytes(StandardCharsets.UTF_8));
    }

    private static String sheet(String name) {
        return Objects.requireNonNull(Theme.class.getResource("/ui/theme/" + name + ".css"), name).toExternalForm();
    }
}
