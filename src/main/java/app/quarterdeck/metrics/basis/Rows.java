package app.quarterdeck.metrics.basis;

import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The rows of each kind that a selection keeps. */
@FunctionalInterface
public interface Rows {

    RowSet of(RecordKind kind);

    /** The rows of some stretches of one kind by their days. */
    default Dated dated(Data data, List<Stretch> stretches, Field date, Window window) {
        return Dated.of(stretches.stream().map(stretch -> of(date.kind()).between(stretch.from(), stretch.to()))
                .toList(), data.days(date), window);
    }

    /** What the rows are, as a target's scope is written: {@code territory=North}, empty = all; null = something else. */
    default @Nullable String within() {
        return null;
    }

    /** What follows from these rows and what the key says, made once where the rows are kept. */
    default <T> T kept(Object key, Supplier<T> work) {
        return work.get();
    }

    /** Row numbers from one (inclusive) to another (exclusive). */
    record Stretch(int from, int to) {
    }
}
