package app.quarterdeck.report.book;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.report.TargetFile;
import app.quarterdeck.report.book.CellStyles.Text;
import app.quarterdeck.report.text.SafeText;
import java.nio.file.Path;
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
     * Writes the file; numbers stay numbers, everything else is text as it is.
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
            if (values.get(i) instanceof Number number) {
                Cell cell = row.createCell(i);
                cell.setCellValue(number.doubleValue());
                cell.setCellStyle(styles.number("0"));
            } else {
                String text = values.get(i).toString();
                put(row, i, text, styles.cell(Page.looksLikeFormula(text), i == 0, false));
            }
        }
    }

    private static void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(SafeText.cell(text));
        cell.setCellStyle(style);
    }
}
