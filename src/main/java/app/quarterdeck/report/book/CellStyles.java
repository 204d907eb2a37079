package app.quarterdeck.report.book;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFColor;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The styles of the workbook, each made once. */
final class CellStyles {

    /** Kinds of text. */
    enum Text {
        TITLE(16, true, 0x18212B),
        SUBTITLE(10, false, 0x4A5663),
        HEADING(11, true, 0x18212B),
        BODY(10, false, 0x18212B),
        CAPTION(9, false, 0x4A5663),
        HEAD_LEFT(9, true, 0x4A5663),
        HEAD_RIGHT(9, true, 0x4A5663),
        HEAD_NEXT(9, true, 0x4A5663),
        LINK(10, false, 0x1B5FC1);

        final int points;
        final boolean bold;
        final int colour;

        Text(int points, boolean bold, int colour) {
            this.points = points;
            this.bold = bold;
            this.colour = colour;
        }
    }

    private static final int LINE = 0xC9D1DA;
    private static final int GROUND = 0xF0F3F6;

    private final XSSFWorkbook book;
    private final String family;
    private final Map<String, XSSFCellStyle> made = new HashMap<>();

    /** @param family name of the font, one that the reader's machine surely has */
    CellStyles(XSSFWorkbook book, String family) {
        this.book = book;
        this.family = family;
        XSSFFont base = book.getFontAt(0);
        base.setFontName(family);
        base.setFontHeightInPoints((short) Text.BODY.points);
    }

    /** @param quoted for a text that a spreadsheet would take for a formula once it is edited */
    XSSFCellStyle text(Text kind, boolean quoted) {
        return made.computeIfAbsent(kind + " " + quoted, key -> make(kind, style -> style.setQuotePrefixed(quoted)));
    }

    /** A text that runs on over the cells beside it. */
    XSSFCellStyle line(Text kind) {
        return made.computeIfAbsent("line " + kind, key -> make(kind, style -> style.setWrapText(false)));
    }

    /** The same number in the row that adds up the others. */
    XSSFCellStyle total(String format) {
        return made.computeIfAbsent("total " + format, key -> make(Text.HEAD_RIGHT, style -> {
            style.setFont(totals());
            style.setDataFormat(book.createDataFormat().getFormat(format));
            style.setWrapText(false);
        }));
    }

    /** The words of that row, and its empty cells. */
    XSSFCellStyle total(boolean first) {
        return made.computeIfAbsent("total text " + first, key -> make(first ? Text.HEAD_LEFT : Text.HEAD_NEXT,
                style -> style.setFont(totals())));
    }

    private XSSFFont totals() {
        return font(Text.BODY, true);
    }

    XSSFFont font(Text kind, boolean bold) {
        XSSFFont font = book.createFont();
        font.setFontName(family);
        font.setFontHeightInPoints((short) kind.points);
        font.setBold(bold);
        font.setColor(colour(kind.colour));
        return font;
    }

    /**
     * A cell of a table body: text left, at the top.
     *
     * @param first whether it stands in the first column: the others keep clear of the numbers before them
     * @param wraps whether the row grows with the text
     */
    XSSFCellStyle cell(boolean quoted, boolean first, boolean wraps) {
        return made.computeIfAbsent("cell " + quoted + first + wraps, key -> make(Text.BODY, style -> {
            style.setQuotePrefixed(quoted);
            style.setWrapText(wraps);
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) (first ? 0 : 1));
            underline(style);
        }));
    }

    /** A link in a table body. */
    XSSFCellStyle link() {
        return made.computeIfAbsent("link", key -> make(Text.LINK, style -> {
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setIndention((short) 1);
            underline(style);
        }));
    }

    /** A number or date in a table body, right. */
    XSSFCellStyle number(String format) {
        return made.computeIfAbsent("number " + format, key -> make(Text.BODY, style -> {
            style.setDataFormat(book.createDataFormat().getFormat(format));
            style.setAlignment(HorizontalAlignment.RIGHT);
            style.setWrapText(false);
            underline(style);
        }));
    }

    /** A number that stands alone at the left, large. */
    XSSFCellStyle figure(String format) {
        return made.computeIfAbsent("figure " + format, key -> make(Text.HEADING, style -> {
            style.setDataFormat(book.createDataFormat().getFormat(format));
            style.setAlignment(HorizontalAlignment.LEFT);
            style.setWrapText(false);
        }));
    }

    private XSSFCellStyle make(Text kind, Consumer<XSSFCellStyle> more) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font(kind, kind.bold));
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (kind == Text.HEAD_LEFT || kind == Text.HEAD_NEXT || kind == Text.HEAD_RIGHT) {
            style.setIndention((short) (kind == Text.HEAD_NEXT ? 1 : 0));
            style.setFillForegroundColor(colour(GROUND));
            style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
            style.setVerticalAlignment(VerticalAlignment.BOTTOM);
            style.setAlignment(kind == Text.HEAD_RIGHT ? HorizontalAlignment.RIGHT : HorizontalAlignment.LEFT);
            underline(style);
        }
        more.accept(style);
        return style;
    }

    private static void underline(XSSFCellStyle style) {
        style.setBorderBottom(BorderStyle.HAIR);
        style.setBottomBorderColor(colour(LINE));
    }

    static XSSFColor colour(int rgb) {
        return new XSSFColor(new byte[]{(byte) (rgb >> 16), (byte) (rgb >> 8), (byte) rgb}, null);
    }
}
