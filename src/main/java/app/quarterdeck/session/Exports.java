package app.quarterdeck.session;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.report.SafeCsv;
import java.nio.file.Path;
import java.util.List;

/** Tables on the screen as files. */
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
}
