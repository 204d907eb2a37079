package app.quarterdeck.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.model.own.OwnMetric;
import app.quarterdeck.model.own.OwnMetric.Combined;
import app.quarterdeck.ui.shell.Step;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** A metric of the user's own, from the button to the catalogue and back. */
@ExtendWith(ApplicationExtension.class)
class OwnMetricFormTest {

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
        driver.press(driver.words().get("own.form.title"));
    }

    @AfterEach
    void close() {
        plan.close();
    }

    private List<OwnMetric> kept() {
        return plan.opened().session().own().all();
    }

    private void name(String text) {
        driver.run(() -> ((TextField) Objects.requireNonNull(driver.find(node -> node instanceof TextField field
                && driver.words().get("own.form.name").equals(field.getAccessibleText())))).setText(text));
    }

    /** Chooses what is said so in the list of this name. */
    private void choose(String list, String said) {
        driver.run(() -> choose(box(list), said));
    }

    private ComboBox<?> box(String key) {
        return (ComboBox<?>) Objects.requireNonNull(driver.find(node -> node instanceof ComboBox<?> box
                && driver.words().get(key).equals(box.getAccessibleText())), key);
    }

    private static <T> void choose(ComboBox<T> box, String said) {
        box.setValue(box.getItems().stream().filter(one -> box.getConverter().toString(one).equals(said)).findFirst()
                .orElseThrow());
    }

    @Test
    void itsValueStandsThereWhileItIsPutTogetherAndOnceKeptItIsAMetricLikeAnyOther() {
        name("Average win");
        choose("own.form.way", driver.words().get("own.form.way.ratio"));
        choose("own.form.first", "Won revenue");
        choose("own.form.second", "Closed deals");
        choose("own.form.unit", "Money");
        driver.settle();
        driver.press(driver.words().get("own.form.save"));
        OwnMetric metric = kept().getFirst();
        assertEquals(new Combined(true, "won-revenue", "closed-deals"), metric.definition());
        assertTrue(driver.shows("Won revenue ÷ Closed deals")
                || driver.shows("won revenue ÷ closed deals"), () -> driver.texts().toString());
        assertTrue(driver.shows("Average win"), () -> driver.texts().toString());
        driver.type(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
        driver.settle();
        assertEquals(List.of(), kept());
        driver.type(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
        driver.settle();
        assertEquals(List.of(metric), kept());
    }

    @Test
    void withoutANameItSaysSoAndKeepsNothing() {
        driver.settle();
        driver.press(driver.words().get("own.form.save"));
        assertTrue(driver.shows(driver.words().get("own.form.name.fault")), () -> driver.texts().toString());
        assertEquals(List.of(), kept());
    }

    @Test
    void aConditionStillOpenIsSaidAndClosedOnesCount() {
        name("Big deals");
        driver.press(driver.words().get("own.form.add-condition"));
        choose("own.form.field", "Net amount");
        assertTrue(driver.shows(driver.words().get("own.form.unfinished")), () -> driver.texts().toString());
        driver.run(() -> ((TextField) Objects.requireNonNull(driver.find(node -> node instanceof TextField field
                && driver.words().get("own.form.number").equals(field.getAccessibleText())))).setText("1000"));
        driver.settle();
        driver.press(driver.words().get("own.form.save"));
        assertEquals("Big deals", kept().getFirst().name());
        assertTrue(driver.shows("number of deals with “Net amount” above 1000"), () -> driver.texts().toString());
    }
}
