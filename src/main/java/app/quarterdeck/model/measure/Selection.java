package app.quarterdeck.model.measure;

import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is asked of a metric.
 *
 * @param period  null = the fiscal quarter that holds the as-of date
 * @param by      up to two splits
 * @param every   cuts the period into a series; null = no series
 * @param where   all of these must hold
 * @param against comparison; null = none
 * @param asOf    null = the workspace's
 * @param wholeComparison compare a running period with the whole earlier one instead of the same elapsed days
 */
public record Selection(@Nullable Period period, List<Dimension> by, @Nullable Grain every, List<Filter> where,
        @Nullable Against against, @Nullable LocalDate asOf, boolean wholeComparison) {

    public static final Selection DEFAULT = new Selection(null, List.of(), null, List.of(), null, null, false);

    public Selection {
        by = List.copyOf(by);
        where = List.copyOf(where);
    }

    public static Selection of(Period period) {
        return DEFAULT.over(period);
    }

    public Selection over(@Nullable Period other) {
        return new Selection(other, by, every, where, against, asOf, wholeComparison);
    }

    public Selection by(Dimension... dimensions) {
        return new Selection(period, List.of(dimensions), every, where, against, asOf, wholeComparison);
    }

    public Selection every(@Nullable Grain grain) {
        return new Selection(period, by, grain, where, against, asOf, wholeComparison);
    }

    public Selection where(List<Filter> filters) {
        return new Selection(period, by, every, filters, against, asOf, wholeComparison);
    }

    public Selection against(@Nullable Against other) {
        return new Selection(period, by, every, where, other, asOf, wholeComparison);
    }

    public Selection asOf(@Nullable LocalDate date) {
        return new Selection(period, by, every, where, against, date, wholeComparison);
    }

    public Selection wholeComparison(boolean whole) {
        return new Selection(period, by, every, where, against, asOf, whole);
    }
}
