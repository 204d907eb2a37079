package app.quarterdeck.session;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.metrics.calculator.WorkedOut;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Board;
import app.quarterdeck.report.CopiedTable;
import app.quarterdeck.report.ReviewFile;
import app.quarterdeck.report.SafeCsv;
import app.quarterdeck.report.TargetFile;
import app.quarterdeck.report.book.CalculationBook;
import app.quarterdeck.report.look.Logo;
import app.quarterdeck.report.look.Look;
import app.quarterdeck.report.picture.BoardPicture;
import app.quarterdeck.report.picture.ChartPicture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What is on the screen as files. */
public final class Exports {

    /** What a sheet of rows holds at the most: more than that nobody filters by hand. */
    public static final int MOST_ROWS = 100_000;

    private Exports() {
    }

    /**
     * Writes a table as CSV that a spreadsheet opens without harm.
     *
     * @param rows texts, dates, numbers, figures (unrounded)
     * @throws app.quarterdeck.base.UserFault where the file cannot be written
     */
    public static void csv(Path target, List<String> headings, List<List<Object>> rows, Cancellation cancellation) {
        SafeCsv.write(target, headings, rows, cancellation);
    }

    /**
     * @param rows whether the rows behind the figures are wanted too
     * @throws UserFault (wrong usage) where the name does not end as such a review can be written
     */
    public static void requireReview(Path target, boolean rows) {
        if (ReviewFile.of(target) != ReviewFile.XLSX && rows) {
            throw UserFault.usage("session.rows.kind", target.toString());
        }
    }

    /**
     * How a review looks.
     *
     * @param logo  a PNG or JPEG; null = none
     * @param paper a4 or letter
     * @throws UserFault where there is no such paper or the logo cannot be used
     */
    public static Look look(@Nullable Path logo, String paper) {
        Look.Paper size = Arrays.stream(Look.Paper.values())
                .filter(each -> each.name().equalsIgnoreCase(paper)).findFirst()
                .orElseThrow(() -> UserFault.usage("session.paper", paper));
        return new Look(logo == null ? null : Logo.read(logo), size);
    }

    /**
     * Writes what the calculator gave as a workbook with live formulas.
     *
     * @throws UserFault where none of the figures has a value, the name does not end in .xlsx, or it cannot be written
     */
    public static void calculations(Path target, List<WorkedOut> figures, Messages messages) {
        List<WorkedOut> done = figures.stream().filter(figure -> figure.value() != null).toList();
        if (done.isEmpty()) {
            throw UserFault.of("calculator.fault.nothing");
        } else if (!target.toString().toLowerCase(Locale.ROOT).endsWith(".xlsx")) {
            throw UserFault.usage("report.fault.kind", target.toString(), ".xlsx");
        }
        CalculationBook.write(target, done, messages);
    }

    /** Writes a plain text, UTF-8. */
    public static void text(Path target, String text, Cancellation cancellation) {
        TargetFile.write(target, cancellation, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Writes a table of figures as CSV, values unrounded.
     *
     * @param excel with the byte order mark Excel needs to read it as UTF-8
     */
    public static void csv(Path target, Answer.Table table, boolean excel, Cancellation cancellation) {
        SafeCsv.write(target, table.headings(), table.rows(), excel, cancellation);
    }

    /** A table for the clipboard: cells between tabs. */
    public static String tabbed(Answer.Table table, Messages messages) {
        return new CopiedTable(table, messages).tabbed();
    }

    /** A table for the clipboard: HTML. */
    public static String html(Answer.Table table, Messages messages) {
        return new CopiedTable(table, messages).html();
    }

    /**
     * One chart with its title as PNG.
     *
     * @param scale pixels a point; a picture is 640 x 360 points
     */
    public static byte[] picture(ChartSpec spec, ChartStyle style, Messages messages, int scale) {
        return ChartPicture.png(spec, style, messages, scale);
    }

    /** Writes one chart as a picture, PNG or SVG as the name ends. */
    public static void chart(Path target, ChartSpec spec, ChartStyle style, Messages messages,
            Cancellation cancellation) {
        ChartPicture.write(spec, target, style, messages, cancellation);
    }

    /** Writes the board as a picture, PNG. */
    public static void board(Path target, Board board, String workspace, ChartStyle style, Messages messages) {
        BoardPicture.write(board, workspace, target, style, messages);
    }
}
