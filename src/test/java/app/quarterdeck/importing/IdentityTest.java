package app.quarterdeck.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a record is known by: the same file again must find every row it brought. */
class IdentityTest {

    private static final String SALES = "Order ID,Order Date,Customer,Product,Quantity,Sales";

    @TempDir
    Path folder;

    @Test
    void aDealWithoutAnIdIsKnownByItsContent() {
        try (Imports imports = new Imports(folder)) {
            String head = "Deal ID,Customer,Created,Closed,Status,Amount";
            Path file = imports.file("deals.csv", head, ",A,2026-01-01,2026-02-01,won,10",
                    ",A,2026-01-01,2026-02-01,won,10", "7,A,2026-01-01,,open,10");
            assertEquals(new RowCounts(3, 3, 0, 0, 0, 0), counts(imports.run(file)));
            assertEquals(new RowCounts(3, 0, 0, 3, 0, 0), counts(imports.run(file)));
        }
    }

    @Test
    void repeatedLinesWithoutALineNumberAreKept() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("orders.csv", SALES, "O1,2026-01-01,A,Chair,1,10", "O1,2026-01-01,A,Chair,1,10",
                    "O1,2026-01-01,A,Desk,1,90");
            assertEquals(new RowCounts(3, 3, 0, 0, 0, 0), counts(imports.run(file)));
            assertTrue(imports.run(file).nothingNew());
            assertEquals(3, imports.workspace.records().count(RecordKind.SALES));
        }
    }

    @Test
    void oneMoreMappedColumnDoesNotDoubleTheLines() {
        try (Imports imports = new Imports(folder)) {
            imports.run(imports.file("a.csv", SALES, "O1,2026-01-01,A,Chair,1,10"));
            assertEquals(new RowCounts(1, 0, 1, 0, 0, 0),
                    counts(imports.run(imports.file("b.csv", SALES + ",Region", "O1,2026-01-01,A,Chair,1,10,West"))));
        }
    }

    @Test
    void aNumberedLineOfAnOrderIsUpdated() {
        try (Imports imports = new Imports(folder)) {
            imports.run(imports.file("a.csv", "Row ID," + SALES, "1,O1,2026-01-01,A,Chair,1,10",
                    "2,O1,2026-01-01,A,Chair,1,10"));
            Path later = imports.file("b.csv", "Row ID," + SALES, "1,O1,2026-01-01,A,Chair,1,12",
                    "2,O1,2026-01-01,A,Chair,1,10");
            assertEquals(new RowCounts(2, 0, 1, 1, 0, 0), counts(imports.run(later)));
        }
    }

    @Test
    void rowNumbersWithoutOrdersAreNoIdentity() {
        try (Imports imports = new Imports(folder)) {
            String head = "Row ID,Order Date,Customer,Product,Quantity,Sales";
            imports.run(imports.file("january.csv", head, "1,2026-01-01,A,Chair,1,10"));
            imports.run(imports.file("february.csv", head, "1,2026-02-01,B,Desk,1,90"));
            assertEquals(2, imports.workspace.records().count(RecordKind.SALES));
        }
    }

    @Test
    void customersWithoutIdsAreKnownByNameHoweverTyped() {
        try (Imports imports = new Imports(folder)) {
            imports.run(imports.file("a.csv", "Customer,Industry", "Acme Ltd,Bank"));
            assertEquals(new RowCounts(1, 0, 1, 0, 0, 0),
                    counts(imports.run(imports.file("b.csv", "Customer,Industry", " ACME  ltd,Shop"))));
        }
    }

    @Test
    void aQuotaIsKnownByPersonAndStart() {
        try (Imports imports = new Imports(folder)) {
            imports.run(imports.file("a.csv", "Rep,From,To,Quota", "Ana,2026-01-01,2026-03-31,100",
                    "Ana,2026-04-01,2026-06-30,100"));
            assertEquals(new RowCounts(1, 0, 1, 0, 0, 0),
                    counts(imports.run(imports.file("b.csv", "Rep,From,To,Quota", "ana,2026-04-01,2026-06-30,120"))));
        }
    }

    @Test
    void aStageEnteredTwiceOnOneDayIsTwoEvents() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("stages.csv", "Deal ID,Entered on,Stage", "1,2026-01-01,Demo",
                    "1,2026-01-01,Offer",
                    "1,2026-01-01,Demo", ",2026-01-01,Demo");
            assertEquals(new RowCounts(4, 3, 0, 0, 1, 0), counts(imports.run(file)));
            assertEquals(new RowCounts(4, 0, 0, 3, 1, 0), counts(imports.run(file)));
        }
    }

    @Test
    void saleAmountsGivenInAnotherFormAreComputed() {
        try (Imports imports = new Imports(folder)) {
            imports.run(imports.file("a.csv", SALES + ",Discount,Profit,MSRP", "O1,2026-01-01,A,Chair,2,80,0.2,30,"));
            imports.run(imports.file("b.csv", SALES.replace("Sales", "Unit price") + ",Unit cost",
                    "O2,2026-01-01,A,Chair,3,2.5,1.1"));
            assertEquals(List.of("80", "100", "50", "7.5", "3.3"),
                    imports.workspace.records()
                            .page(RecordKind.SALES, List.of(Field.SALE_NET_AMOUNT, Field.SALE_LIST_AMOUNT,
                                    Field.SALE_GOODS_COST), "", null, false, 0, 9)
                            .stream().flatMap(row -> row.values().stream()).filter(BigDecimal.class::isInstance)
                            .map(value -> ((BigDecimal) value).toPlainString()).toList());
        }
    }

    @Test
    void salesWithoutDateOrAmountAreQuarantined() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("orders.csv", SALES, "O1,,A,Chair,1,10", "O1,2026-01-01,A,Chair,1,",
                    "O1,2026-01-01,A,Chair,1,-10");
            assertEquals(new RowCounts(3, 1, 0, 0, 2, 0), counts(imports.run(file)));
        }
    }

    private static RowCounts counts(ImportReport report) {
        return report.tables().getFirst().counts();
    }
}
