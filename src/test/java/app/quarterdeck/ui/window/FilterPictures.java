package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.ui.Screenshots;
import app.quarterdeck.ui.kit.Theme;
import app.quarterdeck.ui.shell.Step;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.MenuButton;
import javafx.stage.PopupWindow;
import javafx.stage.Window;

/** Pictures of the board of one team and of the fiscal calendar, into {@code target/screenshots}. */
public final class FilterPictures {

    private FilterPictures() {
    }

    public static void main(String[] args) throws IOException {
        Platform.startup(() -> Platform.setImplicitExit(false));
        take(Locale.ENGLISH, Theme.Choice.LIGHT, "en-light", "Fiscal calendar…");
        take(Messages.LANGUAGES.getLast(), Theme.Choice.DARK, "zh-dark", "财年…");
        Platform.exit();
    }

    private static void take(Locale language, Theme.Choice theme, String name, String item) throws IOException {
        Path folder = Files.createTempDirectory("quarterdeck-filters");
        Path out = Path.of("target", "screenshots");
        WindowDriver driver = new WindowDriver(folder, language, theme);
        driver.run(() -> {
            driver.stage().setWidth(1000);
            driver.stage().setHeight(900);
            driver.stage().show();
        });
        driver.run(driver.window::openSample);
        Opened opened = Objects.requireNonNull(driver.window.opened());
        driver.run(() -> opened.session().set(Map.of("fiscal-weeks", "4-4-5", "team", "manager="
                + opened.session().analysis().engine().measure("won-revenue", Selection.DEFAULT
                        .by(Dimension.MANAGER)).groups().getFirst().keys().getFirst())));
        driver.run(() -> opened.open(Step.BOARD));
        driver.picture(out.resolve("board-team-" + name + ".png"));
        driver.run(() -> driver.stage().getScene().getRoot().lookupAll(".menu-choice").stream()
                .filter(node -> node instanceof MenuButton).map(node -> (MenuButton) node)
                .flatMap(menu -> menu.getItems().stream()).filter(one -> item.equals(one.getText())).findFirst()
                .ifPresent(one -> Objects.requireNonNull(one.getOnAction()).handle(null)));
        List<Scene> popups = WindowDriver.on(() -> Window.getWindows().stream()
                .filter(window -> window instanceof PopupWindow && window.isShowing()).map(Window::getScene).toList());
        for (int i = 0; i < popups.size(); i++) {
            Scene popup = popups.get(i);
            Path file = out.resolve("calendar-" + i + "-" + name + ".png");
            driver.run(() -> Screenshots.save(popup, file));
        }
        driver.run(driver.window::close);
        driver.run(driver.stage()::hide);
    }
}
