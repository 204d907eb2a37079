package app.quarterdeck.app;

import app.quarterdeck.ui.kit.Appearance;
import app.quarterdeck.ui.window.MainWindow;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window as JavaFX starts it. {@link Main} calls {@link #launch(Path, Locale)}. */
public final class QuarterdeckApplication extends Application {

    private static final String LANGUAGE = "--language=";

    private @Nullable MainWindow window;

    /**
     * Opens the window and returns when it was closed.
     *
     * @param workspace to be opened at once; null = the welcome screen
     * @param language  to speak this time; null = the one chosen before
     */
    static void launch(@Nullable Path workspace, @Nullable Locale language) {
        List<String> parameters = new ArrayList<>();
        if (language != null) {
            parameters.add(LANGUAGE + language.toLanguageTag());
        }
        if (workspace != null) {
            parameters.add(workspace.toString());
        }
        Application.launch(QuarterdeckApplication.class, parameters.toArray(String[]::new));
    }

    @Override
    public void start(Stage stage) {
        Path folder = ConfigFolder.ofThisSystem();
        List<String> parameters = getParameters().getRaw();
        Locale language = parameters.stream().filter(text -> text.startsWith(LANGUAGE)).findFirst()
                .map(text -> Locale.forLanguageTag(text.substring(LANGUAGE.length()))).orElse(null);
        Appearance appearance = new AppearanceFile(folder).open(language);
        MainWindow made = new MainWindow(stage, appearance, new RecentsFile(folder), folder, getHostServices());
        window = made;
        stage.show();
        parameters.stream().filter(text -> !text.startsWith(LANGUAGE)).findFirst()
                .ifPresent(file -> made.open(Path.of(file)));
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
