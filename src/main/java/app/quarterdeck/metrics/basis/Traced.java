package app.quarterdeck.metrics.basis;

import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.model.record.RecordKind;

/**
 * The rows behind a figure, by their number in the table.
 *
 * @param measures what each row contributes: its days, its amount, 1 or 0 of a share; NaN where it is only counted
 */
@SuppressWarnings("ArrayRecordComponent") // many rows, never compared
public record Traced(RecordKind kind, int[] rows, double[] measures, Tally left) {
}
