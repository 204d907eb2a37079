package app.quarterdeck.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.run.Change;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.importing.run.TableReport;
import app.quarterdeck.importing.same.Suggestion;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.RowCounts;
import app.quarterdeck.model.same.Alias;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImporterTest {

    private static final String HEAD = "Deal ID,Customer,Created,Close Date,Status,Amount";

    @TempDir
    Path folder;

    @Test
    void aQuestionStopsTheImportOnlyWhereItsColumnIsMapped() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("deals.csv", HEAD + ",Note date", "1,A,2026-01-01,2026-02-01,won,10,01/02/2026");
            imports.run(file);
            Path open = imports.file("open.csv", HEAD, "2,A,01/02/2026,03/04/2026,won,10");
            UserFault fault = assertThrows(UserFault.class, () -> imports.run(open));
            assertEquals(UserFault.Kind.DECISION, fault.kind());
            assertTrue(Imports.say(fault).contains("--set dates=dmy (01/02/2026 → 2026-02-01"), Imports.say(fault));
            assertEquals(1, imports.workspace.batches().all().size());
            imports.run(ImportRequest.of(open).withSet(Map.of("dates", "mdy")));
            assertEquals(List.of("2026-01-01", "2026-01-02"), imports.records(Field.DEAL_CREATED_ON));
        }
    }

    @Test
    void rowsThatCannotBeReadAreQuarantinedWithTheirReason() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("deals.csv", HEAD + ",Score", "1,A,2026-01-01,2026-02-01,won,10,1",
                    "2,A,2026-01-01,2026-02-31,won,10,2", "3,A,2026-01-01,2026-02-03,won,10,two");
            ImportReport report = imports.run(file);
            TableReport table = report.tables().getFirst();
            assertEquals(new RowCounts(3, 2, 0, 0, 1, 0), table.counts());
            assertEquals(3, table.problems().getFirst().row());
            assertEquals("Close Date", table.problems().getFirst().column());
            assertEquals("2026-02-31", table.problems().getFirst().value());
            assertEquals(List.of("2", "A", "2026-01-01", "2026-02-31", "won", "10", "2"),
                    imports.workspace.batches().quarantine(table.batch()).getFirst().cells());
        }
    }

    @Test
    void strictRefusesAFileWithOneBadRow() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("deals.csv", HEAD, "1,A,2026-01-01,2026-02-01,won,10",
                    "2,A,2026-01-01,2026-02-31,won,10");
            UserFault fault = imports.fault(ImportRequest.of(file).withStrict(true));
            assertEquals(UserFault.Kind.QUARANTINED, fault.kind());
            assertEquals(0, imports.workspace.records().count(RecordKind.DEALS));
        }
    }

    @Test
    void twoRowsOfOneDealThatContradictEachOtherAreBothQuarantined() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("deals.csv", HEAD, "1,A,2026-01-01,2026-02-01,won,10",
                    "1,A,2026-01-01,2026-02-01,won,20", "2,A,2026-01-01,2026-02-01,won,30",
                    "2,A,2026-01-01,2026-02-01,won,30");
            TableReport table = imports.run(file).tables().getFirst();
            assertEquals(new RowCounts(4, 1, 0, 0, 2, 1), table.counts());
            assertEquals(2, table.rejected().getFirst().rows());
            assertEquals(List.of(2, 3), table.rejected().getFirst().first());
            assertEquals("meaning.skipped.repeated", table.skipped().getFirst().reason().key());
        }
    }

    @Test
    void aDryRunShowsWhatWouldChangeAndWritesNothing() {
        try (Imports imports = new Imports(folder)) {
            imports.run(imports.file("deals.csv", HEAD, "1,A,2026-01-01,,open,10", "2,A,2026-01-01,,open,10"));
            long before = imports.workspace.revision();
            Path next = imports.file("next.csv", HEAD, "1,A,2026-01-01,2026-02-01,won,12.5",
                    "2,A,2026-01-01,,open,10", "3,B,2026-01-01,,open,10");
            ImportReport report = imports.dryRun(next);
            assertTrue(report.rehearsal());
            assertEquals(new RowCounts(3, 1, 1, 1, 0, 0), report.tables().getFirst().counts());
            assertEquals(List.of(
                    new Change("1", Field.DEAL_CLOSED_ON, null, LocalDate.of(2026, 2, 1)),
                    new Change("1", Field.DEAL_STATUS, DealStatus.OPEN, DealStatus.WON),
                    new Change("1", Field.DEAL_AMOUNT, new BigDecimal("10"), new BigDecimal("12.5"))),
                    normal(report.tables().getFirst().changes()));
            assertEquals(before, imports.workspace.revision());
            assertEquals(1, imports.workspace.batches().all().size());
        }
    }

    @Test
    void cancellingHalfWayLeavesTheWorkspaceAsItWas() {
        try (Imports imports = new Imports(folder)) {
            String[] lines = new String[5_001];
            lines[0] = HEAD;
            for (int i = 1; i < lines.length; i++) {
                lines[i] = i + ",A,2026-01-01,2026-02-01,won,10";
            }
            Path file = imports.file("deals.csv", lines);
            AtomicInteger written = new AtomicInteger();
            Progress progress = (step, done, total) -> {
                if (step.key().equals("meaning.progress.writing")) {
                    written.set((int) done);
                }
            };
            assertThrows(CancellationException.class, () -> imports.importer.run(imports.workspace,
                    ImportRequest.of(file), progress, () -> written.get() >= 2_000));
            assertEquals(0, imports.workspace.records().count(RecordKind.DEALS));
            assertTrue(imports.workspace.batches().all().isEmpty());
        }
    }

    @Test
    void aQuestionInOneFileKeepsTheOthersOutToo() {
        try (Imports imports = new Imports(folder)) {
            Path customers = imports.file("customers.csv", "Customer,Industry", "A,Bank");
            Path deals = imports.file("deals.csv", HEAD, "1,A,2026-01-01,,who knows,10");
            imports.fault(ImportRequest.of(customers, deals));
            assertEquals(0, imports.workspace.records().count(RecordKind.CUSTOMERS));
        }
    }

    @Test
    void aTableOfNoKnownKindBesideKnownOnesIsLeftOutAndReported() {
        try (Imports imports = new Imports(folder)) {
            Path customers = imports.file("customers.csv", "Customer,Industry", "A,Bank");
            Path returns = imports.file("returns.csv", "Returned,Order ID", "Yes,O1");
            ImportReport report = imports.run(returns, customers);
            assertEquals(1, report.tables().size());
            assertEquals("meaning.left-out.lacks", report.unknown().getFirst().reason().key());
        }
    }

    @Test
    void fillerWordsAreBlankWhereItIsAskedWhetherAFieldIsFilled() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("deals.csv", HEAD + ",Competitor,Territory,Note",
                    "1,A,2026-01-01,2026-02-01,won,10,None,NA,none", "2,A,2026-01-01,2026-02-01,won,10,Rivalco,EMEA,x",
                    "3,A,2026-01-01,2026-02-01,won,10,未知,NA,y");
            ImportReport report = imports.run(file);
            assertEquals(List.of(",NA", "Rivalco,EMEA", ",NA"),
                    imports.records(Field.DEAL_COMPETITOR, Field.DEAL_TERRITORY));
            assertTrue(report.tables().getFirst().assumed().stream()
                    .anyMatch(note -> note.key().equals("meaning.assumed.fillers") && note.args().contains(2L)));
        }
    }

    @Test
    void oneCurrencyInTheFileIsReportedForAWorkspaceWithoutOne() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("deals.csv", "Deal ID,Customer,Created,Close Date,Status,Amount in EUR",
                    "1,A,2026-01-01,2026-02-01,won,10");
            assertEquals("EUR", imports.run(file).currency());
            assertEquals(List.of("EUR"), imports.records(Field.DEAL_CURRENCY));
            imports.workspace.settings().put(Map.of("currency", "USD"));
            assertEquals(null, imports.run(file).currency());
        }
    }

    @Test
    void severalCurrenciesStayWithTheirRows() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("deals.csv", HEAD + ",Currency", "1,A,2026-01-01,2026-02-01,won,10,eur",
                    "2,A,2026-01-01,2026-02-01,won,10,US Dollar");
            assertEquals(null, imports.run(file).currency());
            assertEquals(List.of("EUR", "USD"), imports.records(Field.DEAL_CURRENCY));
        }
    }

    @Test
    void percentagesAndSharesComeOutTheSame() {
        try (Imports imports = new Imports(folder)) {
            imports.run(imports.file("a.csv", HEAD + ",Probability", "1,A,2026-01-01,,open,10,40",
                    "2,A,2026-01-01,,open,10,0"));
            imports.run(imports.file("b.csv", HEAD + ",Probability", "3,A,2026-01-01,,open,10,0.4"));
            imports.run(imports.file("c.csv", HEAD + ",Probability", "4,A,2026-01-01,,open,10,40%"));
            assertEquals(List.of("0.4", "0.0", "0.4", "0.4"), imports.records(Field.DEAL_PROBABILITY));
        }
    }

    @Test
    void amountsInTenThousandsAreMultipliedAndSaidSo() {
        try (Imports imports = new Imports(folder)) {
            ImportReport report = imports.run(imports.file("deals.csv", "商机编号,客户,创建日期,关闭日期,状态,金额（万元）",
                    "1,甲,2026-01-01,2026-02-01,赢单,12.5"));
            assertEquals(List.of("125000"), plain(imports.records(Field.DEAL_AMOUNT)));
            assertTrue(report.tables().getFirst().assumed().stream()
                    .anyMatch(note -> note.key().equals("meaning.assumed.scale")));
        }
    }

    @Test
    void namesSaidToBeTheSameAreRememberedAndSaidInTheNextImport() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("deals.csv", HEAD + ",Product", "1,A,2026-01-01,2026-02-01,won,10,GTXPro",
                    "2,A,2026-01-01,2026-02-01,won,10,GTX Pro");
            imports.run(ImportRequest.of(file).withSet(Map.of("same.product.GTXPro", "GTX Pro")));
            assertEquals(List.of("GTXPro", "GTX Pro"), imports.records(Field.DEAL_PRODUCT),
                    "records keep the file's words");
            assertEquals(List.of(new Alias("products", "GTXPro", "GTX Pro")), imports.workspace.aliases().all());
            ImportReport again = imports.run(file);
            assertTrue(again.nothingNew());
            assertTrue(again.tables().getFirst().assumed().stream()
                    .anyMatch(note -> note.key().equals("meaning.assumed.same")));
            assertEquals(List.of(), again.tables().getFirst().suggestions());
        }
    }

    @Test
    void spellingsThatAreCountedAsOneAnywayAreSaid() {
        try (Imports imports = new Imports(folder)) {
            ImportReport report = imports.run(imports.file("deals.csv", HEAD + ",Lead Source",
                    "1,A,2026-01-01,2026-02-01,won,10,Google", "2,A,2026-01-01,2026-02-01,won,10,google",
                    "3,A,2026-01-01,2026-02-01,won,10,Google"));
            assertTrue(report.tables().getFirst().assumed().stream()
                    .anyMatch(note -> note.key().equals("meaning.assumed.joined")));
            assertEquals(List.of(new Suggestion("source", "google", "Google", 1, 1)),
                    report.tables().getFirst().suggestions());
        }
    }

    @Test
    void anUnknownOptionIsRefused() {
        try (Imports imports = new Imports(folder)) {
            Path file = imports.file("customers.csv", "Customer,Industry", "A,Bank");
            assertEquals(UserFault.Kind.USAGE,
                    imports.fault(ImportRequest.of(file).withSet(Map.of("colour", "blue"))).kind());
            assertFalse(Imports.say(imports.fault(ImportRequest.of(file).withSet(Map.of("same.hue.x", "y"))))
                    .contains("{"));
        }
    }

    private static List<Change> normal(List<Change> changes) {
        return changes.stream().map(change -> new Change(change.identity(), change.field(), normal(change.old()),
                normal(change.now()))).toList();
    }

    private static @org.jspecify.annotations.Nullable Object normal(
            @org.jspecify.annotations.Nullable Object value) {
        return value instanceof BigDecimal number ? new BigDecimal(number.toPlainString()) : value;
    }

    private static List<String> plain(List<String> numbers) {
        return numbers.stream().map(number -> new BigDecimal(number).toPlainString()).toList();
    }
}
