package app.quarterdeck.metrics.catalogue;

import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How rows make a figure, as data only: the same definition must one day be said in SQL.
 *
 * @param records   which rows
 * @param kind      of which kind; null where {@code records} says it
 * @param statuses  of deals, those that count; empty = all
 * @param date      the field that places a row in a period; empty where rows are looked at on one day
 * @param of        all of these must hold for a row to count
 * @param that      rows that are hits of a share
 * @param aggregate what is done with the rows
 * @param measure   what a row weighs; empty where rows are counted
 * @param over      what is divided by, of a ratio
 * @param share     0 to 1, of a percentile
 */
public record Formula(Records records, @Nullable RecordKind kind, List<DealStatus> statuses, String date,
        List<Condition> of,
        List<Condition> that, Aggregate aggregate, String measure, String over, double share) {

    /** Which rows a figure is made of. */
    public enum Records {
        /** All of one kind. */
        KIND,
        /** Deals open on the last counted day. */
        OPEN,
        /** Won deals or sales, as the workspace chose. */
        REVENUE
    }

    /** What is done with the rows. */
    public enum Aggregate {
        COUNT,
        DISTINCT_CUSTOMERS,
        SUM,
        MEAN,
        PERCENTILE,
        /** Hits among the rows, in per cent. */
        SHARE,
        /** Weight of the hits among the weight of the rows, in per cent. */
        SHARE_OF_SUM,
        /** Hits for each row that is none. */
        ODDS,
        /** Sum of one measure over the sum of another, in per cent. */
        RATIO,
        /** Sum for each order or deal. */
        PER_ORDER,
        /** Sum for each counted day. */
        PER_DAY
    }

    public Formula {
        statuses = List.copyOf(statuses);
        of = List.copyOf(of);
        that = List.copyOf(that);
    }
}
