package app.quarterdeck.session.work;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Samples;
import app.quarterdeck.session.Session;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Lists of a dozen rows whose members were found by hand, and lists that must hold what the metrics count. */
class WorklistsTest {

    private static final Messages WORDS = Messages.of(Locale.ENGLISH);

    @TempDir
    Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Session session;

    @AfterEach
    void close() {
        session.close();
    }

    /** As of 30 June 2026. The median won deal is worth 1,000; half of those who came back did so within 60 days. */
    private void byHand() throws IOException {
        Path deals = Files.writeString(folder.resolve("deals.csv"), String.join("\n",
                "Deal ID,Customer,Owner,Created,Closed,Expected Close,Status,Stage,Amount,Product,Loss reason",
                "W1,Acme,Ana,2026-01-01,2026-01-31,,Won,Closed,1000,Pump,",
                "W2,Acme,Ana,2026-03-01,2026-04-01,,Won,Closed,1000,Pump,",
                "W3,Bolt,Ben,2026-01-01,2026-02-10,,Won,Closed,1000,Pump,",
                "W4,Bolt,Ben,2026-03-01,2026-04-11,,Won,Closed,400,Pump,",
                "W5,Core,Ben,2026-02-01,2026-03-01,,Won,Closed,5000,Pump,", // once, 121 days ago
                "W7,Mika,Ben,2025-05-01,2025-06-01,,Won,Closed,1000,Pump,",
                "W8,Mika,Ben,2026-05-01,2026-06-01,,Won,Closed,1000,Pump,",
                "W6,Dune,Ben,2026-05-01,2026-06-20,,Won,Closed,900,Pump,", // once, 10 days ago
                "L1,Echo,Ana,2025-06-01,2025-10-01,,Lost,Closed,2000,Pump,Price", // worth a call
                "L2,Fern,Ana,2025-06-01,2025-10-01,,Lost,Closed,900,Pump,Price", // too small
                "L3,Acme,Ana,2025-06-01,2025-10-01,,Lost,Closed,2000,Pump,Price", // bought since
                "L4,Gale,Ana,2025-06-01,2025-10-01,,Lost,Closed,2000,Pump,Price", // an open deal
                "L5,Hill,Ana,2026-01-01,2026-05-01,,Lost,Closed,2000,Pump,Price", // too fresh
                "L6,Iris,Ana,2023-01-01,2023-05-01,,Lost,Closed,2000,Pump,Price", // too old
                "O1,Gale,Ana,2026-06-01,,2026-06-29,Open,Demo,100,Pump,",
                "O2,Jade,Ben,2026-01-01,,2026-06-30,Open,Demo,100,Pump,", // due today is not late
                "=1+1,Kite,Ben,2026-06-10,,2026-06-01,Open,Demo,100,Pump,",
                "O4,Lime,Ben,2026-06-10,,,Open,Demo,100,Pump,") + "\n");
        session = Session.write(folder.resolve("hand.qdeck"));
        session.importFiles(ImportRequest.of(deals), Progress.NONE, Cancellation.NEVER);
        session.set(Map.of("as-of", "2026-06-30", "currency", "EUR"));
    }

    private void sample() {
        Path file = folder.resolve("sample.qdeck");
        Samples.create(file, Locale.ENGLISH, Progress.NONE, Cancellation.NEVER);
        session = Session.write(file);
    }

    private Worklist list(String id) {
        return new Worklists(session, Selection.DEFAULT, WORDS).find(id);
    }

    private static List<String> names(Worklist list) {
        return list.lines().stream().map(line -> line.cells().getFirst().toString()).toList();
    }

    private static Object cell(Worklist list, int line, String column) {
        int index = list.columns().stream().map(Worklist.Column::id).toList().indexOf(column);
        return list.lines().get(line).cells().get(index);
    }

    @Test
    void overdueDealsAreThoseExpectedBeforeTheDayTheLatestFirst() throws IOException {
        byHand();
        Worklist list = list("overdue-deals");
        assertEquals(List.of("=1+1", "O1"), names(list));
        assertEquals(29.0, ((Figure) cell(list, 0, "late")).value());
        assertEquals("Their expected close date lies before 30 Jun 2026: 2 of 3 open deals with such a date.",
                list.rule());
        assertTrue(list.lines().getFirst().file().endsWith("deals.csv"));
    }

    @Test
    void lostDealsWorthACallAreLargeOldEnoughAndOfNobodyBusy() throws IOException {
        byHand();
        assertEquals(List.of("L1"), names(list("lost-deals")));
    }

    @Test
    void whoBoughtOnceIsListedOnceOthersWouldHaveComeBack() throws IOException {
        byHand();
        Worklist list = list("bought-once");
        assertEquals(List.of("Core"), names(list));
        assertEquals(LocalDate.of(2026, 3, 1), cell(list, 0, "last"));
        assertEquals("Core", list.lines().getFirst().customer());
    }

    @Test
    void filtersKeepTheLinesOfOneOwner() throws IOException {
        byHand();
        Selection ana = Selection.DEFAULT.where(List.of(new Filter(new Dimension("rep"), List.of("Ana"))));
        assertEquals(List.of("O1"), names(new Worklists(session, ana, WORDS).find("overdue-deals")));
    }

    @Test
    void missingColumnsAreNamedInThePlaceOfAList() throws IOException {
        byHand();
        Worklist list = list("unanswered-leads");
        assertTrue(list.lines().isEmpty());
        assertFalse(list.needs().isEmpty());
        assertEquals(List.of("leads"), list.needs().stream().map(Answer.Need::field).limit(1)
                .map(field -> field.replaceAll("\\..*", "")).toList());
    }

    @Test
    void anUnknownListNamesThoseThereAre() throws IOException {
        byHand();
        assertTrue(WORDS.say(assertThrows(UserFault.class, () -> list("slow")).note()).contains("slow-deals"));
    }

    @Test
    void listsHoldWhatTheMetricsCount() {
        sample();
        Engine engine = session.analysis().engine();
        assertEquals(extra(engine, "slow-deals", "slow-count"), list("slow-deals").lines().size());
        assertEquals(extra(engine, "overdue-deals", "overdue-count"), list("overdue-deals").lines().size());
        assertEquals(extra(engine, "quiet-deals", "quiet-count"), list("quiet-deals").lines().size());
        assertEquals(Objects.requireNonNull(engine.measure("stuck-in-stage", Selection.DEFAULT).value()),
                list("stuck-deals").lines().size());
        assertEquals(Objects.requireNonNull(engine.measure("quiet-customers", Selection.DEFAULT).value()),
                list("quiet-customers").lines().size());
        double active = Objects.requireNonNull(engine.measure("active-customers", Selection.DEFAULT).value());
        Worklist dormant = list("dormant-customers");
        assertTrue(dormant.rule().contains(Long.toString(dormant.lines().size() + Math.round(active))),
                dormant.rule());
    }

    private static int extra(Engine engine, String metric, String id) {
        return (int) Math.round(Objects.requireNonNull(engine.measure(metric, Selection.DEFAULT).extra(id)));
    }

    @Test
    void workbookHoldsTheNumbersAndNoFormula() throws IOException {
        byHand();
        Worklist list = list("overdue-deals");
        Path file = folder.resolve("late.xlsx");
        Worklists.export(list, list.lines(), file, WORDS, Cancellation.NEVER);
        try (InputStream in = Files.newInputStream(file); ReadableWorkbook book = new ReadableWorkbook(in)) {
            List<Row> rows = book.getFirstSheet().read();
            int late = list.columns().stream().map(Worklist.Column::id).toList().indexOf("late");
            assertEquals(3, rows.size());
            assertEquals(29, rows.get(1).getCell(late).asNumber().intValueExact());
            assertEquals("=1+1", rows.get(1).getCellText(0));
            assertEquals(null, rows.get(1).getCell(0).getFormula());
        }
        Path csv = folder.resolve("late.csv");
        Worklists.export(list, list.lines(), csv, WORDS, Cancellation.NEVER);
        assertTrue(Files.readAllLines(csv).get(1).startsWith("'=1+1,Kite,Ben,Demo,2026-06-01,100,29,deals.csv"),
                Files.readString(csv));
        assertThrows(UserFault.class, () -> Worklists.export(list, list.lines(), folder.resolve("late.doc"), WORDS,
                Cancellation.NEVER));
    }
}
