package app.quarterdeck.importing.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.read.TableRead;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Workbooks written by Apache POI and read by our own reader. */
class WorkbookReadingTest {

    @TempDir
    Path folder;

    private List<TableRead> read(Consumer<XSSFWorkbook> content, String... options) throws IOException {
        Path file = folder.resolve("book.xlsx");
        try (XSSFWorkbook book = new XSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            content.accept(book);
            book.write(out);
        }
        return Reads.file(file, options);
    }

    private TableRead table(Consumer<Sheet> content) throws IOException {
        return read(book -> content.accept(book.createSheet("Data"))).getFirst();
    }

    private static Row row(Sheet sheet, int at, Object... values) {
        Row row = sheet.createRow(at);
        for (int i = 0; i < values.length; i++) {
            switch (values[i]) {
                case Number number -> row.createCell(i).setCellValue(number.doubleValue());
                case Boolean flag -> row.createCell(i).setCellValue(flag);
                default -> row.createCell(i).setCellValue(values[i].toString());
            }
        }
        return row;
    }

    private static void format(Row row, int cell, String format) {
        CellStyle style = row.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(row.getSheet().getWorkbook().createDataFormat().getFormat(format));
        row.getCell(cell).setCellStyle(style);
    }

    @Test
    void readsWhatTheFormatsMake() throws IOException {
        TableRead table = table(sheet -> {
            row(sheet, 0, "id", "day", "share", "price", "days", "code", "won", "time");
            for (int i = 1; i < 3; i++) {
                Row row = row(sheet, i, "A" + i, 45000 + i, 0.125, 1234.5, 7 * i, 1067 + i, i == 1, 1.5);
                format(row, 1, "yyyy\"年\"m\"月\"d\"日\"");
                format(row, 2, "0.0%");
                format(row, 3, "[$€-407] #,##0.00");
                format(row, 4, "0 \"days\"");
                format(row, 5, "00000");
                format(row, 7, "[h]:mm");
            }
        });
        assertEquals(List.of("id:text:", "day:date:ymd", "share:number:percent", "price:money:EUR", "days:number:dot",
                "code:text:", "won:boolean:true/false", "time:text:"), Reads.types(table));
        assertEquals(List.of("2023-03-16", "2023-03-17"), Reads.values(table, 1));
        assertEquals(List.of("0.125", "0.125"), Reads.values(table, 2));
        assertEquals(List.of("1234.5", "1234.5"), Reads.values(table, 3));
        assertEquals(List.of("01068", "01069"), Reads.values(table, 5));
        assertEquals("36:00", Reads.values(table, 7).getFirst());
    }

    @Test
    void makesATableOfEachVisibleSheet() throws IOException {
        Consumer<XSSFWorkbook> content = book -> {
            for (String name : List.of("Q1 'x' ;--", "Secret", "Empty", "Two")) {
                Sheet sheet = book.createSheet(name);
                if (!name.equals("Empty")) {
                    row(sheet, 0, "a");
                    row(sheet, 1, 1);
                }
            }
            book.setSheetHidden(1, true);
        };
        List<TableRead> all = read(content);
        assertEquals(List.of("Q1 'x' ;--", "Two"), all.stream().map(TableRead::sheet).toList());
        assertTrue(Reads.said(all.getFirst().problems()).contains("Secret")
                && Reads.said(all.getFirst().problems()).contains("Empty"));
        assertEquals("Secret", read(content, "sheet=secret").getFirst().sheet());
        assertEquals(UserFault.Kind.USAGE,
                assertThrows(UserFault.class, () -> read(content, "sheet=Nope")).kind());
    }

    @Test
    void fillsMergedLabelsDownAndReportsIt() throws IOException {
        TableRead table = table(sheet -> {
            row(sheet, 0, "Region", "Product", "Amount");
            row(sheet, 1, "North", "a", 1);
            row(sheet, 2, "", "b", 2);
            row(sheet, 3, "South", "a", 3);
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
        });
        assertEquals(List.of("North", "North", "South"), Reads.values(table, 0));
        assertEquals(List.of("1", "2", "3"), Reads.values(table, 2));
        assertTrue(Reads.said(table.problems()).contains("merged"));
    }

    @Test
    void countsErrorsAndFormulasWithoutResultAsBlank() throws IOException {
        TableRead table = table(sheet -> {
            row(sheet, 0, "k", "x", "y");
            row(sheet, 1, "a", 9, 1);
            row(sheet, 2, "b").createCell(1).setCellErrorValue(FormulaError.NA.getCode());
            row(sheet, 3, "c").createCell(2).setCellFormula("1+1");
            sheet.getRow(1).setZeroHeight(true);
        });
        assertEquals(List.of("9", "-", "-"), Reads.values(table, 1));
        assertEquals(List.of("1", "-", "-"), Reads.values(table, 2));
        String said = Reads.said(table.problems());
        assertTrue(said.contains("#N/A") && said.contains("1 hidden row"), said);
    }

    @Test
    void warnsWhereExcelHasSwappedDayAndMonth() throws IOException {
        TableRead table = table(sheet -> {
            row(sheet, 0, "d", "v");
            for (int i = 1; i <= 12; i++) {
                Row real = row(sheet, 2 * i - 1, LocalDate.of(2026, i, 1 + i % 12).toEpochDay() + 25_569, i);
                format(real, 0, "yyyy-mm-dd");
                row(sheet, 2 * i, i + "/" + (12 + i) + "/2026", i);
            }
        });
        assertEquals("mdy", table.columns().getFirst().format());
        assertTrue(Reads.said(table.problems()).contains("swapped"));
    }

    @Test
    void proposesTablesSideBySideAndBelow() throws IOException {
        Consumer<XSSFWorkbook> content = book -> {
            Sheet sheet = book.createSheet("Data");
            row(sheet, 0, "A", "B", "", "X", "Y");
            row(sheet, 1, 1, 2, "", 7, 8);
            row(sheet, 2, 3, 4, "", 9, 10);
            row(sheet, 4, "Second");
            row(sheet, 5, "k", "v");
            row(sheet, 6, "p", 5);
        };
        TableRead first = read(content).getFirst();
        assertEquals(3, first.questions().getFirst().readings().size());
        assertEquals(List.of("A", "B"), Reads.names(first));
        TableRead second = read(content, "table=2").getFirst();
        assertEquals(List.of("X", "Y"), Reads.names(second));
        assertEquals(List.of("7", "9"), Reads.values(second, 0));
        assertEquals(List.of("5"), Reads.values(read(content, "table=3").getFirst(), 1));
        assertThrows(UserFault.class, () -> read(content, "table=4"));
    }

    @Test
    void readsWorkbooksOfExcel97() throws IOException {
        Path file = folder.resolve("book.xls");
        try (HSSFWorkbook book = new HSSFWorkbook(); OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = book.createSheet("Data");
            row(sheet, 0, "Region", "Day", "Amount", "Won");
            for (int i = 1; i < 4; i++) {
                Row row = row(sheet, i, i == 2 ? "" : "North", 45000 + i, i * 1.5, i == 1);
                format(row, 1, "d mmm yyyy");
            }
            sheet.addMergedRegion(new CellRangeAddress(1, 2, 0, 0));
            sheet.getRow(3).getCell(2).setCellFormula("1+1");
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            book.createSheet("Hidden");
            book.setSheetHidden(1, true);
            book.write(out);
        }
        List<TableRead> read = Reads.file(file);
        TableRead table = read.getFirst();
        assertEquals(List.of("Region:text:", "Day:date:ymd", "Amount:number:dot", "Won:boolean:true/false"),
                Reads.types(table));
        assertEquals(List.of("North", "North", "North"), Reads.values(table, 0));
        assertEquals(List.of("1.5", "3", "2"), Reads.values(table, 2));
        assertTrue(Reads.said(read.getFirst().problems()).contains("Hidden"));
    }

    private TableRead made(HandMade book) throws IOException {
        return Reads.file(book.write(folder.resolve("made.xlsx"))).getFirst();
    }

    private static String text(String reference, String text) {
        return "<c r=\"" + reference + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + text + "</t></is></c>";
    }

    private static String head() {
        return "<row r=\"1\">" + text("A1", "a") + text("B1", "b") + "</row>";
    }

    @Test
    void readsWhatOtherReadersStumbleOver() throws IOException {
        TableRead table = made(
                new HandMade().rows(head() + "<row r=\"2\"><c r=\"A2\" t=\"d\"><v>2026-05-06T00:00:00</v>"
                        + "</c>" + text("B2", "a_x000D_b_x005F_x000D_") + "</row>"
                        + "<row><c t=\"d\"><v>2026-05-07</v></c></row>"));
        assertEquals(List.of("2026-05-06", "2026-05-07"), Reads.values(table, 0));
        assertEquals(List.of("a\rb_x000D_", "-"), Reads.values(table, 1));
    }

    @Test
    void quarantinesCellsThatPointNowhereAndRowsGivenTwice() throws IOException {
        TableRead table = made(new HandMade().rows(head() + "<row r=\"2\"><c r=\"A2\" t=\"s\"><v>99</v></c></row>"
                + "<row r=\"3\"><c r=\"B3\"><v>1</v></c></row><row r=\"3\"><c r=\"B3\"><v>2</v></c></row>"));
        assertEquals(1, Reads.check(table).typed());
        assertEquals(2, Reads.check(table).quarantined());
    }

    private void refused(HandMade book, String word) throws IOException {
        Path file = book.write(folder.resolve("refused.xlsx"));
        UserFault fault = assertThrows(UserFault.class, () -> Reads.file(file));
        String said = fault.note().say(Messages.of(Locale.ENGLISH));
        assertTrue(said.contains(word), said);
    }

    @Test
    void refusesWhatCanDoHarm() throws IOException {
        String good = head() + "<row r=\"2\"><c r=\"A2\"><v>1</v></c></row>";
        refused(new HandMade().rows(good).part("xl/sharedStrings.xml",
                "<!DOCTYPE s [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst><si><t>&x;</t></si></sst>"), "DOCTYPE");
        refused(new HandMade().rows("<x>".repeat(1000) + "</x>".repeat(1000)), "nested");
        refused(new HandMade().rows(good + " ".repeat(40_000_000)), "densely");
        refused(new HandMade().rows(good).part("XL/Worksheets/sheet1.xml", "<worksheet/>"), "twice");
        refused(new HandMade().rows(good).without("xl/worksheets/sheet1.xml"), "Data");
        refused(new HandMade().rows(good).part("xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + head()), "Data");
        refused(new HandMade().rows(head() + "<row r=\"99999999\"><c><v>1</v></c></row>"), "99999999");
        refused(new HandMade().rows(head() + "<row r=\"2\"><c r=\"ZZZZ2\"><v>1</v></c></row>"), "ZZZZ2");
    }

    @Test
    void refusesBytesThatWereChanged() throws IOException {
        StringBuilder rows = new StringBuilder(head());
        for (int i = 2; i < 2_000; i++) {
            rows.append("<row r=\"").append(i).append("\"><c r=\"A").append(i).append("\"><v>").append(i * 7919 % 1000)
                    .append("</v></c></row>");
        }
        Path file = new HandMade().rows(rows.toString()).write(folder.resolve("changed.xlsx"));
        byte[] bytes = Files.readAllBytes(file);
        for (int i = bytes.length / 2; i < bytes.length / 2 + 20; i++) {
            bytes[i] ^= 0x55;
        }
        Files.write(file, bytes);
        assertThrows(UserFault.class, () -> Reads.file(file));
        Files.write(file, java.util.Arrays.copyOf(bytes, bytes.length / 2));
        assertThrows(UserFault.class, () -> Reads.file(file));
    }
}
