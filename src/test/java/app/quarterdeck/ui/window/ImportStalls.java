package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import javafx.application.Platform;

/**
 * How long the window lets a user wait while it imports a file: every few milliseconds something is handed to its thread,
 * and what is measured is how long that takes to be done. A program, not a test: time is never asserted.
 */
public final class ImportStalls {

    private static final int EVERY_MILLIS = 5;

    private ImportStalls() {
    }

    /** {@code java ... ImportStalls FILE}: walks the wizard through the file, page by page. */
    public static void main(String[] args) throws IOException {
        Platform.startup(() -> Platform.setImplicitExit(false));
        Messages words = Messages.of(Locale.ENGLISH);
        Path folder = Files.createTempDirectory("quarterdeck-stalls");
        WindowDriver driver = new WindowDriver(folder, Locale.ENGLISH, Theme.Choice.LIGHT);
        driver.dialogs.tables = List.of(Path.of(args[0]));
        driver.dialogs.workspace = folder.resolve("Stalls.qdeck");
        driver.press(words.get("ui.welcome.import.button"));
        walk(driver, words.get("wizard.continue"));
        walk(driver, words.get("wizard.read.continue"));
        walk(driver, words.get("wizard.meaning.continue"));
        walk(driver, words.get("wizard.values.continue"));
        walk(driver,
                driver.texts().stream().filter(text -> text.matches("Import [0-9,]+ .*")).findFirst().orElseThrow());
        driver.run(driver.window::close);
        Platform.exit();
    }

    private static void walk(WindowDriver driver, String button) {
        List<Long> waits = new ArrayList<>();
        long start = System.nanoTime();
        try (ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor()) {
            Future<?> beats = clock.scheduleAtFixedRate(() -> {
                long asked = System.nanoTime();
                Platform.runLater(() -> waits.add(System.nanoTime() - asked));
            }, 0, EVERY_MILLIS, TimeUnit.MILLISECONDS);
            driver.press(button);
            beats.cancel(false);
        }
        driver.settle();
        List<Long> sorted = WindowDriver.on(() -> waits.stream().sorted().toList());
        System.out.printf(Locale.ROOT,
                "%-40s %6.1f s, longest wait %5.0f ms, 99 of 100 below %4.0f ms, over 100 ms: %d%n",
                button, (System.nanoTime() - start) / 1e9, sorted.getLast() / 1e6,
                sorted.get((int) (sorted.size() * 0.99)) / 1e6,
                sorted.stream().filter(wait -> wait > 100_000_000).count());
    }
}
