package app.quarterdeck.metrics;

import app.quarterdeck.model.measure.LeftOut;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;

/**
 * The rows behind a figure.
 *
 * @param kind     of the records
 * @param ids      their numbers in the workspace file
 * @param measures what each one contributes: days, currency units, 1 or 0 of a share; NaN where rows are only counted
 * @param left     the rows left out, by reason
 */
@SuppressWarnings("ArrayRecordComponent") // many rows, never compared
public record RowsBehind(RecordKind kind, long[] ids, double[] measures, List<Left> left) {

    /** Rows left out for one reason. */
    @SuppressWarnings("ArrayRecordComponent")
    public record Left(LeftOut reason, long[] ids) {
    }

    public RowsBehind {
        left = List.copyOf(left);
    }
}
