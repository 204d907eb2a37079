package app.quarterdeck.report.book;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.report.TargetFile;
import app.quarterdeck.report.book.CellStyles.Text;
import app.quarterdeck.report.text.SafeText;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Rows of any number as a workbook of one sheet, with headings that stay in view and filters. No text becomes a formula. */
public final class RowsBook {

    private static final int IN_MEMORY = 200;
    private static final int WIDTH = 256;

    private RowsBook() {
    }

    /**
     * Writes the file; numbers, figures and dates stay such, everything else is text as it is.
     *
     * @param widths of the first columns, in characters; the others are as wide as usual
     * @throws app.quarterdeck.base.UserFault where it cannot be written; nothing is left behind then
     */
    public static void write(Path target, String title, String font, List<String> headings, List<Integer> widths,
            List<List<Object>> rows, Cancellation cancellation) {
        TargetFile.write(target, cancellation, out -> {
            try (XSSFWorkbook base = new XSSFWorkbook(); SXSSFWorkbook book = new SXSSFWorkbook(base, IN_MEMORY)) {
                CellStyles styles = new CellStyles(base, font);
                SXSSFSheet sheet = book.createSheet(title);
                for (int i = 0; i < widths.size(); i++) {
                    sheet.setColumnWidth(i, widths.get(i) * WIDTH);
                }
                Row head = sheet.createRow(0);
                for (int i = 0; i < headings.size(); i++) {
                    put(head, i, headings.get(i), styles.text(i == 0 ? Text.HEAD_LEFT : Text.HEAD_NEXT, false));
                }
                for (int i = 0; i < rows.size(); i++) {
                    cancellation.check();
                    fill(sheet.createRow(i + 1), rows.get(i), styles);
                }
                sheet.createFreezePane(0, 1);
                sheet.setAutoFilter(new CellRangeAddress(0, rows.size(), 0, headings.size() - 1));
                book.write(out);
            }
        });
    }

    private static void fill(Row row, List<Object> values, CellStyles styles) {
        for (int i = 0; i < values.size(); i++) {
            switch (values.get(i)) {
                case LocalDate day -> {
                    row.createCell(i).setCellValue(day);
                    row.getCell(i).setCellStyle(styles.number("yyyy-mm-dd"));
                }
                case LocalDateTime moment -> {
                    row.createCell(i).setCellValue(moment);
                    row.getCell(i).setCellStyle(styles.number("yyyy-mm-dd hh:mm"));
                }
                case BigDecimal money -> number(row, i, money.doubleValue(), styles.number("#,##0.00"));
                case Number number -> number(row, i, number.doubleValue(), styles.number("0"));
                case Figure figure when figure.value() != null ->
                    number(row, i, figure.value(), styles.number(format(figure.unit())));
                case Figure _ -> put(row, i, "", styles.cell(false, i == 0, false));
                default -> {
                    String text = values.get(i).toString();
                    put(row, i, text, styles.cell(Page.looksLikeFormula(text), i == 0, false));
                }
            }
        }
    }

    private static String format(Unit unit) {
        return switch (unit) {
            case MONEY, MONEY_PER_DAY -> "#,##0.00";
            case COUNT, DAYS -> "0";
            case PERCENT, POINTS, HOURS, RATIO, MONTHS -> "0.0";
        };
    }

    private static void number(Row row, int column, double value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(SafeText.cell(text));
        cell.setCellStyle(style);
    }
}
