package app.quarterdeck.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.ui.shell.Step;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Objects;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** Whose figures, and how years are cut, chosen in the bar above the board. */
@ExtendWith(ApplicationExtension.class)
class TeamChoiceTest {

    @TempDir
    Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private SampleWindow window;

    @AfterEach
    void close() {
        window.close();
    }

    private MenuButton menu(String name) {
        return WindowDriver.on(() -> (MenuButton) window.driver.stage().getScene().getRoot().lookupAll(".menu-choice")
                .stream().filter(node -> node instanceof MenuButton && node.isVisible()
                        && String.valueOf(node.getAccessibleText()).startsWith(name + ":"))
                .findFirst().orElseThrow());
    }

    private void choose(MenuButton menu, String item) {
        window.driver.run(() -> {
            MenuItem found = menu.getItems().stream().filter(one -> item.equals(one.getText())).findFirst()
                    .orElseThrow();
            Objects.requireNonNull(found.getOnAction()).handle(null);
        });
        window.driver.settle();
    }

    private Result revenue() {
        return WindowDriver.on(() -> window.workspace().session().analysis().engine().measure("won-revenue",
                Selection.DEFAULT));
    }

    @Test
    void aTeamChosenOnceIsKeptAndCountsEverywhere(FxRobot robot) {
        window = SampleWindow.opened(robot, folder);
        window.go(Step.BOARD);
        double everybody = Objects.requireNonNull(revenue().value());
        MenuButton team = menu("My team");
        assertEquals("Everybody", team.getText());
        choose(team, "The team of Ingrid Vale");
        double ingrid = Objects.requireNonNull(revenue().value());
        assertTrue(ingrid > 0 && ingrid < everybody, ingrid + " of " + everybody);
        assertEquals("manager=Ingrid Vale", window.workspace().session().settingTexts().get("team"));
        assertEquals("The team of Ingrid Vale", menu("My team").getText());
        window.go(Step.ANSWERS);
        assertEquals("The team of Ingrid Vale", menu("My team").getText());
        choose(menu("My team"), "Everybody");
        assertFalse(window.workspace().session().settingTexts().containsKey("team"));
        assertEquals(everybody, Objects.requireNonNull(revenue().value()));
    }

    @Test
    void theCalendarIsSetWhereThePeriodIsChosen(FxRobot robot) {
        window = SampleWindow.opened(robot, folder);
        window.go(Step.BOARD);
        choose(menu("Period"), "Fiscal calendar…");
        MenuButton cut = robot.listWindows().stream().flatMap(each -> robot.from(each.getScene().getRoot())
                .lookup(".picker .menu-choice").queryAllAs(MenuButton.class).stream()).findFirst().orElseThrow();
        choose(cut, "Weeks, 4-4-5");
        Button keep = robot.listWindows().stream().flatMap(each -> robot.from(each.getScene().getRoot())
                .lookup(".picker .button").queryAllAs(Button.class).stream())
                .filter(button -> button.getText().equals("Use this calendar")).findFirst().orElseThrow();
        window.driver.run(keep::fire);
        window.driver.settle();
        assertEquals("4-4-5", window.workspace().session().settingTexts().get("fiscal-weeks"));
        assertEquals("last-saturday-december",
                window.workspace().session().settingTexts().get("fiscal-year-end"));
        assertEquals(LocalDate.of(2026, 3, 29), WindowDriver.on(() -> Objects.requireNonNull(
                window.workspace().session().analysis().quarter()).first()));
    }
}
