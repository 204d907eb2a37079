package app.quarterdeck.importing.xlsx;

import app.quarterdeck.importing.archive.Xml;
import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.grid.SheetFindings;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** One cell of a sheet, turned into characters whose meaning no longer depends on the workbook. */
final class CellText {

    private final SheetGrid sheet;
    private final SharedTexts texts;
    private final Styles styles;
    private final SheetFindings findings;
    private final CharStore value = new CharStore();
    private final CharStore inline = new CharStore();
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
        start = 0;
        length = 0;
        kind = CellKind.TEXT;
        if ("inlineStr".equals(type)) {
            inline.unescape(0);
            take(CellKind.TEXT, inline);
        } else if (value.length() == 0) {
            if (formula && !"str".equals(type)) {
                kind = CellKind.UNCOMPUTED;
                findings.uncomputed(row, column);
            }
        } else {
            value(type == null ? "n" : type, style);
        }
    }

    private void content(Xml xml) throws XMLStreamException {
        value.clear();
        inline.clear();
        formula = false;
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

    private void value(String type, int style) {
        switch (type) {
            case "s" -> shared();
            case "str" -> {
                value.unescape(0);
                take(CellKind.TEXT, value);
            }
            case "b" -> take(CellKind.BOOLEAN, value.chars()[0] == '0' || value.chars()[0] == 'f' ? "false" : "true");
            case "e" -> take(CellKind.ERROR, value);
            case "d" -> take(CellKind.DATE, value);
            default -> number(styles.format(style));
        }
    }

    private void shared() {
        int index = index();
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
        FormattedNumber number = FormattedNumber.of(value.toString(), format, sheet.from1904());
        if (number.padded()) {
            findings.padded();
        } else if (number.time()) {
            findings.duration();
        }
        take(number.kind(), number.text());
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
