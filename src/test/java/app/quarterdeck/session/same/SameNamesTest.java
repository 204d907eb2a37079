package app.quarterdeck.session.same;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.same.Alias;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Customers merged and spellings put together: what figures say before, after, and after it is taken back. */
class SameNamesTest {

    private static final String DEALS = """
            Deal ID,Customer,Created,Closed,Status,Amount,Lead Source,Product
            D1,Acme Ltd,2026-01-05,2026-01-20,Won,1000,Google,GTX Pro
            D2,Acme Limited,2026-02-05,2026-03-20,Won,500,google,GTXPro
            D3,Bolt,2026-02-05,2026-03-25,Won,300,Trade-Show,GTX Pro
            D4,Bolt,2026-02-07,2026-03-26,Lost,200,Trade Show,GTX Pro
            """;
    private static final String CUSTOMERS = """
            Account ID,Account Name,Industry,Territory
            17,Acme Ltd,,North
            18,Acme Limited,Retail,South
            """;

    @TempDir
    Path folder = Path.of("");
    @SuppressWarnings("NullAway.Init")
    private Session session;

    @BeforeEach
    void open() {
        session = Session.write(folder.resolve("same.qdeck"));
    }

    @AfterEach
    void close() {
        session.close();
    }

    @Test
    void twoCustomersWithADealEachBecomeOneWithTwo() {
        load("deals.csv", DEALS);
        assertEquals(Map.of("Acme Ltd", 1000.0, "Acme Limited", 500.0, "Bolt", 300.0), revenue(Dimension.CUSTOMER));
        assertEquals(3.0, figure("new-customers", Period.range(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31))));
        session.same().merge("customers", "Acme Limited", "Acme Ltd");
        assertEquals(Map.of("Acme Ltd", 1500.0, "Bolt", 300.0), revenue(Dimension.CUSTOMER));
        assertEquals(2.0, figure("new-customers", Period.range(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 3, 31))));
        assertEquals(1.0, figure("new-customers", Period.range(LocalDate.of(2026, 3, 1), LocalDate.of(2026, 3, 31))),
                "the first purchase was in January, so in March only Bolt is new");
        assertTrue(session.analysis().engine().measure("active-customers", Selection.DEFAULT).caveats()
                .contains(Note.of("metrics.caveat.merged", 1)), "the number of merges is said (rule G15)");
    }

    @Test
    void theOneKeptTakesFromTheOtherWhatItsOwnRecordDoesNotSay() {
        load("customers.csv", CUSTOMERS);
        load("deals.csv", DEALS);
        session.same().merge("customers", "Acme Limited", "Acme Ltd");
        assertEquals(List.of(new Remembered("customers", "Acme Limited", "Acme Ltd", List.of(
                new Alias("customers", "18", "17"), new Alias("customers", "Acme Limited", "Acme Ltd")))),
                session.same().remembered(), "by id, which outlasts a new name, and by name");
        assertEquals(Map.of("Retail", 1500.0, "", 300.0), revenue(Dimension.INDUSTRY));
        assertEquals(Map.of("North", 1500.0, "", 300.0), revenue(Dimension.TERRITORY));
    }

    @Test
    void mergingAndTakingItBackLeavesRecordsAndFiguresAsTheyWere() throws SQLException {
        load("customers.csv", CUSTOMERS);
        load("deals.csv", DEALS);
        String records = records();
        String figures = figures();
        List<Alias> merged = session.same().merge("customers", "17", "18");
        List<Alias> spelled = session.same().merge("source", "Trade-Show", "Trade Show");
        session.same().merge("products", "GTXPro", "GTX Pro");
        assertNotEquals(figures, figures());
        assertEquals(records, records(), "a merge changes no record");
        session.same().forget(spelled);
        session.same().forget("products", "GTXPro");
        session.same().forget(merged);
        assertEquals(records, records());
        assertEquals(figures, figures());
        assertEquals(8, number("SELECT count(*) FROM journal WHERE record = 0 AND cause IN ('merge', 'undo')"));
    }

    @Test
    void aMergeOutlastsAnotherImportAndTheUndoOfAnImport() {
        load("customers.csv", CUSTOMERS);
        load("deals.csv", DEALS);
        session.same().merge("customers", "Acme Limited", "Acme Ltd");
        assertTrue(load("deals.csv", DEALS).nothingNew());
        assertEquals(Map.of("Acme Ltd", 1500.0, "Bolt", 300.0), revenue(Dimension.CUSTOMER));
        ImportReport renamed = load("customers.csv", CUSTOMERS.replace("Acme Limited", "Acme Worldwide"));
        assertEquals(1, renamed.tables().getFirst().counts().updated());
        load("more.csv", DEALS.replace("D1", "D9").replace("Acme Ltd", "Acme Worldwide"));
        assertEquals(2500.0, revenue(Dimension.CUSTOMER).get("Acme Ltd"), "known by its id under the new name too");
        assertEquals(1, session.undo(1).failed().count(), "the record a later import changed; a merge keeps none");
    }

    @Test
    void valuesPutTogetherAreOneInGroupsAndFilters() {
        load("deals.csv", DEALS);
        session.same().merge("source", "Trade-Show", "Trade Show");
        session.same().merge("source", "google", "Google");
        assertEquals(Map.of("Google", 1500.0, "Trade Show", 300.0), revenue(Dimension.SOURCE));
        Selection selection = Selection.of(Period.range(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .where(List.of(new Filter(Dimension.SOURCE, List.of("trade show"))));
        assertEquals(300.0, session.analysis().engine().measure("won-revenue", selection).value());
        assertEquals(300.0, session.analysis().engine().measure("won-revenue",
                selection.where(List.of(new Filter(Dimension.SOURCE, List.of("Trade-Show"))))).value(),
                "a filter kept from before finds them too");
    }

    @Test
    void theSpellingChosenIsShownAlsoWhereTheyAreOneAnyway() {
        load("deals.csv", DEALS);
        assertEquals(Map.of("Google", 1500.0, "Trade-Show", 300.0), revenue(Dimension.SOURCE));
        session.same().merge("source", "Google", "google");
        assertEquals(Map.of("google", 1500.0, "Trade-Show", 300.0), revenue(Dimension.SOURCE));
    }

    @Test
    void mergesFollowOneAnotherAndAreTakenApartOneByOne() {
        load("deals.csv", DEALS);
        session.same().merge("customers", "Acme Limited", "Acme Ltd");
        session.same().merge("customers", "Acme Ltd", "Bolt");
        assertEquals(Map.of("Bolt", 1800.0), revenue(Dimension.CUSTOMER));
        assertEquals("session.same.already", fault("customers", "Bolt", "Acme Limited"));
        session.same().forget("customers", "Acme Ltd");
        assertEquals(Map.of("Acme Ltd", 1500.0, "Bolt", 300.0), revenue(Dimension.CUSTOMER));
    }

    @Test
    void whoIsUnknownIsNotMerged() {
        load("deals.csv", DEALS);
        assertEquals("session.same.unknown", fault("customers", "Acme Limted", "Bolt"));
        assertEquals("session.same.nothing",
                assertThrows(UserFault.class, () -> session.same().forget("customers", "Bolt")).note().key());
    }

    @Test
    void aPairIsProposedWithBothRecordsUntilItIsToldApart() {
        load("customers.csv", CUSTOMERS);
        load("deals.csv", DEALS);
        List<Proposal> found = session.same().proposals("customers");
        assertEquals(1, found.size());
        Party one = found.getFirst().one();
        Party other = found.getFirst().other();
        assertEquals(List.of("Acme Ltd", "Acme Limited"), List.of(one.name(), other.name()));
        assertEquals(new Party("Acme Ltd",
                List.of(new Party.Fact(Field.CUSTOMER_ID, "17"), new Party.Fact(Field.CUSTOMER_TERRITORY, "North")), 1,
                0,
                LocalDate.of(2026, 1, 5), LocalDate.of(2026, 1, 20), List.of("customers.csv", "deals.csv")), one);
        session.same().different("customers", "Acme Ltd", "Acme Limited", true);
        assertEquals(List.of(), session.same().proposals("customers"));
        session.same().different("customers", "Acme Ltd", "Acme Limited", false);
        assertEquals(1, session.same().proposals("customers").size());
    }

    private String fault(String list, String name, String into) {
        return assertThrows(UserFault.class, () -> session.same().merge(list, name, into)).note().key();
    }

    private ImportReport load(String name, String text) {
        try {
            Path file = Files.writeString(folder.resolve(name), text);
            return session.importFiles(ImportRequest.of(file), Progress.NONE, Cancellation.NEVER);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Double> revenue(Dimension by) {
        Result result = session.analysis().engine().measure("won-revenue",
                Selection.of(Period.range(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31))).by(by));
        Map<String, Double> out = new TreeMap<>();
        result.groups().forEach(group -> out.put(group.keys().getFirst(), group.value()));
        return out;
    }

    private @Nullable Double figure(String metric, Period period) {
        return session.analysis().engine().measure(metric, Selection.of(period)).value();
    }

    /** Every figure there is, also by customer, source and product. */
    private String figures() {
        StringBuilder out = new StringBuilder();
        for (Selection selection : List.of(Selection.DEFAULT, Selection.DEFAULT.by(Dimension.CUSTOMER),
                Selection.DEFAULT.by(Dimension.SOURCE), Selection.DEFAULT.by(Dimension.PRODUCT))) {
            session.analysis().engine().catalogue().forEach(metric -> {
                try {
                    Result result = session.analysis().engine().measure(metric.id(), selection);
                    out.append(metric.id()).append(result.value()).append(result.groups()).append(result.n())
                            .append('\n');
                } catch (UserFault fault) {
                    out.append(metric.id()).append(fault.note()).append('\n');
                }
            });
        }
        return out.toString();
    }

    private String records() throws SQLException {
        StringBuilder out = new StringBuilder();
        for (RecordKind kind : RecordKind.values()) {
            rows("SELECT * FROM " + kind.id().replace('-', '_') + " ORDER BY row_id", out);
        }
        return out.toString();
    }

    private int number(String sql) throws SQLException {
        StringBuilder out = new StringBuilder();
        rows(sql, out);
        return Integer.parseInt(new String(HexFormat.of().parseHex(out.toString().strip().substring(1)),
                java.nio.charset.StandardCharsets.UTF_8));
    }

    private void rows(String sql, StringBuilder out) throws SQLException {
        try (Connection connection = org.sqlite.JDBC.createConnection("jdbc:sqlite:" + session.path(),
                new Properties());
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    byte[] value = rows.getBytes(i);
                    out.append('|').append(value == null ? "" : HexFormat.of().formatHex(value));
                }
                out.append('\n');
            }
        }
    }
}
