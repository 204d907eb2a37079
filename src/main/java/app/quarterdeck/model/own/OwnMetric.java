package app.quarterdeck.model.own;

import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;

/**
 * A metric of the user's own. It is nothing but data: whether it makes sense is said when the engine takes it.
 *
 * @param id   lower case words with hyphens; never changes and is no id of the catalogue
 * @param name as the user calls it, not empty
 */
public record OwnMetric(String id, String name, Unit unit, Direction direction, Definition definition) {

    /** What makes the figure. */
    public sealed interface Definition {
    }

    /**
     * Records that fulfil conditions, and one thing done with them.
     *
     * @param date    id of the field that places a record in a period; empty = all records, whatever their date
     * @param where   all of these must hold for a record to count
     * @param hits    of a share: those that are hits; empty else
     * @param measure id of the field of money or numbers that is added; empty where records are counted
     * @param over    id of the field that is divided by, of a ratio; empty else
     */
    public record Counted(RecordKind kind, String date, List<OwnCondition> where, Aggregation aggregation,
            List<OwnCondition> hits, String measure, String over) implements Definition {

        public Counted {
            where = List.copyOf(where);
            hits = List.copyOf(hits);
        }
    }

    /** Two other metrics, of the catalogue or own ones: the first over the second, or less it. */
    public record Combined(boolean ratio, String first, String second) implements Definition {
    }

    /** What is done with the records. */
    public enum Aggregation {
        COUNT,
        SUM,
        MEAN,
        MEDIAN,
        /** Hits among the records, in per cent. */
        SHARE,
        /** Sum of one field over the sum of another. */
        RATIO
    }
}
