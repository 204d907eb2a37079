package app.quarterdeck.importing.xlsx;

import app.quarterdeck.importing.archive.Xml;
import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.grid.SheetFindings;
import app.quarterdeck.importing.value.Serials;
import app.quarterdeck.importing.xlsx.format.CellFormat;
import app.quarterdeck.importing.xlsx.format.FormattedNumber;
import java.time.LocalDate;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** One cell of a sheet, turned into characters whose meaning no longer depends on the workbook. */
final class CellText {

    /** What a cell says of itself (ECMA-376 part 1, 18.18.11). */
    enum Type {
        NUMBER,
        SHARED,
        TEXT,
        INLINE,
        BOOLEAN,
        ERROR,
        DATE;

        static Type of(String written) {
            return switch (written) {
                case "s" -> SHARED;
                case "str" -> TEXT;
                case "inlineStr" -> INLINE;
                case "b" -> BOOLEAN;
                case "e" -> ERROR;
                case "d" -> DATE;
                default -> NUMBER;
            };
        }
    }

    private final SheetGrid sheet;
    private final SharedTexts texts;
    private final Styles styles;
    private final SheetFindings findings;
    private final CharStore value = new CharStore();
    private final CharStore inline = new CharStore();
    private final char[] iso = "0000-00-00".toCharArray();
    private boolean formula;

    private CellKind kind = CellKind.TEXT;
    private char[] chars = new char[0];
    private int start;
    private int length;

    CellText(SheetGrid sheet, SheetFindings findings) {
        this.sheet = sheet;
        this.findings = findings;
        texts = sheet.shared().texts();
        styles = sheet.shared().styles();
    }

    /** Reads the cell {@code xml} stands on, up to its end. */
    void read(Xml xml, int row, int column) throws XMLStreamException {
        String type = xml.attribute("t");
        int style = xml.number("s", 0);
        content(xml);
        make(type == null ? Type.NUMBER : Type.of(type), style, row, column);
    }

    /** A cell about to be filled with its parts. */
    void begin() {
        value.clear();
        inline.clear();
        formula = false;
    }

    /** What is written as the cell's value. */
    CharStore value() {
        return value;
    }

    /** What is written as the cell's own text. */
    CharStore inline() {
        return inline;
    }

    /** The cell has a formula. */
    void formula() {
        formula = true;
    }

    /** Makes the cell of the parts written. */
    void make(Type type, int style, int row, int column) {
        start = 0;
        length = 0;
        kind = CellKind.TEXT;
        if (type == Type.INLINE) {
            inline.unescape(0);
            take(CellKind.TEXT, inline);
        } else if (value.length() == 0) {
            if (formula && type != Type.TEXT) {
                kind = CellKind.UNCOMPUTED;
                findings.uncomputed(row, column);
            }
        } else {
            value(type, style);
        }
    }

    /** Makes a cell that points to a shared text. */
    void make(int sharedText) {
        start = 0;
        length = 0;
        shared(sharedText);
    }

    private void content(Xml xml) throws XMLStreamException {
        begin();
        String inside = "";
        int reading = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                inside = xml.name();
                formula |= inside.equals("f");
                reading += inside.equals("rPh") ? 1 : 0;
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                inside = "";
                reading -= xml.name().equals("rPh") ? 1 : 0;
                if (xml.name().equals("c")) {
                    return;
                }
            } else if (xml.reader().hasText()) {
                if (inside.equals("v")) {
                    value.addText(xml.reader());
                } else if (inside.equals("t") && reading == 0) {
                    inline.addText(xml.reader());
                }
            }
        }
    }

    private void value(Type type, int style) {
        switch (type) {
            case SHARED -> shared(index());
            case TEXT -> {
                value.unescape(0);
                take(CellKind.TEXT, value);
            }
            case BOOLEAN -> take(CellKind.BOOLEAN,
                    value.chars()[0] == '0' || value.chars()[0] == 'f' ? "false" : "true");
            case ERROR -> take(CellKind.ERROR, value);
            case DATE -> take(CellKind.DATE, value);
            default -> number(styles.format(style));
        }
    }

    private void shared(int index) {
        if (index < 0 || index >= texts.count()) {
            kind = CellKind.LOST_TEXT;
            findings.lost();
            return;
        }
        kind = CellKind.TEXT;
        chars = texts.chars();
        start = texts.start(index);
        length = texts.end(index) - start;
    }

    private int index() {
        int index = 0;
        for (int i = 0; i < value.length(); i++) {
            int digit = value.chars()[i] - '0';
            if (digit < 0 || digit > 9 || index > 100_000_000) {
                return -1;
            }
            index = index * 10 + digit;
        }
        return index;
    }

    private void number(CellFormat format) {
        if (format.kind() == CellFormat.Kind.NUMBER && plain()) {
            take(CellKind.NUMBER, value);
            return;
        }
        if (format.kind() == CellFormat.Kind.DATE && day()) {
            return;
        }
        FormattedNumber number = FormattedNumber.of(value.toString(), format, sheet.from1904());
        if (number.padded()) {
            findings.padded();
        } else if (number.time()) {
            findings.duration();
        }
        take(number.kind(), number.text());
    }

    /** The common case of a date: a whole day number. */
    private boolean day() {
        char[] digits = value.chars();
        int end = value.length();
        if (end > 2 && digits[end - 1] == '0' && digits[end - 2] == '.') {
            end -= 2;
        }
        int serial = 0;
        for (int i = 0; i < end; i++) {
            int digit = digits[i] - '0';
            if (digit < 0 || digit > 9 || i > 6) {
                return false;
            }
            serial = serial * 10 + digit;
        }
        long minutes = Serials.minutes(serial, sheet.from1904());
        if (minutes == Serials.NONE) {
            return false;
        }
        LocalDate date = LocalDate.ofEpochDay(minutes / (24 * 60));
        if (minutes < 0 || date.getYear() > 9999) {
            return false;
        }
        put(date.getYear(), 0, 4);
        put(date.getMonthValue(), 5, 2);
        put(date.getDayOfMonth(), 8, 2);
        kind = CellKind.DATE;
        chars = iso;
        start = 0;
        length = iso.length;
        return true;
    }

    private void put(int number, int at, int digits) {
        int rest = number;
        for (int i = at + digits - 1; i >= at; i--) {
            iso[i] = (char) ('0' + rest % 10);
            rest /= 10;
        }
    }

    /** The common case: digits, at most a fraction that is not zero, and no exponent. */
    private boolean plain() {
        char[] digits = value.chars();
        int end = value.length();
        for (int i = 0; i < end; i++) {
            if (digits[i] == 'E' || digits[i] == 'e') {
                return false;
            }
        }
        return end < 2 || digits[end - 1] != '0' || digits[end - 2] != '.';
    }

    private void take(CellKind as, CharStore store) {
        kind = as;
        chars = store.chars();
        start = 0;
        length = store.length();
    }

    private void take(CellKind as, String text) {
        kind = as;
        chars = text.toCharArray();
        start = 0;
        length = chars.length;
    }

    /** The cell holds nothing, not even the lack of something. */
    boolean nothing() {
        return length == 0 && kind == CellKind.TEXT;
    }

    void addTo(GridRow row) {
        row.add(kind, chars, start, length);
    }
}
