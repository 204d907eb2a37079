package app.quarterdeck.session.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Edits by hand: undone and done again, across a restart, and what the next import makes of them. */
class EditingTest {

    private static final String HEADINGS = "Deal ID,Customer,Created,Closed,Status,Amount,Source\n";
    private static final String DEALS = HEADINGS + """
            4711,Acme,2026-01-05,2026-02-04,Won,5000,Web
            4712,Bolt,2026-01-10,2026-03-21,Lost,3000,Fair
            """;

    @TempDir
    Path folder;
    @SuppressWarnings("NullAway.Init")
    private Walk walk;
    private long deal;

    @BeforeEach
    void importDeals() {
        walk = new Walk(folder);
        walk.importText("deals.csv", DEALS);
        deal = walk.find(Field.DEAL_ID, "4711");
    }

    @AfterEach
    void close() {
        walk.close();
    }

    @Test
    void anEditIsUndoneAndDoneAgainAlsoAfterTheWorkspaceWasClosed() {
        Step step = walk.set(deal, Field.DEAL_AMOUNT, new BigDecimal("6000"));
        assertEquals("net amount of deal 4711", Walk.WORDS.say(step));
        assertEquals(new BigDecimal("6E+3"), walk.value(Field.DEAL_AMOUNT, deal));
        walk.again();
        assertEquals(List.of("net amount of deal 4711"),
                walk.session.editing().steps().stream().map(Walk.WORDS::say).toList());
        walk.session.editing().undo(step.id());
        assertEquals(new BigDecimal("5E+3"), walk.value(Field.DEAL_AMOUNT, deal));
        assertEquals(List.of(), walk.session.editing().history(RecordKind.DEALS, deal));
        walk.again();
        walk.session.editing().redo(step.id());
        assertEquals(new BigDecimal("6E+3"), walk.value(Field.DEAL_AMOUNT, deal));
    }

    @Test
    void figuresFollowAnEditAtOnce() {
        assertEquals(8000_0000L, amounts());
        walk.set(deal, Field.DEAL_AMOUNT, new BigDecimal("6000"));
        assertEquals(9000_0000L, amounts());
    }

    @Test
    void everyKindOfValueIsKeptAsTyped() {
        walk.set(deal, Field.DEAL_STATUS, DealStatus.LOST);
        walk.set(deal, Field.DEAL_CLOSED_ON, LocalDate.of(2026, 5, 6));
        walk.set(deal, Field.DEAL_SOURCE, "A source nobody had");
        walk.set(deal, Field.DEAL_PROBABILITY, 0.25);
        walk.set(deal, Field.DEAL_NAME, "Cold store");
        Map<Field, Object> values = walk.session.editing().values(RecordKind.DEALS, deal);
        assertEquals(DealStatus.LOST, values.get(Field.DEAL_STATUS));
        assertEquals(LocalDate.of(2026, 5, 6), values.get(Field.DEAL_CLOSED_ON));
        assertEquals("A source nobody had", values.get(Field.DEAL_SOURCE));
        assertEquals(0.25, values.get(Field.DEAL_PROBABILITY));
        assertEquals("Cold store", values.get(Field.DEAL_NAME));
    }

    @Test
    void theHistoryOfARecordSaysWhatChangedAndWhy() {
        walk.importText("deals.csv", DEALS.replace("Web", "Phone"));
        walk.set(deal, Field.DEAL_AMOUNT, null);
        List<Editing.Line> lines = walk.session.editing().history(RecordKind.DEALS, deal);
        assertEquals(List.of(Field.DEAL_AMOUNT, Field.DEAL_SOURCE), lines.stream().map(Editing.Line::field).toList());
        assertEquals(0, lines.getFirst().batch());
        assertNull(lines.getFirst().now());
        assertEquals(List.of("Web", "Phone"),
                List.of(String.valueOf(lines.getLast().old()), String.valueOf(lines.getLast().now())));
        assertEquals(2, lines.getLast().batch());
    }

    @Test
    void aValueThatCannotBeIsRefusedInOneSentence() {
        UserFault fault = assertThrows(UserFault.class, () -> walk.set(deal, Field.DEAL_PROBABILITY, 1.5));
        assertEquals("meaning.fault.share", fault.note().key());
        assertThrows(UserFault.class, () -> walk.set(deal, Field.DEAL_STATUS, null));
        assertEquals(List.of(), walk.session.editing().steps());
    }

    @Test
    void theSameFileAgainLeavesAnEditAndSaysSo() {
        walk.set(deal, Field.DEAL_AMOUNT, new BigDecimal("6000"));
        ImportReport report = walk.importText("deals.csv", DEALS);
        assertEquals(new RowCounts(2, 0, 0, 2, 0, 0), report.tables().getFirst().counts());
        assertTrue(Walk.assumed(report).contains("1 value you typed by hand stays: the file says the same as before"),
                Walk.assumed(report));
        assertEquals(new BigDecimal("6E+3"), walk.value(Field.DEAL_AMOUNT, deal));
    }

    @Test
    void aSourceThatChangedIsShownWithBothValuesAndTheTypedOneStays() {
        walk.set(deal, Field.DEAL_AMOUNT, new BigDecimal("6000"));
        String changed = DEALS.replace("5000", "7000").replace("Web", "Phone");
        assertTrue(Walk.assumed(walk.rehearse("deals.csv", changed))
                .contains("4711, Net amount: you typed 6,000, the file now says 7,000."));
        ImportReport report = walk.importText("deals.csv", changed);
        assertEquals(new RowCounts(2, 0, 1, 1, 0, 0), report.tables().getFirst().counts());
        assertEquals(new BigDecimal("6E+3"), walk.value(Field.DEAL_AMOUNT, deal));
        assertEquals("Phone", walk.value(Field.DEAL_SOURCE, deal));
        assertEquals(new BigDecimal("7E+3"),
                amountOfSource());
        assertFalse(Walk.assumed(walk.importText("deals.csv", changed)).contains("the file now says"), "said once");

        walk.session.editing().takeSource(RecordKind.DEALS, deal, Field.DEAL_AMOUNT);
        assertEquals(new BigDecimal("7E+3"), walk.value(Field.DEAL_AMOUNT, deal));
    }

    @Test
    void theFileWinsWhereThatIsAskedForAndUndoGivesTheTypedValueBack() {
        walk.set(deal, Field.DEAL_AMOUNT, new BigDecimal("6000"));
        String changed = DEALS.replace("5000", "7000");
        walk.importText("deals.csv", changed, "edits=source");
        assertEquals(new BigDecimal("7E+3"), walk.value(Field.DEAL_AMOUNT, deal));
        walk.session.takeBack(2);
        assertEquals(new BigDecimal("6E+3"), walk.value(Field.DEAL_AMOUNT, deal));
        assertTrue(Walk.assumed(walk.importText("deals.csv", changed))
                .contains("you typed 6,000, the file now says 7,000"));
        assertThrows(UserFault.class, () -> walk.importText("deals.csv", changed, "edits=perhaps"));
    }

    @Test
    void undoingAnEditAfterItsSourceChangedGivesWhatTheSourceSaysNow() {
        Step step = walk.set(deal, Field.DEAL_AMOUNT, new BigDecimal("6000"));
        walk.importText("deals.csv", DEALS.replace("5000", "7000"));
        walk.session.editing().undo(step.id());
        assertEquals(new BigDecimal("7E+3"), walk.value(Field.DEAL_AMOUNT, deal));
    }

    @Test
    void anEditOverwrittenSinceIsNotUndone() {
        Step first = walk.set(deal, Field.DEAL_AMOUNT, new BigDecimal("6000"));
        Step second = walk.set(deal, Field.DEAL_AMOUNT, new BigDecimal("6500"));
        assertEquals("store.edit.changed",
                assertThrows(UserFault.class, () -> walk.session.editing().undo(first.id())).note().key());
        walk.session.editing().undo(second.id());
        assertEquals(new BigDecimal("6E+3"), walk.value(Field.DEAL_AMOUNT, deal));
        walk.session.editing().undo(first.id());
        assertEquals(new BigDecimal("5E+3"), walk.value(Field.DEAL_AMOUNT, deal));
    }

    @Test
    void aRecordAddedByHandFollowsTheRulesOfImportsAndIsUndone() {
        Map<Field, Object> values = Map.of(Field.DEAL_ID, "H1", Field.DEAL_CUSTOMER_ID, "Core", Field.DEAL_STATUS,
                DealStatus.OPEN, Field.DEAL_CREATED_ON, LocalDate.of(2026, 4, 1), Field.DEAL_AMOUNT,
                new BigDecimal("12.5"));
        Step step = walk.session.editing().add(RecordKind.DEALS, values);
        assertEquals("new deal H1", Walk.WORDS.say(step));
        assertEquals(values, walk.session.editing().values(RecordKind.DEALS, step.record()));
        assertEquals(1, walk.session.imported().size(), "no import");
        assertThrows(UserFault.class, () -> walk.session.editing().add(RecordKind.DEALS, values));
        walk.session.editing().undo(step.id());
        assertEquals(2, walk.session.records().count(RecordKind.DEALS));
        walk.again();
        walk.session.editing().redo(step.id());
        assertEquals(values, walk.session.editing().values(RecordKind.DEALS, walk.find(Field.DEAL_ID, "H1")));
    }

    @Test
    void aFileThatBringsARecordAddedByHandFillsItAndContradictsNothingTyped() {
        walk.session.editing().add(RecordKind.DEALS, Map.of(Field.DEAL_ID, "H1", Field.DEAL_CUSTOMER_ID, "Core",
                Field.DEAL_STATUS, DealStatus.OPEN, Field.DEAL_AMOUNT, new BigDecimal("12.5")));
        ImportReport report = walk.importText("deals.csv", DEALS + "H1,Core,2026-04-01,,Open,13,Web\n");
        assertTrue(Walk.assumed(report).contains("H1, Net amount: you typed 12.5, the file now says 13."),
                Walk.assumed(report));
        long added = walk.find(Field.DEAL_ID, "H1");
        assertEquals(new BigDecimal("12.5"), walk.value(Field.DEAL_AMOUNT, added));
        assertEquals("Web", walk.value(Field.DEAL_SOURCE, added));
        assertEquals(3, walk.session.records().count(RecordKind.DEALS));
    }

    @Test
    void recordsWithoutAnIdAreAddedAsOftenAsTheyAreTyped() {
        Map<Field, Object> call = Map.of(Field.ACTIVITY_AT, LocalDateTime.of(2026, 5, 6, 10, 30), Field.ACTIVITY_TYPE,
                "call", Field.ACTIVITY_REP, "Ana");
        walk.session.editing().add(RecordKind.ACTIVITIES, call);
        walk.session.editing().add(RecordKind.ACTIVITIES, call);
        assertEquals(List.of(call, call), walk.records(RecordKind.ACTIVITIES).stream()
                .map(row -> walk.session.editing().values(RecordKind.ACTIVITIES, row.id())).toList());
        assertEquals(Field.ACTIVITY_AT, walk.session.editing()
                .fault(RecordKind.ACTIVITIES, Map.of(Field.ACTIVITY_TYPE, "call")).orElseThrow().field());
    }

    @Test
    void takingAnImportBackTellsThreeOutcomesWithNames() {
        walk.importText("deals.csv", HEADINGS + """
                4711,Acme,2026-01-05,2026-02-04,Won,5500,Mail
                4712,Bolt,2026-01-10,2026-03-21,Lost,3300,Fair
                4713,Core,2026-01-10,2026-03-21,Lost,1,Fair
                4714,Dune,2026-01-10,2026-03-21,Lost,2,Fair
                """);
        walk.set(deal, Field.DEAL_AMOUNT, new BigDecimal("6000"));
        walk.set(walk.find(Field.DEAL_ID, "4714"), Field.DEAL_SOURCE, "Web");
        walk.importText("deals.csv", HEADINGS + "4712,Bolt,2026-01-10,2026-03-21,Lost,3400,Fair\n");
        Undone undone = walk.session.takeBack(2);
        assertEquals(List.of(1, 1), List.of(undone.removed(), undone.restored()));
        assertEquals("Reversed: 1 record removed, 1 value restored (4711, Source; 4713).\n"
                + "Kept because you edited them: 2 (4711, Net amount; 4714).\n"
                + "Not reversed because something later changed it: 1 (4712, Net amount: changed again by import 3).",
                String.join("\n", undone.say(Walk.WORDS)));
        assertEquals("Web", walk.value(Field.DEAL_SOURCE, deal));
        assertEquals(new BigDecimal("5E+3"),
                amountOfSource());
    }

    private Object amountOfSource() {
        return walk.session.editing().sources(RecordKind.DEALS, new long[]{deal}).getOrDefault(deal, Map.of())
                .getOrDefault(Field.DEAL_AMOUNT, "");
    }

    private long amounts() {
        return java.util.Arrays.stream(walk.session.analysis().snapshot().table(RecordKind.DEALS)
                .money(Field.DEAL_AMOUNT)).sum();
    }
}
