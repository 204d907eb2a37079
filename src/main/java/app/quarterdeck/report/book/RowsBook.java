package app.quarterdeck.report.book;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.report.TargetFile;
import java.nio.file.Path;
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
     * Writes the file, as {@code RowsSheet} writes rows.
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
}
