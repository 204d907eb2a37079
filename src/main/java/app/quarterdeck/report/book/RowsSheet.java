package app.quarterdeck.report.book;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.report.book.CellStyles.Text;
import app.quarterdeck.report.chart.cells.NumberFormats;
import app.quarterdeck.report.text.SafeText;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.streaming.SXSSFSheet;

/**
 * Rows of any number on a sheet that keeps none of them: headings that stay in view, filters, columns as wide as the first
 * rows need. Numbers stay numbers and dates dates; no text becomes a formula, and one that is too long for a cell says so.
 */
final class RowsSheet {

    private static final int WIDTH = 256;
    private static final int LEAST = 8;
    private static final int MOST = 48;
    private static final int MEASURED = 400;
    private static final int ARROW = 3;

    private final SXSSFSheet sheet;
    private final CellStyles styles;
    private final Messages messages;
    private final List<String> headings;
    private final int[] widths;
    private final int head;
    private int next;

    private final CellStyle first;
    private final CellStyle other;
    private final CellStyle firstQuoted;
    private final CellStyle otherQuoted;
    private final CellStyle whole;
    private final CellStyle broken;
    private final CellStyle money;
    private final CellStyle day;
    private final CellStyle time;

    /** @param above lines over the headings, may be none */
    RowsSheet(SXSSFSheet sheet, CellStyles styles, List<String> above, List<String> headings, Messages messages) {
        this.sheet = sheet;
        this.styles = styles;
        this.messages = messages;
        this.headings = headings;
        this.widths = new int[headings.size()];
        first = styles.cell(false, true, false);
        other = styles.cell(false, false, false);
        firstQuoted = styles.cell(true, true, false);
        otherQuoted = styles.cell(true, false, false);
        whole = styles.number("0");
        broken = styles.number("0.##");
        money = styles.number("#,##0.00");
        day = styles.number("yyyy-mm-dd");
        time = styles.number("yyyy-mm-dd hh:mm");
        for (int i = 0; i < above.size(); i++) {
            put(sheet.createRow(next++), 0, above.get(i), styles.line(i == 0 ? Text.TITLE : Text.SUBTITLE));
        }
        head = next++;
        Row row = sheet.createRow(head);
        for (int i = 0; i < headings.size(); i++) {
            put(row, i, headings.get(i), styles.text(i == 0 ? Text.HEAD_LEFT : Text.HEAD_NEXT, false));
            wide(i, headings.get(i).length() + ARROW);
        }
    }

    /** @param values texts, numbers, dates, figures; an empty text is a blank */
    void row(List<Object> values) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < values.size(); i++) {
            fill(row, i, values.get(i));
        }
    }

    /** After the last row. */
    void finish() {
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, Math.max(LEAST, Math.min(MOST, widths[i])) * WIDTH);
        }
        sheet.createFreezePane(0, head + 1);
        sheet.setAutoFilter(new CellRangeAddress(head, Math.max(head, next - 1), 0, headings.size() - 1));
        sheet.setRepeatingRows(new CellRangeAddress(head, head, -1, -1));
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
    }

    private void wide(int column, int letters) {
        widths[column] = Math.max(widths[column], letters + 2);
    }

    private void fill(Row row, int column, Object value) {
        switch (value) {
            case String text when text.isEmpty() -> {
            }
            case Figure figure when figure.value() == null -> {
            }
            case Figure figure when figure.value() != null ->
                number(row, column, figure.value(), styles.number(NumberFormats.of(figure, messages)));
            case BigDecimal amount -> number(row, column, amount.doubleValue(), money);
            case Number number -> number(row, column, number.doubleValue(),
                    number.doubleValue() == Math.rint(number.doubleValue()) ? whole : broken);
            case LocalDate date -> {
                Cell cell = row.createCell(column);
                cell.setCellValue(date);
                cell.setCellStyle(day);
                wide(column, 10);
            }
            case LocalDateTime at -> {
                Cell cell = row.createCell(column);
                cell.setCellValue(at);
                cell.setCellStyle(time);
                wide(column, 16);
            }
            default -> text(row, column, value.toString());
        }
    }

    private void number(Row row, int column, double value, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(value);
        cell.setCellStyle(style);
        if (next - head <= MEASURED) {
            wide(column, Long.toString(Math.round(value)).length() + 4);
        }
    }

    private void text(Row row, int column, String text) {
        boolean quoted = Page.looksLikeFormula(text);
        put(row, column, text, column == 0 ? quoted ? firstQuoted : first : quoted ? otherQuoted : other);
        if (next - head <= MEASURED) {
            wide(column, text.codePoints().map(letter -> letter > 0x2E7F ? 2 : 1).sum());
        }
    }

    private void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellValue(SafeText.cell(text, length -> messages.get("report.book.cut", length)));
        cell.setCellStyle(style);
    }
}
