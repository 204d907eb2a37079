package app.quarterdeck.importing.read;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import java.util.List;
import java.util.Map;

/** Where the rows of a table come from: the file itself, read anew each time. */
public interface RowSource {

    TypedRows open(Progress progress, Cancellation cancellation);

    /** How the cells of a column are read, in a few words that {@code typing.ColumnPlan} understands. */
    List<String> reading(int column);

    /** The same table with some columns read as the types given (by index) instead of those found. */
    TableRead as(Map<Integer, ColumnType> types);

    /** Whether all rows were looked at to decide how the table reads. */
    boolean whole();

    /** Whether a walk over the other one gives the same rows and values. */
    boolean readsAs(RowSource other);
}
