package app.quarterdeck.report.book;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Sayable;
import app.quarterdeck.charts.style.ChartFonts;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.report.book.CellStyles.Text;
import app.quarterdeck.report.chart.cells.NumberFormats;
import app.quarterdeck.report.text.Marked;
import app.quarterdeck.report.text.SafeText;
import java.awt.Font;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.jspecify.annotations.Nullable;

/** One sheet, written from top to bottom: each row as high as its words need at the width they have. */
final class Page {

    private static final double PIXELS_PER_POINT = 96.0 / 72;
    private static final double LINE = 1.36;
    private static final double CHARACTER = 7;
    private static final float ROW = 15;
    private static final double PAPER_WIDTH = (11.69 - 1) * 72;
    private static final double PAPER_HEIGHT = (8.27 - 1.1) * 72 * 0.95;

    final XSSFSheet sheet;
    final CellStyles styles;
    final Messages messages;
    private final int lastColumn;
    private final double paper;
    private int next;
    private int pageFrom;

    /** @param widths of the columns, in characters */
    Page(XSSFSheet sheet, CellStyles styles, Messages messages, int... widths) {
        this.sheet = sheet;
        this.styles = styles;
        this.messages = messages;
        this.lastColumn = widths.length - 1;
        for (int i = 0; i < widths.length; i++) {
            sheet.setColumnWidth(i, widths[i] * 256);
        }
        double width = Arrays.stream(widths).mapToDouble(Page::points).sum();
        this.paper = PAPER_HEIGHT / Math.min(1, PAPER_WIDTH / width);
        sheet.setDefaultRowHeightInPoints(ROW);
        sheet.setDisplayGridlines(false);
        print();
    }

    private void print() {
        sheet.setFitToPage(true);
        sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitWidth((short) 1);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setMargin(PageMargin.LEFT, 0.5);
        sheet.setMargin(PageMargin.RIGHT, 0.5);
        sheet.setMargin(PageMargin.TOP, 0.5);
        sheet.setMargin(PageMargin.BOTTOM, 0.6);
    }

    private static double points(int characters) {
        return (characters * CHARACTER + 5) * 72 / 96;
    }

    /** Begins a new printed page before {@code from} where the rows up to {@code to} would not fit on this one. */
    void keepTogether(int from, int to) {
        double above = 0;
        for (int row = Math.min(3, from); row > 0 && pageFrom > 0; row--) {
            above += height(row - 1);
        }
        for (int row = pageFrom; row < to; row++) {
            above += height(row);
        }
        if (above > paper && from > pageFrom + 3) {
            sheet.setRowBreak(from - 1);
            pageFrom = from;
        }
    }

    private double height(int row) {
        return sheet.getRow(row) == null ? ROW : sheet.getRow(row).getHeightInPoints();
    }

    int next() {
        return next;
    }

    void skip(int rows) {
        next += rows;
    }

    /** A text over several columns, in a row of its own. */
    XSSFCell line(String text, Text kind, int from, int to) {
        int at = next++;
        XSSFCell cell = text(at, from, text, kind);
        merge(at, from, to, cell);
        grow(at, text, kind, from, to);
        return cell;
    }

    XSSFCell line(String text, Text kind) {
        return line(text, kind, 0, lastColumn);
    }

    /** A sentence with its figures in bold. */
    void sentence(String marked, Text kind) {
        XSSFCell cell = line(Marked.plain(marked), kind);
        XSSFRichTextString rich = new XSSFRichTextString();
        for (Marked.Piece piece : Marked.pieces(SafeText.cell(marked))) {
            rich.append(piece.text(), styles.font(kind, piece.strong()));
        }
        cell.setCellValue(rich);
    }

    XSSFCell text(int row, int column, String text, Text kind) {
        return put(row, column, text, styles.text(kind, looksLikeFormula(text)));
    }

    /** A cell of a table: text, figure, number, date or a sentence not yet said; null stays empty. */
    void cell(int row, int column, @Nullable Object value) {
        cell(row, column, value, true);
    }

    /** The same; where it does not wrap, the row keeps its height. */
    void cell(int row, int column, @Nullable Object value, boolean wraps) {
        switch (value) {
            case null -> cellAt(row, column).setCellStyle(styles.cell(false, true, wraps));
            case Figure figure when figure.value() == null -> put(row, column, figure.say(messages),
                    styles.number("@"));
            case Figure figure when figure.value() != null ->
                number(row, column, figure.value(), NumberFormats.of(figure, messages));
            case Number number -> {
                boolean whole = number.doubleValue() == Math.rint(number.doubleValue());
                number(row, column, number.doubleValue(), whole ? "#,##0" : "#,##0.##");
            }
            case LocalDate date -> {
                XSSFCell cell = cellAt(row, column);
                cell.setCellValue(date);
                cell.setCellStyle(styles.number("yyyy-mm-dd"));
            }
            case LocalDateTime time -> {
                XSSFCell cell = cellAt(row, column);
                cell.setCellValue(time);
                cell.setCellStyle(styles.number("yyyy-mm-dd hh:mm"));
            }
            case Sayable sayable -> words(row, column, sayable.say(messages), wraps);
            default -> words(row, column, Marked.plain(value.toString()), wraps);
        }
    }

    void number(int row, int column, double value, String format) {
        XSSFCell cell = cellAt(row, column);
        cell.setCellValue(value);
        cell.setCellStyle(styles.number(format));
    }

    /** Lets a number that stands there follow from other cells; it stays what programs show that do not reckon. */
    void formula(int row, int column, String formula) {
        XSSFCell cell = cellAt(row, column);
        double value = cell.getNumericCellValue();
        cell.setCellFormula(formula);
        cell.setCellValue(value);
    }

    private void words(int row, int column, String text, boolean wraps) {
        put(row, column, text, styles.cell(looksLikeFormula(text), column == 0, wraps));
        if (wraps) {
            grow(row, text, Text.BODY, column, column);
        }
    }

    private XSSFCell put(int row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = cellAt(row, column);
        cell.setCellValue(SafeText.cell(text, length -> messages.get("report.book.cut", length)));
        cell.setCellStyle(style);
        return cell;
    }

    XSSFCell cellAt(int row, int column) {
        XSSFRow at = sheet.getRow(row) == null ? sheet.createRow(row) : sheet.getRow(row);
        return at.getCell(column) == null ? at.createCell(column) : at.getCell(column);
    }

    void merge(int row, int from, int to, XSSFCell first) {
        if (to > from) {
            for (int column = from + 1; column <= to; column++) {
                cellAt(row, column).setCellStyle(first.getCellStyle());
            }
            sheet.addMergedRegion(new CellRangeAddress(row, row, from, to));
        }
    }

    /** Makes the row as high as the text needs, never lower than it is. */
    void grow(int row, String text, Text kind, int from, int to) {
        double width = -8;
        for (int column = from; column <= to; column++) {
            width += sheet.getColumnWidth(column) / 256.0 * CHARACTER + 5;
        }
        Font font = kind.bold
                ? ChartFonts.bundled().bold((float) (kind.points * PIXELS_PER_POINT))
                : ChartFonts.bundled().regular((float) (kind.points * PIXELS_PER_POINT));
        int lines = Lettering.lines(text, font, width);
        float needed = (float) (lines * kind.points * LINE + 3);
        XSSFRow at = cellAt(row, from).getRow();
        if (at.getHeightInPoints() < needed) {
            at.setHeightInPoints(Math.min(409, needed));
        }
    }

    static boolean looksLikeFormula(String text) {
        return !text.isEmpty() && "=+-@".indexOf(text.charAt(0)) >= 0;
    }
}
