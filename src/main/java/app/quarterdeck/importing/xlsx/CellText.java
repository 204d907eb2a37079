package app.quarterdeck.importing.xlsx;

import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.typing.Serials;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One cell of a sheet, turned into characters whose meaning no longer depends on the workbook. */
final class CellText {

    private static final int MINUTES = 24 * 60;
    private static final int LONGEST_PLAIN = 40;

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
                findings.uncomputed(name(row, column));
            }
        } else {
            value(type == null ? "n" : type, style);
        }
    }

    private static String name(int row, int column) {
        StringBuilder letters = new StringBuilder();
        for (int c = column + 1; c > 0; c = (c - 1) / 26) {
            letters.insert(0, (char) ('A' + (c - 1) % 26));
        }
        return letters.append(row).toString();
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
            findings.lost++;
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
        switch (format.kind()) {
            case NUMBER -> plain(CellKind.NUMBER, "");
            case PERCENT -> plain(CellKind.PERCENT, "");
            case AMOUNT -> plain(CellKind.AMOUNT, format.mark());
            case DATE -> date(false);
            case TIME -> date(true);
            case ELAPSED -> elapsed(parsed());
            case PADDED -> padded(format.pad());
        }
    }

    /** Without an exponent, so that a column of text shows what a person would have typed. */
    private void plain(CellKind as, String mark) {
        take(as, value);
        boolean exponent = false;
        for (int i = 0; i < value.length(); i++) {
            exponent |= value.chars()[i] == 'E' || value.chars()[i] == 'e';
        }
        BigDecimal number = exponent ? exact() : null;
        if (number != null && Math.abs((long) number.scale()) < LONGEST_PLAIN) {
            take(as, number.toPlainString());
        }
        if (!mark.isEmpty()) {
            take(as, mark + ' ' + new String(chars, start, length));
        }
    }

    private @Nullable BigDecimal exact() {
        try {
            return value.length() > LONGEST_PLAIN ? null : new BigDecimal(value.chars(), 0, value.length());
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private double parsed() {
        BigDecimal number = exact();
        return number == null ? Double.NaN : number.doubleValue();
    }

    private void date(boolean onlyTime) {
        double serial = parsed();
        if (onlyTime && serial >= 0 && serial < 1) {
            elapsed(serial);
            return;
        }
        long minutes = Serials.minutes(serial, sheet.from1904());
        if (minutes == Serials.NONE) {
            take(CellKind.BAD_DATE, value);
            return;
        }
        String day = LocalDate.ofEpochDay(Math.floorDiv(minutes, MINUTES)).toString();
        int minute = (int) Math.floorMod(minutes, (long) MINUTES);
        take(CellKind.DATE, minute == 0 ? day : day + 'T' + clock(minute));
    }

    /** A length of time or a time of day: kept as the text it shows, such as 36:00. */
    private void elapsed(double days) {
        if (Double.isNaN(days) || Math.abs(days) > Integer.MAX_VALUE / (double) MINUTES) {
            take(CellKind.TEXT, value);
            return;
        }
        findings.durations++;
        int minutes = (int) Math.round(Math.abs(days) * MINUTES);
        take(CellKind.TEXT, (days < 0 ? "-" : "") + clock(minutes));
    }

    private static String clock(int minutes) {
        return String.format(Locale.ROOT, "%02d:%02d", minutes / 60, minutes % 60);
    }

    private void padded(int digits) {
        plain(CellKind.NUMBER, "");
        for (int i = start; i < start + length; i++) {
            if (chars[i] < '0' || chars[i] > '9') {
                return;
            }
        }
        if (length < digits) {
            take(CellKind.TEXT, "0".repeat(digits - length) + new String(chars, start, length));
            findings.padded++;
        }
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
