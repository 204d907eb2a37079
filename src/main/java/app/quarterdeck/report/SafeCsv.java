package app.quarterdeck.report;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.model.measure.Figure;
import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Tables as CSV that a spreadsheet can open without harm: a text that it would take for a formula gets an apostrophe in
 * front. Numbers, dates and texts made of digits and signs alone stay as they are: a sign cannot call a function.
 */
public final class SafeCsv {

    private static final Pattern FORMULA = Pattern.compile(
            "^[\\s\"']*[=+\\-@\\uFF1D\\uFF0B\\uFF0D\\uFF20].*|^[\\t\\r\\n].*",
            Pattern.DOTALL);
    private static final Pattern DIGITS = Pattern.compile("[+\\-]?[0-9 .,()/:%\\-]*");
    private static final char BYTE_ORDER_MARK = '\uFEFF';

    private SafeCsv() {
    }

    /**
     * Writes to a stream of characters, no byte order mark, lines end in CR LF.
     *
     * @param rows texts, numbers, dates, figures (unrounded) or null (left blank)
     */
    public static void write(Writer out, List<String> headings,
            Iterable<? extends List<? extends @Nullable Object>> rows) {
        CsvWriter csv = CsvWriter.builder().build(out);
        try {
            csv.writeRecord(headings.stream().map(SafeCsv::safe).toList());
            for (List<? extends @Nullable Object> row : rows) {
                csv.writeRecord(row.stream().map(SafeCsv::cell).toList());
            }
            csv.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Writes a file in UTF-8 with a byte order mark, without which Excel garbles Chinese. */
    public static void write(Path target, List<String> headings,
            Iterable<? extends List<? extends @Nullable Object>> rows, Cancellation cancellation) {
        write(target, headings, rows, true, cancellation);
    }

    /** @param marked whether a byte order mark comes first: Excel wants it, other programs may read it as a letter */
    public static void write(Path target, List<String> headings,
            Iterable<? extends List<? extends @Nullable Object>> rows, boolean marked, Cancellation cancellation) {
        TargetFile.write(target, cancellation, out -> {
            Writer writer = new OutputStreamWriter(out, StandardCharsets.UTF_8);
            if (marked) {
                writer.write(BYTE_ORDER_MARK);
            }
            write(writer, headings, rows);
            writer.flush();
        });
    }

    static String cell(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case Figure figure -> figure.value() == null ? "" : plain(figure.value());
            case Double number -> plain(number);
            case BigDecimal money -> money.toPlainString();
            case Number number -> number.toString();
            case String text -> safe(text);
            default -> safe(cell.toString());
        };
    }

    private static String plain(double value) {
        return Double.isFinite(value) ? BigDecimal.valueOf(value).stripTrailingZeros().toPlainString() : "";
    }

    static String safe(String text) {
        return FORMULA.matcher(text).matches() && !DIGITS.matcher(text).matches() ? "'" + text : text;
    }
}
