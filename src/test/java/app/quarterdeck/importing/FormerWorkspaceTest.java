package app.quarterdeck.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.sqlite.Connections;
import app.quarterdeck.store.sqlite.Migrations;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A workspace filled by the program of the second form of the file, with identities as texts. */
class FormerWorkspaceTest {

    private static final Map<RecordKind, Integer> RECORDS = Map.of(RecordKind.DEALS, 5, RecordKind.CUSTOMERS, 3,
            RecordKind.QUOTAS, 3, RecordKind.SALES, 3, RecordKind.STAGE_EVENTS, 3);

    @TempDir
    Path folder;

    @Test
    void itsRecordsAreStillKnownByTheFilesThatBroughtThem() throws Exception {
        fill(folder.resolve("test.qdeck"));
        try (Imports imports = new Imports(folder)) {
            List<Path> files = List.of(
                    imports.file("deals.csv", "Deal ID,Customer,Created,Closed,Status,Amount,Remark",
                            "D1,Acme Ltd,2026-01-01,2026-02-01,won,10,first",
                            "d1,Acme Ltd,2026-01-03,2026-02-01,lost,11,",
                            ",Björk & Söhne,2026-01-01,2026-02-01,won,10.5,",
                            ",Björk & Söhne,2026-01-01,2026-02-01,won,10.5,",
                            ",上海贸易,2026-01-02,,open,12,"),
                    imports.file("customers.csv", "Customer,Industry,Segment", "Acme Ltd,Bank,Large",
                            "上海贸易,Trade,Small", "\"ÉTOILE  Sàrl\",Press,Small"),
                    imports.file("quotas.csv", "Rep,Month,Quota", "Ana Gómez,2026-01,1000", "Ana Gómez,2026-02,1100",
                            "Cem,2026-01,900"),
                    imports.file("orders.csv", "Order ID,Order Date,Customer,Product,Quantity,Sales",
                            "O1,2026-01-01,Acme Ltd,Chair,1,10", "O1,2026-01-01,Acme Ltd,Chair,1,10",
                            "O2,2026-01-05,上海贸易,Desk,2,90.25"),
                    imports.file("history.csv", "Deal ID,Stage,Entered", "D1,Demo,2026-01-05", "D1,Offer,2026-01-15",
                            "D9,Demo,2026-01-07"));
            for (Path file : files) {
                assertTrue(imports.run(file).nothingNew(), file.toString());
            }
            RECORDS.forEach((kind, count) -> assertEquals(count, imports.workspace.records().count(kind), kind.id()));
            assertEquals(List.of(), imports.workspace.damage());
        }
    }

    private static void fill(Path path) throws SQLException, IOException {
        try (var script = Objects.requireNonNull(
                FormerWorkspaceTest.class.getResourceAsStream("/sql/workspace-v2.sql"));
                var connection = Connections.open(path, false);
                var statement = connection.createStatement()) {
            Migrations.bundled().until(2).bring(connection, path);
            statement.executeUpdate(new String(script.readAllBytes(), StandardCharsets.UTF_8));
        }
    }
}
