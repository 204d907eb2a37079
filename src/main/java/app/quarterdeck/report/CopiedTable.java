package app.quarterdeck.report;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer.Table;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.report.text.SafeText;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A table for the clipboard, to be pasted into a spreadsheet or a text. Numbers are unrounded, with the decimal sign the
 * reader's programs expect and nothing between thousands; no text becomes a formula.
 */
public final class CopiedTable {

    private final Table table;
    private final char decimal;

    public CopiedTable(Table table, Messages messages) {
        this.table = table;
        this.decimal = DecimalFormatSymbols.getInstance(messages.formats()).getDecimalSeparator();
    }

    /** Cells between tabs, a line a row. */
    public String tabbed() {
        return line(table.headings()) + table.rows().stream().map(this::line).collect(Collectors.joining());
    }

    private String line(List<?> cells) {
        return cells.stream().map(cell -> say(cell).replaceAll("[\\t\\r\\n]+", " "))
                .collect(Collectors.joining("\t", "", "\r\n"));
    }

    /** A table of HTML, complete in itself. */
    public String html() {
        StringBuilder out = new StringBuilder("<table><thead>");
        row(out, "th", table.headings());
        out.append("</thead><tbody>");
        table.rows().forEach(row -> row(out, "td", row));
        return out.append("</tbody></table>").toString();
    }

    private void row(StringBuilder out, String tag, List<?> cells) {
        out.append("<tr>");
        for (Object cell : cells) {
            boolean number = cell instanceof Figure || cell instanceof Number;
            out.append('<').append(tag).append(number ? " style=\"text-align:right\">" : ">")
                    .append(escape(SafeText.of(say(cell)))).append("</").append(tag).append('>');
        }
        out.append("</tr>");
    }

    private String say(@Nullable Object cell) {
        String said = SafeCsv.cell(cell);
        return cell instanceof Figure || cell instanceof Number ? said.replace('.', decimal) : said;
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    }
}
