package app.quarterdeck.metrics.basis;

import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;

/**
 * The rows behind a figure, by their number in the table.
 *
 * @param measures what each row contributes: its days, its amount, 1 or 0 of a share; NaN where it is only counted
 */
@SuppressWarnings("ArrayRecordComponent") // many rows, never compared
public record Traced(RecordKind kind, int[] rows, double[] measures, Tally left) {

    /** Rows that are only counted. */
    public static Traced counted(RecordKind kind, int[] rows, Tally left) {
        double[] none = new double[rows.length];
        Arrays.fill(none, Double.NaN);
        return new Traced(kind, rows, none, left);
    }
}
