package app.quarterdeck.importing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.importing.run.Planner;
import app.quarterdeck.importing.run.TableReport;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A long table is planned by its first rows, here a hundred of 1,200. Whatever a later row says, the outcome is that of a
 * plan made by all rows.
 */
class FirstRowsTest {

    private static final int ROWS = 1_200;
    private static final String HEADINGS = "Deal ID,Customer,Created,Closed,Status,Amount,Remark";

    @TempDir
    Path folder;
    private Imports some;
    private Imports all;

    @BeforeEach
    void open() throws IOException {
        some = new Imports(Files.createDirectory(folder.resolve("some")), new Planner(100));
        all = new Imports(Files.createDirectory(folder.resolve("all")), new Planner(Integer.MAX_VALUE));
    }

    @AfterEach
    void close() {
        some.close();
        all.close();
    }

    @Test
    void countsAndSkippedRowsAreThoseOfAllRows() {
        TableReport report = same(file(row -> line(row, "2026-01-05", "1000"), "", "Total,,,,,1200000,",
                "Printed on Monday"));
        assertEquals(ROWS, report.counts().imported());
        assertEquals(2, report.counts().skipped());
        assertEquals(ROWS + 2, report.counts().read());
    }

    @Test
    void aTotalInTheMiddleAndHeadingsThatComeAgainAreNoRecords() {
        TableReport report = same(file(row -> row == 700
                ? HEADINGS
                : row == 900 ? "Total,,,,,5000," : line(row, "2026-01-05", "1000")));
        assertEquals(ROWS - 2, report.counts().imported());
    }

    @Test
    void remarksBetweenRecordsAreRowsAndKeepTheirOrder() {
        TableReport report = same(file(row -> row == 700 || row == 701
                ? "Checked with the team"
                : line(row, "2026-01-05", "1000")));
        assertEquals(2, report.counts().quarantined());
        assertEquals(List.of(702L, 703L), report.problems().stream().map(one -> one.row()).toList());
    }

    @Test
    void aDecimalSignThatOnlyLateRowsProveHoldsForAll() {
        TableReport report = same(file(row -> line(row, "2026-01-05", row < 1_100 ? "1000" : "\"1.000,50\"")));
        assertEquals(ROWS, report.counts().imported());
        assertTrue(some.records(Field.DEAL_AMOUNT).stream().anyMatch(one -> one.contains("1000.5")
                || one.contains("10005000")), () -> some.records(Field.DEAL_AMOUNT).getLast());
    }

    @Test
    void anOrderOfDayAndMonthThatOnlyLateRowsProveHoldsForAll() {
        same(file(row -> line(row, row < 1_100 ? "05/05/2026" : "06/25/2026", "1000")));
        assertTrue(some.records(Field.DEAL_CREATED_ON).stream().anyMatch(one -> one.contains("2026-06-25")),
                () -> some.records(Field.DEAL_CREATED_ON).getLast());
    }

    @Test
    void anOrderThatTheFirstRowsLeaveOpenIsNotAskedWhereLateRowsSettleIt() {
        same(file(row -> line(row, row < 1_100 ? "05/06/2026" : "25/06/2026", "1000")));
        assertTrue(some.records(Field.DEAL_CREATED_ON).getFirst().contains("2026-06-05"));
    }

    @Test
    void aQuestionThatOnlyLateRowsRaiseIsAskedAndNothingIsWritten() {
        Path file = file(row -> line(row, "2026-01-05", row < 1_100 ? "1000" : "\"1,234\""));
        UserFault fault = some.fault(ImportRequest.of(file));
        assertEquals(UserFault.Kind.DECISION, fault.kind());
        assertEquals(Imports.say(all.fault(ImportRequest.of(file))), Imports.say(fault));
        assertEquals(0, some.workspace.records().count(RecordKind.DEALS));
    }

    @Test
    void aSecondTableAtTheEndIsAskedAbout() {
        Path file = file(row -> line(row, "2026-01-05", "1000"), "", "Region,Target", "North,5", "South,6");
        assertEquals(Imports.say(all.fault(ImportRequest.of(file))), Imports.say(some.fault(ImportRequest.of(file))));
    }

    @Test
    void aColumnThatIsBlankAtFirstIsReadAsItsLateValuesWant() {
        same(file(row -> "D" + row + ",Acme,2026-01-05," + (row < 1_100 ? "" : "31.12.2026 14:30") + ",Won,1000,x"));
        assertTrue(some.records(Field.DEAL_CLOSED_ON).stream().anyMatch(one -> one.contains("2026-12-31")));
    }

    @Test
    void aKindThatOnlyLateValuesSpeakAgainstIsFoundAsByAllRows() {
        same(file(row -> line(row, row < 1_100 ? "2026-01-05" : "soon", "1000")));
    }

    @Test
    void aQuoteThatNeverClosesInALateRowSpoilsThatRowAlone() {
        TableReport report = same(file(row -> row == 1_100
                ? "D1100,\"Acme,2026-01-05,2026-02-04,Won,1000,x"
                : line(row, "2026-01-05", "1000")));
        assertEquals(ROWS - 1, report.counts().imported());
        assertEquals(1, report.counts().quarantined());
    }

    @Test
    void aByteBeyondAsciiInALateRowDecidesTheCharacterSet() throws IOException {
        Path file = file(row -> line(row, "2026-01-05", "1000").replace("Acme", row < 1_100 ? "Acme" : "Müller Café"));
        Files.writeString(file, Files.readString(file), Charset.forName("windows-1252"));
        same(file);
        assertTrue(some.records(Field.DEAL_CUSTOMER_ID).contains("Müller Café"));
    }

    @Test
    void carriedRecordsAndStatusWordsOfLateRowsCount() {
        Path file = file(row -> line(row, "2026-01-05", "1000").replace("Acme", "Acme " + row / 100).replace("Won",
                row < 1_100 ? "Won" : "Closed Lost").replace(",x", ",Enterprise"));
        same(file);
        assertEquals(100, some.records(Field.DEAL_STATUS).stream().filter(one -> !one.equals(some.records(
                Field.DEAL_STATUS).getFirst())).count());
    }

    @Test
    void progressKnowsHowManyRowsThereSeemToBe() {
        List<long[]> said = new ArrayList<>();
        Path file = file(row -> line(row, "2026-01-05", "1000"));
        some.importer.run(some.workspace, ImportRequest.of(file), (step, done, total) -> {
            if (step.key().equals("meaning.progress.writing")) {
                said.add(new long[]{done, total});
            }
        }, Cancellation.NEVER);
        assertTrue(said.size() > 1);
        assertTrue(said.stream().allMatch(one -> one[1] == -1 || one[1] >= one[0]));
        assertTrue(said.getLast()[1] <= ROWS, () -> String.valueOf(said.getLast()[1]));
    }

    @Test
    void aWorkbookWithBlocksMergedFarDownIsFilledDown() throws IOException {
        TableReport report = same(workbook((sheet, row) -> {
            if (row == 1_100) {
                sheet.addMergedRegion(new CellRangeAddress(1_100, 1_110, 1, 1));
            }
            return row > 1_100 && row <= 1_110 ? "" : "Acme";
        }));
        assertEquals(ROWS, report.counts().imported());
        assertEquals(ROWS, some.records(Field.DEAL_CUSTOMER_ID).stream().filter("Acme"::equals).count());
        assertTrue(report.assumed().stream().anyMatch(note -> note.key().equals("importing.xlsx.filled-down")));
    }

    @Test
    void hiddenRowsFarDownAreSaid() throws IOException {
        TableReport report = same(workbook((sheet, row) -> {
            if (row == 1_100) {
                sheet.getRow(row).setZeroHeight(true);
            }
            return "Acme";
        }));
        assertTrue(report.assumed().stream().anyMatch(note -> note.key().equals("importing.xlsx.hidden-rows")));
    }

    /** Imports by the first rows and by all rows; both have to come to the same. */
    private TableReport same(Path file) {
        ImportReport byAll = all.run(file);
        ImportReport bySome = some.run(file);
        assertEquals(byAll, bySome);
        for (Field field : List.of(Field.DEAL_ID, Field.DEAL_CUSTOMER_ID, Field.DEAL_CREATED_ON, Field.DEAL_CLOSED_ON,
                Field.DEAL_STATUS, Field.DEAL_AMOUNT)) {
            assertEquals(all.records(field), some.records(field));
        }
        TableReport report = bySome.tables().getFirst();
        assertEquals(report.counts().read(), report.counts().imported() + report.counts().quarantined()
                + report.counts().skipped());
        return report;
    }

    private static String line(int row, String created, String amount) {
        return "D" + row + ",Acme," + created + ",2026-12-04,Won," + amount + ",x";
    }

    private Path file(java.util.function.IntFunction<String> line, String... after) {
        List<String> lines = new ArrayList<>(ROWS + 5);
        lines.add(HEADINGS);
        for (int row = 0; row < ROWS; row++) {
            lines.add(line.apply(row));
        }
        lines.addAll(List.of(after));
        return all.file("deals.csv", lines.toArray(String[]::new));
    }

    private Path workbook(BiFunction<Sheet, Integer, String> customer) throws IOException {
        Path file = folder.resolve("deals.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Deals");
            String[] headings = HEADINGS.split(",", -1);
            Row first = sheet.createRow(0);
            for (int i = 0; i < headings.length; i++) {
                first.createCell(i).setCellValue(headings[i]);
            }
            for (int row = 1; row <= ROWS; row++) {
                Row cells = sheet.createRow(row);
                String[] texts = line(row, "2026-01-05", "1000").split(",", -1);
                texts[1] = customer.apply(sheet, row);
                for (int i = 0; i < texts.length; i++) {
                    if (i == 5) {
                        cells.createCell(i).setCellValue(Double.parseDouble(texts[i]));
                    } else if (!texts[i].isEmpty()) {
                        cells.createCell(i).setCellValue(texts[i]);
                    }
                }
            }
            book.write(out);
        }
        return file;
    }
}
