package app.quarterdeck.importing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.TableReport;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
import app.quarterdeck.store.Batch;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reference data beside the project. */
@Tag("shared")
class SharedImportTest {

    @TempDir
    Path folder;

    @Test
    void theCrmExportIsRecognisedWithNoOption() {
        Path[] crm = crm();
        try (Imports imports = new Imports(folder)) {
            ImportReport report = imports.run(crm);
            assertEquals(List.of(RecordKind.CUSTOMERS, RecordKind.PRODUCTS, RecordKind.REPS, RecordKind.DEALS),
                    report.tables().stream().map(TableReport::kind).toList());
            assertEquals(List.of(new RowCounts(85, 85, 0, 0, 0, 0), new RowCounts(7, 7, 0, 0, 0, 0),
                    new RowCounts(35, 35, 0, 0, 0, 0), new RowCounts(8_800, 8_800, 0, 0, 0, 0)), counts(report));
            assertEquals("meaning.left-out", report.unknown().getFirst().reason().key());
            int[] statuses = imports.workspace.records().ints(Field.DEAL_STATUS);
            assertEquals(4_238, Arrays.stream(statuses).filter(code -> code == DealStatus.WON.code()).count());
            assertEquals(2_473, Arrays.stream(statuses).filter(code -> code == DealStatus.LOST.code()).count());
            assertEquals(2_089, Arrays.stream(statuses).filter(code -> code == DealStatus.OPEN.code()).count());
            assertTrue(report.tables().getLast().assumed().stream().anyMatch(note -> note
                    .key().equals("meaning.assumed.steps") && note.args().contains("Engaging, Prospecting")));
        }
    }

    @Test
    void theCrmColumnsTakeTheirFields() {
        Path[] crm = crm();
        try (Imports imports = new Imports(folder)) {
            assertEquals(Map.of("opportunity_id", "id", "sales_agent", "owner", "product", "product", "account",
                    "customer_id", "deal_stage", "stage", "engage_date", "created_on", "close_date", "closed_on",
                    "close_value", "amount"), Imports.mapping(imports.inspect(crm[0]).getFirst()));
            assertEquals(Map.of("account", "name", "sector", "industry"),
                    Imports.mapping(imports.inspect(crm[2]).getFirst()));
            assertEquals(Map.of("product", "name", "series", "line", "sales_price", "list_price"),
                    Imports.mapping(imports.inspect(crm[3]).getFirst()));
            assertEquals(Map.of("sales_agent", "name", "manager", "manager", "regional_office", "territory"),
                    Imports.mapping(imports.inspect(crm[4]).getFirst()));
        }
    }

    @Test
    void theSameFilesAgainChangeNothingAndUndoTakesAllBack() {
        Path[] crm = crm();
        try (Imports imports = new Imports(folder)) {
            imports.run(crm);
            ImportReport again = imports.run(crm);
            assertTrue(again.nothingNew());
            assertEquals(List.of(85, 7, 35, 8_800), counts(again).stream().map(RowCounts::unchanged).toList());
            for (Batch batch : imports.workspace.batches().all().reversed()) {
                imports.workspace.batches().undo(batch.id());
            }
            for (RecordKind kind : RecordKind.values()) {
                assertArrayEquals(new long[0], imports.workspace.records().rowIds(kind));
            }
        }
    }

    @Test
    void theGoldenFilesGoInWithAFileOfQuotas() {
        Path golden = Imports.shared().resolve("golden");
        try (Imports imports = new Imports(folder)) {
            Path quotas = imports.file("quotas.csv", "Rep,From,To,Quota", "Ana,2026-04-01,2026-06-30,35000",
                    "Ben,2026-04-01,2026-06-30,35000");
            ImportReport report = imports.run(golden.resolve("stage_events.csv"), golden.resolve("deals.csv"), quotas);
            assertEquals(List.of(RecordKind.QUOTAS, RecordKind.DEALS, RecordKind.STAGE_EVENTS),
                    report.tables().stream().map(TableReport::kind).toList());
            assertEquals(List.of(2, 16, 22), counts(report).stream().map(RowCounts::imported).toList());
            assertEquals(0,
                    Arrays.stream(imports.workspace.records().links(Field.EVENT_DEAL_ID)).filter(deal -> deal == 0)
                            .count());
        }
    }

    private static List<RowCounts> counts(ImportReport report) {
        return report.tables().stream().map(TableReport::counts).toList();
    }

    private static Path[] crm() {
        Path crm = Imports.shared().resolve("data/crm_sales_opportunities");
        return new Path[]{crm.resolve("sales_pipeline.csv"), crm.resolve("data_dictionary.csv"),
            crm.resolve("accounts.csv"), crm.resolve("products.csv"), crm.resolve("sales_teams.csv")};
    }
}
