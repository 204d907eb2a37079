package app.quarterdeck.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
import app.quarterdeck.store.BatchWriter.Outcome;
import app.quarterdeck.store.sqlite.Connections;
import app.quarterdeck.store.sqlite.Query;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A long table is filled aside; nobody can tell it from one into which rows were inserted. */
class LongTableTest {

    private static final List<Field> FIELDS = List.of(Field.DEAL_ID, Field.DEAL_NAME, Field.DEAL_STATUS,
            Field.DEAL_AMOUNT, Field.DEAL_SOURCE, Field.DEAL_PROBABILITY, Field.DEAL_CREATED_ON);
    private static final long SHORT = 1;
    private static final long LONG = 1_000_000;
    private static final long[] EDGES = {0, 1, 2, -1, 127, 128, -128, -129, 32_767, 32_768, 8_388_607, -8_388_609,
        2_147_483_647L, 2_147_483_648L, -2_147_483_649L, 140_737_488_355_327L, 140_737_488_355_328L,
        Long.MAX_VALUE, Long.MIN_VALUE};
    private static final int[] LENGTHS = {0, 1, 57, 58, 59, 121, 8_100, 8_200, 16_000, 16_300, 16_349, 16_350, 20_000,
        32_720, 32_760, 100_000};

    @TempDir
    Path folder;

    @Test
    void valuesOfEveryFormAreReadBackAsIfInserted() throws Exception {
        List<BatchWriter.Row> rows = new ArrayList<>();
        for (int i = 0; i < 2_000; i++) {
            String text = "客".repeat(i % 3) + "n".repeat(LENGTHS[i % LENGTHS.length]);
            rows.add(new BatchWriter.Row("D" + i, i * 70 + 2, new @Nullable Object[]{"D" + i, i % 7 == 0 ? null : text,
                DealStatus.WON.code(), EDGES[i % EDGES.length], i % 5 == 0 ? null : "Źródło " + i % 11, i % 3 == 0
                        ? null
                        : (Object) (i / 8.0),
                i - 1_000}, new String[]{i % 2 == 0 ? "" : "remark " + i}));
        }
        assertEquals(write("short.qdeck", SHORT, rows), write("long.qdeck", LONG, rows));
        assertSame("short.qdeck", "long.qdeck");
    }

    @Test
    void treesOfSeveralLevelsHoldEveryRow() throws Exception {
        List<BatchWriter.Row> rows = IntStream.range(0, 300_000)
                .mapToObj(i -> row("D" + i, i + 2, i, i < 2_000 ? "n".repeat(16_000) : null)).toList();
        assertTrue(write("long.qdeck", LONG, rows).stream().allMatch(Outcome.IMPORTED::equals));
        try (Connection connection = Connections.open(folder.resolve("long.qdeck"), true)) {
            Query query = Query.on(connection);
            assertEquals(List.of("ok"), query.list("PRAGMA integrity_check", row -> row.getString(1)));
            assertEquals(300_000, query.number("SELECT count(*) FROM deals"));
            assertEquals(44_999_850_000L, query.number("SELECT sum(amount) FROM deals"));
            assertEquals(300_000, query.number("SELECT count(DISTINCT known_by) FROM deals INDEXED BY deals_known"));
        }
    }

    @Test
    void rowsMetTwiceAreToldFromThoseThatContradict() throws Exception {
        List<BatchWriter.Row> rows = List.of(row("A", 2, 1, null), row("B", 3, 2, null), row("A", 4, 1, null),
                row("C", 5, 3, null), row("B", 6, 9, null));
        List<Outcome> outcomes = write("long.qdeck", LONG, rows);
        assertEquals(List.of(Outcome.IMPORTED, Outcome.IMPORTED, Outcome.REPEATED, Outcome.IMPORTED,
                Outcome.CONTRADICTED), outcomes);
        assertEquals(outcomes, write("short.qdeck", SHORT, rows));
        assertSame("short.qdeck", "long.qdeck");
    }

    @Test
    void twoTablesOfOneKindGoInTogether() throws Exception {
        try (WorkspaceFile file = WorkspaceFile.write(folder.resolve("a.qdeck"))) {
            try (ImportTransaction transaction = file.beginImport()) {
                put(transaction, LONG, List.of(row("A", 2, 1, null), row("B", 3, 2, null)));
                put(transaction, LONG, List.of(row("C", 2, 3, null), row("B", 3, 2, null)));
                transaction.commit();
            }
            assertEquals(3, file.records().count(RecordKind.DEALS));
            assertEquals(List.of(), file.damage());
        }
        assertEquals(List.of("a.qdeck"), left("a.qdeck"));
    }

    @Test
    void importGivenUpLeavesNothing() throws Exception {
        try (WorkspaceFile file = WorkspaceFile.write(folder.resolve("a.qdeck"))) {
            try (ImportTransaction transaction = file.beginImport()) {
                put(transaction, LONG, List.of(row("A", 2, 1, null)));
            }
            try (ImportTransaction transaction = file.beginImport()) {
                transaction.batch(RecordKind.DEALS, LONG, "deals.csv", "", "00", FIELDS, List.of("Remark"), Map.of())
                        .put(List.of(row("A", 2, 1, null)));
            }
            assertEquals(0, file.records().count(RecordKind.DEALS));
        }
        assertEquals(List.of("a.qdeck"), left("a.qdeck"));
    }

    @Test
    void whatAnImportThatDiedLeftGoesWhenTheWorkspaceIsOpened() throws Exception {
        write("a.qdeck", LONG, List.of(row("A", 2, 1, null)));
        Files.writeString(folder.resolve("a.qdeck-deals"), "half a table");
        WorkspaceFile.write(folder.resolve("a.qdeck")).close();
        assertEquals(List.of("a.qdeck"), left("a.qdeck"));
    }

    private static BatchWriter.Row row(String id, int number, long amount, @Nullable String name) {
        return new BatchWriter.Row(id, number,
                new @Nullable Object[]{id, name, DealStatus.WON.code(), amount, null, null, null},
                new String[]{""});
    }

    private List<Outcome> write(String name, long expected, List<BatchWriter.Row> rows) {
        try (WorkspaceFile file = WorkspaceFile.write(folder.resolve(name));
                ImportTransaction transaction = file.beginImport()) {
            List<Outcome> out = put(transaction, expected, rows);
            transaction.commit();
            return out;
        }
    }

    private static List<Outcome> put(ImportTransaction transaction, long expected, List<BatchWriter.Row> rows) {
        BatchWriter batch = transaction.batch(RecordKind.DEALS, expected, "deals.csv", "", "00", FIELDS,
                List.of("Remark"), Map.of());
        List<Outcome> out = batch.put(rows);
        batch.finish(new RowCounts(0, 0, 0, 0, 0, 0), List.of());
        return out;
    }

    private void assertSame(String one, String other) throws Exception {
        assertEquals(contents(one), contents(other));
        assertEquals(List.of(one), left(one));
        assertEquals(List.of(other), left(other));
    }

    /** Every value with its type, and what SQLite says of the file. */
    private List<String> contents(String name) throws SQLException {
        try (Connection connection = Connections.open(folder.resolve(name), true)) {
            Query query = Query.on(connection);
            List<String> columns = query.list("SELECT name FROM pragma_table_info('deals')", row -> row.getString(1));
            String all = String.join(" || '|' || ",
                    columns.stream().map(one -> "typeof(\"" + one + "\") || quote(\"" + one + "\")").toList());
            List<String> out = new ArrayList<>(query.list("SELECT " + all + " FROM deals", row -> row.getString(1)));
            out.addAll(query.list("SELECT known_by || ' ' || known_more || ' ' || row_id FROM deals"
                    + " INDEXED BY deals_known ORDER BY known_by, known_more", row -> row.getString(1)));
            out.addAll(query.list("SELECT id || value FROM text", row -> row.getString(1)));
            out.addAll(query.list("PRAGMA integrity_check", row -> row.getString(1)));
            assertTrue(out.getLast().equals("ok"), out.getLast());
            return out;
        }
    }

    /** The files of a workspace. */
    private List<String> left(String name) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(file -> file.startsWith(name) && !file.endsWith(".lock")).sorted().toList();
        }
    }
}
