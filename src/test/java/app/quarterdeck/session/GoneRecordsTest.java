package app.quarterdeck.session;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.metrics.RowsBehind;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.record.RecordKind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Records that are gone are in no column: every other record keeps its own values, links and lines. */
class GoneRecordsTest {

    private static final String DEALS = """
            Deal ID,Customer,Created,Closed,Status,Amount,Colour
            D1,Acme,2026-01-05,2026-02-04,Won,1000,red
            D2,Bolt,2026-01-10,2026-03-21,Won,3000,blue
            D3,Core,2026-02-01,2026-03-03,Won,500,green
            """;
    private static final String EVENTS = """
            Deal ID,Stage,Entered
            D1,Offer,2026-01-06
            D2,Offer,2026-01-15
            D3,Offer,2026-02-11
            """;
    private static final String SALES = """
            Order ID,Order Date,Customer ID,Product Name,Sales
            O1,2026-01-05,Acme,Press,10
            O2,2026-01-06,Bolt,Press,20
            O2,2026-01-06,Bolt,Saw,30
            """;

    @TempDir
    Path folder;

    @Test
    void splitsByAnUnmappedColumnFollowTheRecordsThatAreLeft() throws IOException {
        try (Session session = read("deals.csv", DEALS, "D1.*\\n")) {
            Result result = session.analysis().engine().measure("won-revenue",
                    Selection.DEFAULT.by(Dimension.column("Colour")));
            assertEquals(Map.of("blue", 3000.0, "green", 500.0), result.groups().stream().collect(
                    java.util.stream.Collectors.toMap(group -> group.keys().getFirst(), group -> group.value())));
            assertEquals(2, session.records().count(RecordKind.DEALS));
        }
    }

    @Test
    void rowsBehindAFigureNameThoseThatAreGone() throws IOException {
        try (Session session = read("deals.csv", DEALS, "D2.*\\n")) {
            RowsBehind rows = session.analysis().engine().rows("won-revenue", Selection.DEFAULT);
            assertArrayEquals(new long[]{1, 3}, rows.ids());
            assertEquals("gone", rows.left().getFirst().reason().reason());
            assertArrayEquals(new long[]{2}, rows.left().getFirst().ids());
        }
    }

    @Test
    void stageEventsOfADealThatIsGoneBelongToNone() throws IOException {
        try (Session session = read("deals.csv", DEALS, "D1.*\\n")) {
            give(session, "events.csv", EVENTS, Map.of());
            assertArrayEquals(new int[]{-1, 0, 1}, session.analysis().snapshot()
                    .linked(app.quarterdeck.model.record.Field.EVENT_DEAL_ID));
        }
    }

    @Test
    void linesOfAnOrderStayTogether() throws IOException {
        try (Session session = read("sales.csv", SALES, "O1.*\\n")) {
            int[] orders = session.analysis().snapshot().orderOfSales();
            assertEquals(2, orders.length);
            assertEquals(orders[0], orders[1]);
        }
    }

    /** A complete list read twice, the second time without some lines. */
    private Session read(String name, String text, String without) throws IOException {
        Session session = Session.write(folder.resolve("g.qdeck"));
        give(session, name, text, Map.of("complete", "yes"));
        session.analysis().engine();
        give(session, name, text.replaceFirst(without, ""), Map.of());
        return session;
    }

    private void give(Session session, String name, String text, Map<String, String> set) throws IOException {
        Path file = Files.writeString(folder.resolve(name), text);
        session.importFiles(ImportRequest.of(file).withSet(set), Progress.NONE, Cancellation.NEVER);
    }
}
