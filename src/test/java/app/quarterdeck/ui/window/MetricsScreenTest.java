package app.quarterdeck.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.ui.shell.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

@ExtendWith(ApplicationExtension.class)
class MetricsScreenTest {

    @TempDir
    Path folder;
    @SuppressWarnings("NullAway.Init")
    private PlanFixture plan;
    @SuppressWarnings("NullAway.Init")
    private WindowDriver driver;

    @BeforeEach
    void open() {
        plan = new PlanFixture(folder);
        driver = plan.driver;
        plan.open(Step.METRICS);
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private List<String> metrics(String question) {
        return plan.kept().questions().stream().filter(it -> it.id().equals(question)).findFirst().orElseThrow()
                .metrics();
    }

    /** What the catalogue lists, headings too. */
    private int listed() {
        return WindowDriver.on(() -> ((ListView<?>) Objects.requireNonNull(
                driver.find(node -> node instanceof ListView<?>))).getItems().size());
    }

    /** How many of the lines are not names of families. */
    private long listedMetrics() {
        List<String> families = plan.opened().session().analysis().engine().catalogue().stream()
                .map(metric -> driver.words().say(metric.family().words())).toList();
        return WindowDriver.on(() -> ((ListView<?>) Objects.requireNonNull(
                driver.find(node -> node instanceof ListView<?>))).getItems().stream()
                .filter(item -> families.stream()
                        .noneMatch(family -> item.toString().contains("heading=" + family + ",")))
                .count());
    }

    private void search(String text) {
        driver.type(KeyCode.F, KeyCombination.SHORTCUT_DOWN);
        driver.run(() -> ((TextField) driver.stage().getScene().getFocusOwner()).setText(text));
    }

    @Test
    void whatIsChosenStandsUnderItsQuestionWithItsFigure() {
        Goal goal = plan.kept();
        int chosen = goal.questions().stream().mapToInt(question -> question.metrics().size()).sum()
                + goal.guardrails().size();
        assertTrue(driver.shows(chosen + " metrics answer your questions"));
        assertEquals(goal.questions().size() + 1, plan.texts(".group-title").size());
        String median = driver.words().say(plan.opened().session().analysis().engine()
                .measure("sales-cycle", plan.opened().workspace().selectionProperty().get()).figure());
        assertEquals(median, plan.texts(".chosen-figure").getFirst());
        assertTrue(plan.texts(".chosen-figure").contains("Needs selling cost"));
    }

    @Test
    void aSearchAndEnterChooseAMetricForTheQuestionInHandUntilItIsUndone() {
        plan.focus("chosen", "Sales cycle, fastest quarter");
        search("loss rate");
        assertTrue(driver.shows("Winning and losing"));
        assertEquals(2, listed());
        driver.type(KeyCode.ENTER);
        assertEquals(List.of("sales-cycle-p25", "loss-rate"), metrics("cycle-target"));
        driver.type(KeyCode.DOWN);
        driver.type(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
        assertEquals(List.of("sales-cycle-p25"), metrics("cycle-target"));
    }

    @Test
    void arrowsStepOverHeadingsAndEnterAdds() {
        plan.focus("chosen", "Sales cycle");
        search("deal");
        driver.run(() -> plan.opened().workspace().metricProperty().set("discount"));
        driver.type(KeyCode.DOWN);
        driver.type(KeyCode.DOWN);
        assertEquals("cohort-win-rate", plan.opened().workspace().metricProperty().get());
        driver.type(KeyCode.ENTER);
        assertTrue(metrics("cycle-now").contains("cohort-win-rate"));
    }

    @Test
    void delTakesAMetricFromItsQuestion() {
        plan.focus("chosen", "Mean sales cycle");
        driver.type(KeyCode.DELETE);
        assertEquals(List.of("sales-cycle", "sales-cycle-p75"), metrics("cycle-now"));
    }

    @Test
    void aGuardrailIsChosenAndTakenAway() {
        plan.focus("chosen", "Win rate");
        driver.run(() -> plan.opened().workspace().metricProperty().set("loss-rate"));
        driver.press("Add");
        assertEquals(List.of("win-rate", "won-revenue", "loss-rate"), plan.kept().guardrails());
        driver.press("Remove");
        assertEquals(List.of("win-rate", "won-revenue"), plan.kept().guardrails());
    }

    @Test
    void readyAndNeedsDataShareTheCatalogue() {
        var analysis = plan.opened().session().analysis();
        long needs = analysis.engine().catalogue().stream().filter(metric -> !analysis.missing(metric.id()).isEmpty())
                .count();
        long all = analysis.engine().catalogue().size();
        assertEquals(all, listedMetrics());
        driver.run(() -> pill("Needs data").fire());
        assertEquals(needs, listedMetrics());
        driver.run(() -> pill("Ready").fire());
        assertEquals(all - needs, listedMetrics());
        search("no such metric");
        assertTrue(driver.shows("No metric is called that."));
        driver.type(KeyCode.ESCAPE);
        assertEquals(all - needs, listedMetrics());
    }

    private ToggleButton pill(String text) {
        return (ToggleButton) Objects.requireNonNull(
                driver.find(node -> node instanceof ToggleButton pill && text.equals(pill.getText())));
    }

    @Test
    void theDefinitionFollowsWithTodaysNumbersAndF1GoesThere() {
        plan.focus("chosen", "Mean sales cycle");
        var result = plan.opened().session().analysis().engine().measure("sales-cycle-mean",
                plan.opened().workspace().selectionProperty().get());
        assertTrue(driver.shows(result.n() + " rows"), () -> driver.texts().toString());
        result.recipe().steps().forEach(step -> assertTrue(driver.shows(driver.words().say(step))));
        assertTrue(driver.shows(driver.words().get("metrics.help.sales-cycle-mean")));
        driver.type(KeyCode.F1);
        assertTrue(driver.stage().getScene().getFocusOwner() instanceof ScrollPane);
    }

    @Test
    void aMetricThatLacksSomethingOffersItsForm() {
        plan.focus("chosen", "Selling cost freed");
        assertTrue(driver.shows("Missing: selling cost"));
        driver.press("Type the selling cost");
        plan.enter("42000");
        assertEquals("42000", plan.opened().session().settingTexts().get("selling-cost"));
        assertFalse(driver.shows("Missing: selling cost"));
        assertFalse(plan.texts(".chosen-figure").contains("Needs selling cost"));
    }

    @Test
    void aMetricFoundInThePaletteIsDefinedHere() {
        plan.open(Step.DATA);
        driver.run(() -> plan.opened().shell().openPalette());
        driver.run(() -> ((TextField) driver.stage().getScene().getFocusOwner()).setText("Win/loss ratio"));
        driver.type(KeyCode.ENTER);
        assertEquals(Step.METRICS, plan.opened().step());
        assertTrue(driver.shows(driver.words().get("metrics.help.win-loss-ratio")));
    }
}
