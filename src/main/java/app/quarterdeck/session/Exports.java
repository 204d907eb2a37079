package app.quarterdeck.session;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.model.guide.Board;
import app.quarterdeck.report.SafeCsv;
import app.quarterdeck.report.TargetFile;
import app.quarterdeck.report.picture.BoardPicture;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** What is on the screen as files. */
public final class Exports {

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

    /** Writes a plain text, UTF-8. */
    public static void text(Path target, String text, Cancellation cancellation) {
        TargetFile.write(target, cancellation, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    }

    /** Writes the board as a picture, PNG. */
    public static void board(Path target, Board board, String workspace, ChartStyle style, Messages messages) {
        BoardPicture.write(board, workspace, target, style, messages);
    }
}
