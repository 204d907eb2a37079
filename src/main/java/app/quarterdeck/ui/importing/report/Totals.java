package app.quarterdeck.ui.importing.report;

import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.TableReport;
import app.quarterdeck.model.record.RowCounts;
import java.util.List;

/**
 * What becomes of the rows of all tables together.
 *
 * @param gone records that are in none of the rows
 */
public record Totals(int read, int added, int changed, int unchanged, int aside, int skipped, int gone) {

    public static Totals of(ImportReport report) {
        Totals sum = new Totals(0, 0, 0, 0, 0, 0, 0);
        // Rows that carry customers along were counted with their own table.
        for (TableReport table : own(report)) {
            RowCounts counts = table.counts();
            sum = new Totals(sum.read + counts.read(), sum.added + counts.imported(), sum.changed + counts.updated(),
                    sum.unchanged + counts.unchanged(), sum.aside + counts.quarantined(),
                    sum.skipped + counts.skipped(), sum.gone + table.listing().gone());
        }
        return sum;
    }

    /** Without what the rows of another table carry along. */
    public static List<TableReport> own(ImportReport report) {
        return report.tables().stream().filter(table -> !table.carried()).toList();
    }

    public boolean addsUp() {
        return read == added + changed + unchanged + aside + skipped;
    }
}
