package app.quarterdeck.report.book;

import app.quarterdeck.base.Cancellation;
<<<<<<< HEAD
import app.quarterdeck.base.Messages;
import app.quarterdeck.report.TargetFile;
=======
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.report.TargetFile;
import app.quarterdeck.report.book.CellStyles.Text;
import app.quarterdeck.report.text.SafeText;
import java.math.BigDecimal;
>>>>>>> main
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Rows of any number as a workbook of one sheet. */
public final class RowsBook {

    static final int IN_MEMORY = 200;

    private RowsBook() {
    }

    /**
<<<<<<< HEAD
     * Writes the file, as {@code RowsSheet} writes rows.
=======
     * Writes the file; numbers, figures and dates stay such, everything else is text as it is.
>>>>>>> main
     *
     * @throws app.quarterdeck.base.UserFault where it cannot be written; nothing is left behind then
     */
    public static void write(Path target, String title, List<String> headings, List<List<Object>> rows,
            Messages messages, Cancellation cancellation) {
        TargetFile.write(target, cancellation, out -> {
            try (XSSFWorkbook base = new XSSFWorkbook(); SXSSFWorkbook book = new SXSSFWorkbook(base, IN_MEMORY)) {
                SXSSFSheet sheet = book.createSheet(title);
                RowsSheet its = new RowsSheet(sheet, new CellStyles(base, messages.get("report.book.font")), List.of(),
                        headings, messages);
                try {
                    for (List<Object> row : rows) {
                        cancellation.check();
                        its.row(row);
                    }
                    its.finish();
                } finally {
                    // closing a workbook that was called off complains of rows it still holds
                    sheet.flushRows();
                }
                book.write(out);
            }
        });
    }
<<<<<<< HEAD
=======

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
>>>>>>> main
}
