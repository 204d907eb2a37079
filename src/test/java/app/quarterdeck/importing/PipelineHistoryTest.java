package app.quarterdeck.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.model.past.DealHistory;
import app.quarterdeck.model.past.DealVersion;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.model.record.RecordKind;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Three imports of five deals: one pushed, one raised, one won, one lost, one vanished. */
class PipelineHistoryTest {

    private static final String HEADINGS = "Deal ID,Customer,Created,Expected close,Closed,Status,Amount";

    @TempDir
    Path folder;
    private Imports imports;

    @BeforeEach
    void open() {
        imports = new Imports(folder);
    }

    @AfterEach
    void close() {
        imports.close();
    }

    private void april() {
        complete("april.csv", "D1,Acme,2026-03-01,2026-05-20,,Open,100", "D2,Bolt,2026-03-02,2026-05-31,,Open,200",
                "D3,Core,2026-03-03,2026-06-10,,Open,300", "D4,Dune,2026-03-04,2026-06-11,,Open,400",
                "D5,Elm,2026-04-30,2026-06-12,,Open,500");
    }

    private void may() {
        complete("may.csv", "D1,Acme,2026-03-01,2026-07-01,,Open,100", "D2,Bolt,2026-03-02,2026-05-31,,Open,250",
                "D3,Core,2026-03-03,2026-06-10,2026-05-30,Won,300", "D4,Dune,2026-03-04,2026-06-11,,Open,400",
                "D5,Elm,2026-04-30,2026-06-12,,Open,500");
    }

    private void june() {
        complete("june.csv", "D1,Acme,2026-03-01,2026-07-01,,Open,100", "D2,Bolt,2026-03-02,2026-05-31,,Open,250",
                "D3,Core,2026-03-03,2026-06-10,2026-05-30,Won,300",
                "D4,Dune,2026-03-04,2026-06-11,2026-06-20,Lost,400");
    }

    private void complete(String name, String... rows) {
        Path file = imports.file(name, HEADINGS + "\n" + String.join("\n", rows));
        imports.run(ImportRequest.of(file).withSet(Map.of("complete", "yes")));
    }

    @Test
    void oneImportIsNoHistory() {
        april();
        assertEquals(DealHistory.NONE, history());
    }

    @Test
    void eachImportIsKnownByTheLatestPastDayOfItsData() {
        april();
        may();
        june();
        assertEquals(List.of("2026-04-30", "2026-05-30", "2026-06-20"),
                history().days().stream().map(day -> LocalDate.ofEpochDay(day).toString()).toList());
    }

    @Test
    void whatAnImportChangedWasOtherwiseBefore() {
        april();
        may();
        june();
        assertEquals(List.of("1@0 OPEN 100 2026-05-20", "1@1 OPEN 100 2026-07-01", "2@0 OPEN 200 2026-05-31",
                "2@1 OPEN 250 2026-05-31", "3@0 OPEN 300 2026-06-10", "3@1 WON 300 2026-06-10",
                "4@0 OPEN 400 2026-06-11", "4@2 LOST 400 2026-06-11", "5@0 OPEN 500 2026-06-12", "5@2 gone"), told());
    }

    @Test
    void theSameExportImportedTwiceIsOneState() {
        april();
        complete("again.csv", "D1,Acme,2026-03-01,2026-05-20,,Open,100", "D2,Bolt,2026-03-02,2026-05-31,,Open,200",
                "D3,Core,2026-03-03,2026-06-10,,Open,310", "D4,Dune,2026-03-04,2026-06-11,,Open,400",
                "D5,Elm,2026-04-30,2026-06-12,,Open,500");
        may();
        assertEquals(2, history().days().size());
        assertEquals("3@0 OPEN 310 2026-06-10", told().get(4));
    }

    @Test
    void anUndoneImportLeavesNoTrace() {
        april();
        may();
        june();
        imports.workspace.batches().undo(2);
        assertEquals(List.of("2026-04-30", "2026-06-20"),
                history().days().stream().map(day -> LocalDate.ofEpochDay(day).toString()).toList());
        assertEquals("5@1 gone", told().getLast());
        imports.workspace.batches().undo(3);
        assertEquals(DealHistory.NONE, history());
    }

    @Test
    void whatIsTypedByHandCorrectsTheImportWhoseValueItReplaces() {
        april();
        may();
        imports.workspace.edits().set(RecordKind.DEALS, 2, Map.of(Field.DEAL_AMOUNT, Money.of(new BigDecimal(260))));
        june();
        assertEquals(List.of("2@0 OPEN 200 2026-05-31", "2@1 OPEN 260 2026-05-31"), told().subList(2, 4));
        assertEquals(3, history().days().size());
    }

    private DealHistory history() {
        return imports.workspace.records().dealHistory();
    }

    private List<String> told() {
        return history().versions().stream().map(PipelineHistoryTest::told).toList();
    }

    private static String told(DealVersion said) {
        String place = said.record() + "@" + said.from() + " ";
        return !said.present()
                ? place + "gone"
                : place + said.status() + " " + (said.amount() == Blank.MONEY
                        ? "-"
                        : Integer.toString((int) Money.units(said.amount()))) + " "
                        + LocalDate.ofEpochDay(said.expected());
    }
}
