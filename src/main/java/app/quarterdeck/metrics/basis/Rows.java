package app.quarterdeck.metrics.basis;

import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;

/** The rows of each kind that a selection keeps. */
@FunctionalInterface
public interface Rows {

    RowSet of(RecordKind kind);

    /** The rows of some stretches of one kind by their days. */
    default Dated dated(Data data, List<Stretch> stretches, Field date, Window window) {
        return Dated.of(stretches.stream().map(stretch -> of(date.kind()).between(stretch.from(), stretch.to()))
                .toList(), data.days(date), window);
    }

    /** Row numbers from one (inclusive) to another (exclusive). */
    record Stretch(int from, int to) {
    }
}
