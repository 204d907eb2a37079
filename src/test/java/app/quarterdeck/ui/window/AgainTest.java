package app.quarterdeck.ui.window;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Session;
import app.quarterdeck.ui.kit.Theme;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import javafx.scene.control.CheckBox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** Next month in the window: drop and confirm, a changed layout, files read again, what a complete list has no more. */
@ExtendWith(ApplicationExtension.class)
class AgainTest {

    private static final String APRIL = """
            Deal ID,Customer,Owner,Created,Closed,Status,Amount
            D-1,Marwick Foods,Diego Fuentes,03/04/2026,05/06/2026,Gewonnen,22750
            D-2,Sava Clinics,Priya Raman,01/02/2026,07/08/2026,Offen,18200
            D-3,Bolt Lab,Priya Raman,02/02/2026,07/08/2026,Offen,4150
            """;

    @TempDir
    Path folder = Path.of("");
    private final Messages words = Messages.of(Locale.ENGLISH);
    @SuppressWarnings("NullAway.Init")
    private WindowDriver driver;

    @BeforeEach
    void importTheFirstFile() {
        driver = new WindowDriver(folder, Locale.ENGLISH, Theme.Choice.LIGHT);
        driver.run(() -> {
            driver.stage().setWidth(1000);
            driver.stage().setHeight(900);
            driver.stage().show();
        });
        Path april = Tables.write(folder, "deals-2026-04.csv", APRIL);
        try (Session session = Session.write(folder.resolve("Walk.qdeck"))) {
            session.importFiles(ImportRequest.of(april).withSet(Map.of("dates",
                    "dmy", "status.Gewonnen", "won", "status.Offen", "open")),
                    Progress.NONE, Cancellation.NEVER);
        }
        driver.run(() -> driver.window.open(folder.resolve("Walk.qdeck")));
    }

    @AfterEach
    void closeTheWindow() {
        driver.run(driver.window::close);
        driver.run(driver.stage()::hide);
    }

    @Test
    void theNextFileOpensAtTheDryRunAndIsConfirmed() {
        give(may());
        assertTrue(driver.shows(words.get("wizard.dry.lead.deals", 1, 0, 2)), () -> driver.texts().toString());
        assertTrue(driver.shows(words.get("wizard.last", LocalDate.now(ZoneId.systemDefault()))));
        driver.press(words.get("wizard.dry.import.deals", 1));
        assertEquals(4, session().records().count(RecordKind.DEALS));
    }

    @Test
    void theWayToAnotherReadingLeadsThroughTheSteps() {
        give(may());
        driver.press(words.get("wizard.last.change"));
        driver.press(words.get("wizard.read.continue"));
        assertTrue(driver.shows(words.get("wizard.meaning.lead", 7)), () -> driver.texts().toString());
    }

    @Test
    void aListSaidToBeCompleteShowsWhatIsGoneAndUndoBringsItBack() {
        give(may());
        String box = words.get("wizard.complete", "deals");
        assertFalse(driver.shows(words.get("wizard.card.gone")));
        driver.press(box);
        assertTrue(driver.shows(words.get("wizard.card.gone")), () -> driver.texts().toString());
        driver.press(words.get("wizard.dry.import.deals", 1));
        assertEquals(3, session().records().count(RecordKind.DEALS));
        assertTrue(driver.shows("1 new, 1 gone"), () -> driver.texts().toString());
        give(may());
        assertTrue(driver.shows(words.get("wizard.dry.same")), () -> driver.texts().toString());
        assertTrue(WindowDriver
                .on(() -> ((CheckBox) Objects.requireNonNull(driver.find(node -> node instanceof CheckBox check
                        && box.equals(check.getText())))).isSelected()),
                "the choice is remembered");
    }

    @Test
    void aChangedLayoutOpensAtTheMeaningWithWhatIsNewAndWhatIsMissing() {
        give(Tables.write(folder, "deals-2026-05.csv", APRIL.replace("Owner", "Zone")));
        assertTrue(driver.shows("the column Owner is missing and the column Zone is new"),
                () -> driver.texts().toString());
        assertTrue(driver.shows(words.get("wizard.sure.new")));
        assertTrue(driver.shows(words.get("wizard.meaning.lost", "Owner")));
        assertTrue(driver.shows(words.get("wizard.meaning.continue")));
    }

    @Test
    void anUnknownStatusWordOpensTheValues() {
        give(Tables.write(folder, "deals-2026-05.csv", APRIL.replace("Offen", "Verschoben")));
        assertTrue(driver.shows("Verschoben"), () -> driver.texts().toString());
        assertTrue(driver.shows(words.get("wizard.values.lead.open", 1)), () -> driver.texts().toString());
    }

    @Test
    void filesReadAgainThatChangedOpenTheDryRun() throws IOException {
        Files.writeString(folder.resolve("deals-2026-04.csv"), APRIL.replace("18200", "19000"));
        driver.press(words.get("data.again.all"));
        assertTrue(driver.shows(words.get("wizard.dry.lead.deals", 0, 1, 2)), () -> driver.texts().toString());
        assertEquals(1, session().imported().size());
        driver.press(words.get("wizard.dry.import.deals", 1));
        assertEquals(2, session().imported().size());
    }

    @Test
    void aTypedValueAndTheFilesOwnAreBothShownAndTheUserChoosesWhichStands() throws IOException {
        Field amount = Field.DEAL_AMOUNT;
        long deal = amounts().entrySet().stream().filter(one -> one.getValue().compareTo(new BigDecimal("18200")) == 0)
                .findFirst().orElseThrow().getKey();
        driver.run(() -> session().editing().set(RecordKind.DEALS, deal, Map.of(amount, new BigDecimal("18500"))));
        Files.writeString(folder.resolve("deals-2026-04.csv"), APRIL.replace("18200", "19000"));
        driver.press(words.get("data.again.all"));
        assertTrue(driver.shows("D-2, Net amount: you typed 18,500, the file now says 19,000."),
                () -> driver.texts().toString());
        driver.press(words.get("wizard.typed.source"));
        driver.press(words.get("wizard.dry.import.deals", 1));
        assertEquals(0, new BigDecimal("19000").compareTo(amounts().get(deal)));
    }

    private Map<Long, BigDecimal> amounts() {
        Map<Long, BigDecimal> out = new HashMap<>();
        for (long record = 1; record <= 3; record++) {
            out.put(record, ((BigDecimal) Objects.requireNonNull(
                    session().editing().values(RecordKind.DEALS, record).get(Field.DEAL_AMOUNT))).stripTrailingZeros());
        }
        return out;
    }

    @Test
    void filesReadAgainThatDidNotChangeOrAreMissingAreSaid() throws IOException {
        driver.press(words.get("data.again.all"));
        assertTrue(driver.shows("deals-2026-04.csv is as it was"), () -> driver.texts().toString());
        Files.delete(folder.resolve("deals-2026-04.csv"));
        driver.press(words.get("data.again.all"));
        assertTrue(driver.shows("deals-2026-04.csv is no longer there"), () -> driver.texts().toString());
    }

    private Path may() {
        return Tables.write(folder, "May deals.csv", APRIL.replaceFirst("D-3.*\n", "")
                + "D-5,Dune,Diego Fuentes,05/05/2026,01/09/2026,Offen,700\n");
    }

    private void give(Path file) {
        driver.run(() -> Objects.requireNonNull(driver.window.opened()).importFiles(List.of(file)));
    }

    private Session session() {
        return Objects.requireNonNull(driver.window.opened()).session();
    }
}
