package app.quarterdeck.report.book;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.metrics.calculator.Calculation;
import app.quarterdeck.metrics.calculator.Input;
import app.quarterdeck.metrics.calculator.WorkedOut;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.report.TargetFile;
import app.quarterdeck.report.book.CellStyles.Text;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Figures worked out by the calculator as a workbook: the numbers typed in, and below them the result as a live formula. */
public final class CalculationBook {

    private static final int NAMES = 52;
    private static final int NUMBERS = 18;
    private static final int WIDTH = 256;

    private final XSSFSheet sheet;
    private final CellStyles styles;
    private final Messages words;
    private int next;

    private CalculationBook(XSSFSheet sheet, CellStyles styles, Messages words) {
        this.sheet = sheet;
        this.styles = styles;
        this.words = words;
    }

    /**
     * Writes the file.
     *
     * @param figures each with a value
     * @throws app.quarterdeck.base.UserFault where it cannot be written; nothing is left behind then
     */
    public static void write(Path target, List<WorkedOut> figures, Messages words) {
        TargetFile.write(target, Cancellation.NEVER, out -> {
            try (XSSFWorkbook book = new XSSFWorkbook()) {
                CellStyles styles = new CellStyles(book, words.get("report.book.font"));
                XSSFSheet sheet = book.createSheet(words.get("calculator.sheet"));
                sheet.setColumnWidth(0, NAMES * WIDTH);
                sheet.setColumnWidth(1, NUMBERS * WIDTH);
                CalculationBook page = new CalculationBook(sheet, styles, words);
                figures.forEach(page::add);
                book.getCreationHelper().createFormulaEvaluator().evaluateAll();
                book.write(out);
            }
        });
    }

    private void add(WorkedOut figure) {
        Calculation calculation = figure.calculation();
        text(words.say(calculation.name()), Text.HEADING);
        Map<String, String> cells = new HashMap<>();
        for (Input input : calculation.inputs()) {
            BigDecimal number = figure.given().getOrDefault(input.id(), BigDecimal.ZERO);
            Row row = text(words.say(input.name()), Text.BODY);
            Cell cell = row.createCell(1);
            boolean percent = input.unit() == Unit.PERCENT;
            cell.setCellValue(percent ? number.movePointLeft(2).doubleValue() : number.doubleValue());
            cell.setCellStyle(styles.number(percent ? "0.##%" : "#,##0.####"));
            cells.put(input.id(), new CellReference(row.getRowNum(), 1).formatAsString());
        }
        Cell result = text(words.get("calculator.result"), Text.HEADING).createCell(1);
        boolean points = calculation.unit() == Unit.POINTS;
        String formula = calculation.term().cells(cells::get);
        result.setCellFormula(points ? "(" + formula + ")*100" : formula);
        result.setCellStyle(styles.number(calculation.unit() == Unit.PERCENT ? "0.0%" : "#,##0.00"));
        text(words.say(figure.formula()), Text.CAPTION);
        text(words.say(calculation.help()), Text.CAPTION);
        calculation.metric().map(Metric::trap).ifPresent(trap -> text(words.say(trap), Text.CAPTION));
        next++;
    }

    private Row text(String text, Text kind) {
        Row row = sheet.createRow(next++);
        Cell cell = row.createCell(0);
        cell.setCellValue(text);
        cell.setCellStyle(styles.text(kind, false));
        return row;
    }
}
