package app.quarterdeck.session.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Imported;
import app.quarterdeck.session.SetAside;
import java.io.FileInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Rows set aside are corrected, read again by the decisions of their import, and taken to a spreadsheet. */
class QuarantineTest {

    private static final String HEADINGS = "Deal ID;Customer;Created;Closed;Status;Amount;Probability\n";
    /** Day first, decimal comma, percentages: what only the whole file can say. */
    private static final String DEALS = HEADINGS + """
            D1;Acme;13/01/2026;04/02/2026;Won;1.000,50;100
            D2;Bolt;05/01/2026;21/03/2026;Lost;3.000,00;40
            D3;=1+1;32/01/2026;03/03/2026;Open;2.500,25;50
            D4;Dune;06/01/2026;03/03/2026;Open;abc;0,5
            D1;Acme;13/01/2026;04/02/2026;Won;9.000,00;100
            """;

    @TempDir
    Path folder;
    @SuppressWarnings("NullAway.Init")
    private Walk walk;

    @BeforeEach
    void importDeals() {
        walk = new Walk(folder);
        walk.importText("deals.csv", DEALS);
    }

    @AfterEach
    void close() {
        walk.close();
    }

    @Test
    void aCorrectedRowIsReadByTheDecisionsOfItsImport() {
        assertEquals(equation(1, 0, 4), counts());
        correct("D3", "Created", "03/02/2026");
        correct("D4", "Amount", "1.234");
        Quarantine.Tried tried = walk.session.quarantine().retry(List.of(row("D3"), row("D4")));
        assertEquals(List.of(2, List.of()), List.of(tried.taken(), tried.still()));
        assertEquals(equation(3, 0, 2), counts());
        long third = walk.find(Field.DEAL_ID, "D3");
        assertEquals(LocalDate.of(2026, 2, 3), walk.value(Field.DEAL_CREATED_ON, third), "the day comes first");
        assertEquals(new BigDecimal("2500.25"), walk.value(Field.DEAL_AMOUNT, third));
        assertEquals(0.5, walk.value(Field.DEAL_PROBABILITY, third));
        long fourth = walk.find(Field.DEAL_ID, "D4");
        assertEquals(new BigDecimal("1234"), walk.value(Field.DEAL_AMOUNT, fourth), "the comma is the decimal sign");
        assertEquals(0.005, walk.value(Field.DEAL_PROBABILITY, fourth), "shares are written as percentages");
        assertEquals("deals.csv", walk.records(RecordKind.DEALS).getLast().file());
    }

    @Test
    void whatStillFailsStaysWithItsReason() {
        correct("D4", "Amount", "12,5,0");
        Quarantine.Tried tried = walk.session.quarantine().retry(walk.session.quarantine().rows());
        assertEquals(0, tried.taken());
        assertEquals(4, tried.still().size(), "two say different things of one deal, two cannot be read");
        assertEquals(List.of("Created", "Amount"), tried.still().stream().map(SetAside::column)
                .filter(column -> !column.isEmpty()).toList());
        assertEquals("12,5,0", row("D4").value());
        assertEquals(equation(1, 0, 4), counts());
    }

    @Test
    void ofTwoRowsThatContradictEachOtherOneCanBeChosen() {
        SetAside second = walk.session.quarantine().rows().stream().filter(row -> row.row() == 6).findFirst()
                .orElseThrow();
        assertEquals(1, walk.session.quarantine().retry(List.of(second)).taken());
        assertEquals(new BigDecimal("9E+3"), walk.value(Field.DEAL_AMOUNT, walk.find(Field.DEAL_ID, "D1")));
        assertEquals(0, walk.session.quarantine().retry(List.of(row("D1"))).taken());
        assertEquals(equation(2, 0, 3), counts());
    }

    @Test
    void tryingAgainIsUndoneAndDoneAgain() {
        correct("D3", "Created", "03/02/2026");
        long step = walk.session.quarantine().retry(List.of(row("D3"))).steps().getFirst();
        assertEquals("1 row tried again",
                walk.session.editing().steps().stream().map(Walk.WORDS::say).toList().getLast());
        walk.session.editing().undo(step);
        assertEquals(equation(1, 0, 4), counts());
        assertEquals("03/02/2026", row("D3").cells().get(2), "the correction stays");
        walk.again();
        walk.session.editing().redo(step);
        assertEquals(equation(2, 0, 3), counts());
        walk.session.editing().undo(step);
        assertEquals(equation(1, 0, 4), counts());
    }

    @Test
    void aRetriedRowThatUpdatesARecordIsUndoneToItsOldValue() {
        walk.importText("more.csv",
                HEADINGS + "D2;Bolt;05/01/2026;21/03/2026;Lost;3.x;40\nD9;Egg;13/01/2026;21/03/2026;Lost;1,00;40\n");
        correct("D2", "Amount", "3.333,00");
        long step = walk.session.quarantine().retry(List.of(row("D2"))).steps().getFirst();
        long deal = walk.find(Field.DEAL_ID, "D2");
        assertEquals(new BigDecimal("3333"), walk.value(Field.DEAL_AMOUNT, deal));
        assertEquals(1, walk.batch(2).updated());
        walk.session.editing().undo(step);
        assertEquals(new BigDecimal("3E+3"), walk.value(Field.DEAL_AMOUNT, deal));
        assertEquals(List.of(0, 1), List.of(walk.batch(2).updated(), walk.batch(2).quarantined()));
    }

    @Test
    void anImportTakenBackTakesItsRetriedRowsAlong() {
        correct("D3", "Created", "03/02/2026");
        walk.session.quarantine().retry(List.of(row("D3")));
        assertEquals(2, walk.session.takeBack(1).removed());
        assertEquals(List.of(), walk.session.quarantine().rows());
        assertEquals(List.of(), walk.session.editing().steps());
    }

    @Test
    void aRowOfTooFewCellsCanBeFilledUp() {
        walk.importText("short.csv", HEADINGS + "E1;Acme;13/01/2026\nE2;Acme;13/01/2026;14/01/2026;Won;1,5;100\n");
        SetAside row = walk.session.quarantine().rows().getLast();
        assertEquals(List.of("", "E1"), List.of(row.column(), row.cells().getFirst()));
        assertEquals(0, walk.session.quarantine().retry(List.of(row)).taken());
        walk.session.quarantine().correct(row, List.of("E1", "Acme", "13/01/2026", "", "Open", "2,5", ""));
        assertEquals(1, walk.session.quarantine().retry(List.of(row)).taken());
        assertEquals(new BigDecimal("2.5"), walk.value(Field.DEAL_AMOUNT, walk.find(Field.DEAL_ID, "E1")));
    }

    @Test
    void theExportedWorkbookHoldsEveryCellAsItWasAndTheReasonBesideIt() throws IOException {
        walk.importText("more.csv",
                "Deal ID,Customer,Created,Closed,Status,Amount,Probability,Colour\nX1,Egg,2026-01-05,2026-01-06,Won,ten,1,red\n"
                        + "X2,Egg,2026-01-05,2026-01-06,Won,10,1,red\n");
        Path file = folder.resolve("aside.xlsx");
        assertEquals(5, walk.session.quarantine().export(file, Walk.WORDS, Cancellation.NEVER));
        try (ReadableWorkbook book = new ReadableWorkbook(new FileInputStream(file.toFile()))) {
            List<Row> rows = book.getFirstSheet().read();
            assertEquals(List.of("What is wrong", "File", "Sheet", "Row", "Column at fault", "Deal ID", "Customer",
                    "Created", "Closed", "Status", "Amount", "Probability", "Colour"), texts(rows.getFirst()));
            Row third = rows.stream().filter(row -> texts(row).contains("D3")).findFirst().orElseThrow();
            assertEquals(List.of("deals.csv", "", "4.0", "Created", "D3", "=1+1", "32/01/2026", "03/03/2026", "Open",
                    "2.500,25", "50", ""), texts(third).subList(1, 13));
            assertFalse(texts(third).getFirst().isBlank());
            assertTrue(rows.stream().flatMap(Row::stream).allMatch(cell -> cell == null || cell.getFormula() == null),
                    "no text is a formula");
            assertEquals("red", texts(rows.getLast()).get(12));
        }
        Path csv = folder.resolve("aside.csv");
        walk.session.quarantine().export(csv, Walk.WORDS, Cancellation.NEVER);
        assertTrue(Files.readString(csv).contains(",'=1+1,"));
        assertThrows(UserFault.class,
                () -> walk.session.quarantine().export(folder.resolve("a.doc"), Walk.WORDS, Cancellation.NEVER));
    }

    private void correct(String id, String column, String value) {
        SetAside row = row(id);
        List<String> cells = new ArrayList<>(row.cells());
        cells.set(row.headings().indexOf(column), value);
        walk.session.quarantine().correct(row, cells);
    }

    private SetAside row(String id) {
        return walk.session.quarantine().rows().stream().filter(row -> row.cells().getFirst().equals(id)).findFirst()
                .orElseThrow();
    }

    private List<Integer> counts() {
        Imported batch = walk.batch(1);
        assertEquals(5, batch.read());
        return equation(batch.imported(), batch.updated(), batch.quarantined());
    }

    private static List<Integer> equation(int imported, int updated, int quarantined) {
        return List.of(imported, updated, quarantined);
    }

    private static List<String> texts(Row row) {
        List<String> out = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            Cell cell = i < row.getCellCount() ? row.getCell(i) : null;
            out.add(cell == null ? "" : cell.getText());
        }
        return out;
    }
}
