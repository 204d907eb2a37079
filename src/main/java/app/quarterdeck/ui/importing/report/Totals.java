package app.quarterdeck.ui.importing.report;

import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.model.record.RowCounts;

/** What becomes of the rows of all tables together. */
public record Totals(int read, int added, int changed, int unchanged, int aside, int skipped) {

    public static Totals of(ImportReport report) {
        Totals sum = new Totals(0, 0, 0, 0, 0, 0);
        // Rows that carry customers along were counted with their own table.
        for (var table : report.tables().stream().filter(one -> !one.carried()).toList()) {
            RowCounts counts = table.counts();
            sum = new Totals(sum.read + counts.read(), sum.added + counts.imported(), sum.changed + counts.updated(),
                    sum.unchanged + counts.unchanged(), sum.aside + counts.quarantined(),
                    sum.skipped + counts.skipped());
        }
        return sum;
    }

    public boolean addsUp() {
        return read == added + changed + unchanged + aside + skipped;
    }
}
