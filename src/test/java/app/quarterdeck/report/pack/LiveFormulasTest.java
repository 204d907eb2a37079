package app.quarterdeck.report.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import app.quarterdeck.report.ReviewFile;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Formulas of the pack give what the engine measured, by two other programs' reading. */
class LiveFormulasTest {

    private static final double EXACT = 1e-9;

    @TempDir
    static Path folder = Path.of("");

    private static Path file = Path.of("");
    private static final Map<String, Double> shown = new HashMap<>();
    private static final Map<String, String> formulas = new HashMap<>();

    @BeforeAll
    static void write() throws IOException {
        file = SamplePack.write(SamplePack.review(folder, Locale.ENGLISH), ReviewFile.XLSX, folder, Locale.ENGLISH);
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        if (cell.getCellType() == CellType.FORMULA) {
                            String at = sheet.getSheetName() + "!" + cell.getAddress();
                            shown.put(at, cell.getNumericCellValue());
                            formulas.put(at, cell.getCellFormula());
                        }
                    }
                }
            }
        } catch (org.apache.poi.openxml4j.exceptions.InvalidFormatException e) {
            throw new IOException(e);
        }
    }

    @Test
    void sharesAndRatesAreFormulas() {
        assertTrue(formulas.values().stream().anyMatch(formula -> formula.contains("SUM(")), formulas.toString());
        assertTrue(formulas.keySet().stream().anyMatch(at -> at.startsWith("8 ")), "coverage: " + formulas);
    }

    @Test
    void evaluatedAnewTheyGiveTheFigureTheEngineMeasured() throws Exception {
        try (XSSFWorkbook book = new XSSFWorkbook(file.toFile())) {
            book.getCreationHelper().createFormulaEvaluator().evaluateAll();
            for (Sheet sheet : book) {
                for (Row row : sheet) {
                    for (Cell cell : row) {
                        Double before = shown.get(sheet.getSheetName() + "!" + cell.getAddress());
                        if (before != null) {
                            assertEquals(before, cell.getNumericCellValue(), Math.abs(before) * EXACT,
                                    sheet.getSheetName() + "!" + cell.getAddress());
                        }
                    }
                }
            }
        }
    }

    @Test
    void anotherReaderSeesTheSameFormulasAndFigures() throws IOException {
        int seen = 0;
        try (ReadableWorkbook book = new ReadableWorkbook(file.toFile())) {
            for (var sheet : book.getSheets().toList()) {
                try (Stream<org.dhatim.fastexcel.reader.Row> rows = sheet.openStream()) {
                    List<org.dhatim.fastexcel.reader.Cell> cells = rows.flatMap(org.dhatim.fastexcel.reader.Row::stream)
                            .filter(java.util.Objects::nonNull).filter(cell -> cell.getFormula() != null).toList();
                    for (var cell : cells) {
                        String at = sheet.getName() + "!" + cell.getAddress();
                        assertEquals(formulas.get(at), cell.getFormula());
                        assertEquals(shown.get(at), Double.parseDouble(cell.getRawValue()));
                        seen++;
                    }
                }
            }
        }
        assertEquals(formulas.size(), seen);
    }

    @Test
    void formulasHoldNothingButCellsAndArithmetic() {
        formulas.values().forEach(formula -> assertTrue(formula.matches("[A-Z0-9$:()/*+\\-]+"), formula));
        assertFalse(formulas.isEmpty());
    }
}
