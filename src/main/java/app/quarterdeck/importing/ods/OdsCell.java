package app.quarterdeck.importing.ods;

import app.quarterdeck.importing.archive.Xml;
import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.grid.SheetFindings;
import app.quarterdeck.importing.value.Currencies;
import app.quarterdeck.importing.xlsx.format.CellFormat;
import app.quarterdeck.importing.xlsx.format.FormattedNumber;
import java.util.Set;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One cell: the value as the file stores it, and the text it shows where that says more. */
final class OdsCell {

    private static final int ISO_SECONDS = "2026-04-03T10:30:00".length();
    private static final int MOST_BLANKS = 1_000;
    /** What stands in a cell beside its text. */
    private static final Set<String> BESIDE = Set.of("annotation", "frame", "custom-shape", "g", "control", "line",
            "rect", "ellipse", "path", "polygon", "ruby-text", "table");

    private final StringBuilder shown = new StringBuilder();
    private CellKind kind = CellKind.TEXT;
    private String text = "";

    /** Reads the cell {@code xml} stands on, up to its end. */
    void read(Xml xml, SheetFindings findings, int row, int column) throws XMLStreamException {
        String type = xml.attribute("value-type");
        String value = xml.attribute("value");
        String date = xml.attribute("date-value");
        String truth = xml.attribute("boolean-value");
        String string = xml.attribute("string-value");
        String currency = xml.attribute("currency");
        boolean formula = xml.attribute("formula") != null;
        boolean error = xml.says("value-type", "error");
        shown(xml);
        if (error) {
            take(CellKind.ERROR, shown.toString());
        } else if (type == null) {
            take(formula && shown.isEmpty() ? CellKind.UNCOMPUTED : CellKind.TEXT, shown.toString());
            if (kind == CellKind.UNCOMPUTED) {
                findings.uncomputed(row, column);
            }
        } else {
            value(type, first(value, date, truth, string), currency, findings);
        }
    }

    private static @Nullable String first(@Nullable String... values) {
        for (String each : values) {
            if (each != null) {
                return each;
            }
        }
        return null;
    }

    private void value(String type, @Nullable String value, @Nullable String currency, SheetFindings findings) {
        if (value == null) {
            take(CellKind.TEXT, shown.toString());
            return;
        }
        switch (type) {
            case "float" -> number(value, CellFormat.of(0, ""), findings);
            case "percentage" -> number(value, new CellFormat(CellFormat.Kind.PERCENT, "", 0), findings);
            case "currency" -> number(value, new CellFormat(CellFormat.Kind.AMOUNT,
                    currency != null && Currencies.known(currency) ? currency : "", 0), findings);
            case "date" -> take(CellKind.DATE,
                    value.length() > ISO_SECONDS ? value.substring(0, ISO_SECONDS) : value);
            case "boolean" -> take(CellKind.BOOLEAN, value);
            default -> take(CellKind.TEXT, shown.isEmpty() ? value : shown.toString());
        }
        if (type.equals("time")) {
            findings.duration();
        }
    }

    /** A number; one that is shown with leading zeros is the name of something. */
    private void number(String value, CellFormat format, SheetFindings findings) {
        if (format.kind() == CellFormat.Kind.NUMBER && shown.length() > 1 && shown.charAt(0) == '0'
                && shown.chars().allMatch(c -> c >= '0' && c <= '9')) {
            findings.padded();
            take(CellKind.TEXT, shown.toString());
            return;
        }
        FormattedNumber number = FormattedNumber.of(value, format, false);
        take(number.kind(), number.text());
    }

    private void take(CellKind as, String written) {
        kind = as;
        text = written;
    }

    private void shown(Xml xml) throws XMLStreamException {
        shown.setLength(0);
        int paragraphs = 0;
        int inside = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                if (BESIDE.contains(xml.name())) {
                    xml.skip();
                    continue;
                }
                inside++;
                switch (xml.name()) {
                    case "p", "h" -> shown.append(paragraphs++ > 0 ? "\n" : "");
                    case "s" -> shown.repeat(' ', Math.clamp(xml.number("c", 1), 1, MOST_BLANKS));
                    case "tab" -> shown.append('\t');
                    case "line-break" -> shown.append('\n');
                    default -> {
                        // Links and spans only wrap their text.
                    }
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                if (inside-- == 0) {
                    return;
                }
            } else if (inside > 0 && xml.reader().hasText()) {
                shown.append(xml.reader().getText());
            }
        }
    }

    /** The cell holds nothing, not even the lack of something. */
    boolean nothing() {
        return text.isEmpty() && kind == CellKind.TEXT;
    }

    int length() {
        return text.length();
    }

    void addTo(GridRow row) {
        row.add(kind, text);
    }
}
