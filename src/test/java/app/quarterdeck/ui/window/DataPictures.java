package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.ui.kit.Theme;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.controlsfx.control.PopOver;
import org.jspecify.annotations.Nullable;

/** Pictures of records edited by hand and of rows set aside, in both themes and languages, into {@code target/screenshots}. */
public final class DataPictures {

    private static final String ASIDE = """
            Deal ID,Customer,Created,Closed,Status,Amount,Source
            9001,Marwick Foods,2026-01-05,2026-02-04,Won,ten thousand,Web
            9002,Sava Clinics,2026-13-05,2026-02-04,Won,12000,Web
            9003,Orland Water,2026-01-09,2026-02-04,Won,18200,Referral
            9004,Delmar Chemie,2026-01-11
            """;

    private DataPictures() {
    }

    /** {@code java ... DataPictures [en-light]} */
    public static void main(String[] args) throws IOException {
        Platform.startup(() -> Platform.setImplicitExit(false));
        for (Locale language : Messages.LANGUAGES) {
            for (Theme.Choice theme : List.of(Theme.Choice.LIGHT, Theme.Choice.DARK)) {
                String name = language.getLanguage() + "-" + theme.name().toLowerCase(Locale.ROOT);
                if (args.length == 0 || name.equals(args[0])) {
                    take(language, theme, name);
                }
            }
        }
        Platform.exit();
    }

    private static void take(Locale language, Theme.Choice theme, String name) throws IOException {
        Path folder = Files.createTempDirectory("quarterdeck-data");
        Path out = Path.of("target", "screenshots");
        WindowDriver driver = new WindowDriver(folder, language, theme);
        driver.run(driver.window::openSample);
        Opened opened = Objects.requireNonNull(driver.window.opened());
        Path file = Files.writeString(folder.resolve("deals-june.csv"), ASIDE);
        driver.run(() -> opened.session().importFiles(app.quarterdeck.importing.run.ImportRequest.of(file),
                app.quarterdeck.base.Progress.NONE, app.quarterdeck.base.Cancellation.NEVER));
        long[] ids = opened.session().records().order(RecordKind.DEALS, List.of(), "", List.of(), null, false);
        driver.run(() -> opened.session().editing().set(RecordKind.DEALS, ids[2],
                Map.<Field, @Nullable Object>of(Field.DEAL_AMOUNT, new BigDecimal("22750"))));
        driver.run(() -> opened.session().editing().set(RecordKind.DEALS, ids[2],
                Map.<Field, @Nullable Object>of(Field.DEAL_OWNER, "Ana Novak")));
        driver.picture(out.resolve("hand-" + name + ".png"));
        driver.run(() -> {
            TableView<?> table = table(driver);
            table.requestFocus();
            table.scrollToColumnIndex(5);
            select(table, 2, 5);
        });
        driver.picture(out.resolve("hand-typed-" + name + ".png"));
        driver.type(KeyCode.F2);
        driver.picture(out.resolve("hand-cell-" + name + ".png"));
        driver.type(KeyCode.ESCAPE);
        driver.run(driver.stage()::show);
        driver.run(() -> {
            table(driver).scrollToColumnIndex(0);
            select(table(driver), 2, 3);
        });
        driver.type(KeyCode.DOWN, KeyCombination.ALT_DOWN);
        driver.picture(out.resolve("hand-filter-" + name + ".png"));
        driver.run(() -> javafx.stage.Window.getWindows().stream().filter(PopOver.class::isInstance)
                .map(PopOver.class::cast).toList().forEach(over -> {
                    app.quarterdeck.ui.Screenshots.save(over.getScene(),
                            out.resolve("hand-filter-over-" + name + ".png"));
                    over.hide();
                }));
        driver.type(KeyCode.ENTER);
        driver.picture(out.resolve("hand-record-" + name + ".png"));
        driver.type(KeyCode.ESCAPE);
        driver.run(() -> ((MenuButton) Objects.requireNonNull(driver.find(node -> node instanceof MenuButton menu
                && driver.words().get("data.add.button").equals(menu.getText())))).getItems().getFirst().fire());
        driver.press(driver.words().get("data.add", driver.words().get("session.one.deals")));
        driver.picture(out.resolve("hand-add-" + name + ".png"));
        driver.type(KeyCode.ESCAPE);
        driver.run(() -> ((ToggleButton) Objects.requireNonNull(driver.find(node -> node instanceof ToggleButton pill
                && driver.words().get("data.quarantine").equals(pill.getText())))).fire());
        driver.picture(out.resolve("hand-aside-" + name + ".png"));
        driver.run(() -> {
            table(driver).requestFocus();
            table(driver).getSelectionModel().clearAndSelect(0);
        });
        driver.type(KeyCode.ENTER);
        driver.picture(out.resolve("hand-aside-row-" + name + ".png"));
        driver.run(driver.stage()::hide);
        driver.run(driver.window::close);
    }

    private static <T> void select(TableView<T> table, int row, int column) {
        table.getSelectionModel().clearAndSelect(row, table.getColumns().get(column));
        table.getFocusModel().focus(row, table.getColumns().get(column));
    }

    private static TableView<?> table(WindowDriver driver) {
        Node found = driver.find(node -> node instanceof TableView<?> table && !table.getColumns().isEmpty());
        return (TableView<?>) Objects.requireNonNull(found);
    }
}
