package app.quarterdeck.app;

import app.quarterdeck.ui.kit.Appearance;
import app.quarterdeck.ui.window.MainWindow;
import java.nio.file.Path;
import java.util.List;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window as JavaFX starts it. {@link Main} calls {@link #launch(Path)}. */
public final class QuarterdeckApplication extends Application {

    private @Nullable MainWindow window;

    /**
     * Opens the window and returns when it was closed.
     *
     * @param workspace to be opened at once; null = the welcome screen
     */
    static void launch(@Nullable Path workspace) {
        Application.launch(QuarterdeckApplication.class,
                workspace == null ? new String[0] : new String[]{workspace.toString()});
    }

    @Override
    public void start(Stage stage) {
        Path folder = ConfigFolder.ofThisSystem();
        Appearance appearance = new AppearanceFile(folder).open();
        MainWindow made = new MainWindow(stage, appearance, new RecentsFile(folder), folder, getHostServices());
        window = made;
        stage.show();
        List<String> files = getParameters().getRaw();
        if (!files.isEmpty()) {
            made.open(Path.of(files.getFirst()));
        }
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
    }
}
