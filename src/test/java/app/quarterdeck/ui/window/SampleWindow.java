package app.quarterdeck.ui.window;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.session.Samples;
import app.quarterdeck.ui.kit.Theme;
import app.quarterdeck.ui.shell.Step;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import org.jspecify.annotations.Nullable;
import org.testfx.api.FxRobot;

/** A window that shows a copy of the sample company, and the keyboard before it. */
final class SampleWindow implements AutoCloseable {

    private static final Pattern MARK = Pattern.compile(Pattern.quote("**"));
    private static @Nullable Path original;

    final WindowDriver driver;
    private final FxRobot robot;

    SampleWindow(FxRobot robot, Path folder) {
        this.robot = robot;
        driver = new WindowDriver(folder, Locale.ENGLISH, Theme.Choice.LIGHT);
        driver.run(() -> {
            driver.stage().setWidth(1000);
            driver.stage().setHeight(900);
            driver.stage().show();
        });
    }

    /** With the sample company opened. */
    static SampleWindow opened(FxRobot robot, Path folder) {
        SampleWindow window = new SampleWindow(robot, folder);
        window.open(copy(folder));
        return window;
    }

    private static synchronized Path copy(Path folder) {
        try {
            if (original == null) {
                original = Files.createTempDirectory("quarterdeck-sample").resolve("sample.qdeck");
                Samples.create(original, Locale.ENGLISH, Progress.NONE, Cancellation.NEVER);
            }
            return Files.copy(original, folder.resolve("Sample.qdeck"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void open(Path file) {
        driver.run(() -> driver.window.open(file));
    }

    Opened workspace() {
        return Objects.requireNonNull(driver.window.opened());
    }

    void go(Step step) {
        driver.run(() -> workspace().open(step));
    }

    void push(KeyCode... keys) {
        robot.push(keys);
        driver.settle();
    }

    /** Types into the field that has the keyboard, in the place of what is selected. */
    void type(String text) {
        driver.run(() -> ((TextInputControl) focus()).replaceSelection(text));
    }

    /** Whether a sentence with marked figures is on view, part by part. */
    boolean shows(String marked) {
        return MARK.splitAsStream(marked).allMatch(driver::shows);
    }

    /** Where the keyboard is. */
    Node focus() {
        return WindowDriver.on(() -> Objects.requireNonNull(driver.stage().getScene().getFocusOwner()));
    }

    @Override
    public void close() {
        driver.run(driver.window::close);
        driver.run(driver.stage()::hide);
    }
}
