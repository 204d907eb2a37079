package app.quarterdeck.session.team;

import app.quarterdeck.metrics.Engine;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * From money to what has to be done for it: average won deal, share of decided deals won, meetings for each new deal. Over the
 * twelve months to the as-of day, of one person where theirs rest on enough deals, else of all.
 */
public record Rates(Rate dealSize, Rate winRate, Rate meetings) {

    /**
     * One of them.
     *
     * @param value null = not known
     * @param n     what it rests on: won deals, decided deals, new deals
     * @param own   whether it is the person's own rather than everybody's
     */
    public record Rate(@Nullable Double value, long n, boolean own) {
    }

    private static final int MONTHS = 12;
    private static final double WHOLE = 100;

    /** Those of everybody. */
    static Rates of(Engine engine, LocalDate asOf) {
        return of(engine, asOf, List.of(), null);
    }

    /** Those of a person; of everybody where their own rest on fewer than ten. */
    static Rates of(Engine engine, LocalDate asOf, String person, Rates all) {
        return of(engine, asOf, List.of(new Filter(Dimension.REP, List.of(person))), all);
    }

    private static Rates of(Engine engine, LocalDate asOf, List<Filter> who, @Nullable Rates all) {
        Selection year = Selection.DEFAULT.over(Period.range(asOf.minusMonths(MONTHS).plusDays(1), asOf)).where(who);
        return new Rates(
                own(metric(engine, "average-deal-size", year, all == null), all == null ? null : all.dealSize()),
                own(metric(engine, "win-rate", year, all == null), all == null ? null : all.winRate()),
                own(meetings(engine, year, all == null), all == null ? null : all.meetings()));
    }

    private static Rate own(Rate rate, @Nullable Rate all) {
        return all != null && (rate.n() < Result.FEW || rate.value() == null || rate.value() <= 0) ? all : rate;
    }

    private static Rate metric(Engine engine, String metric, Selection year, boolean everybody) {
        if (!engine.readiness(metric).ready() || (!everybody && !engine.splits(metric, Dimension.REP))) {
            return new Rate(null, 0, false);
        }
        Result result = engine.measure(metric, year);
        return new Rate(result.value(), result.n(), !everybody);
    }

    private static Rate meetings(Engine engine, Selection year, boolean everybody) {
        String created = "new-pipeline";
        boolean known = engine.readiness("activities").ready() && engine.readiness(created).ready()
                && (everybody || (engine.splits("activities", Dimension.REP) && engine.splits(created, Dimension.REP)));
        if (!known) {
            return new Rate(null, 0, false);
        }
        long deals = engine.measure(created, year).n();
        long held = engine.activities("meeting", year);
        return deals == 0 || held == 0
                ? new Rate(null, 0, false)
                : new Rate((double) held / deals, deals, !everybody);
    }

    /**
     * What an amount takes.
     *
     * @param deals         won; null = the average deal is not known
     * @param opportunities new ones, of which so many are won; null = not known
     * @param meetings      null = not known
     */
    public record Takes(@Nullable Double deals, @Nullable Double opportunities, @Nullable Double meetings) {

        /** The same in each of some weeks. */
        public Takes per(double weeks) {
            return new Takes(over(deals, weeks), over(opportunities, weeks), over(meetings, weeks));
        }

        private static @Nullable Double over(@Nullable Double value, double weeks) {
            return value == null || weeks <= 0 ? null : value / weeks;
        }
    }

    Takes takes(double amount) {
        Double size = dealSize.value();
        Double share = winRate.value();
        Double each = meetings.value();
        Double deals = size == null || size <= 0 ? null : Math.ceil(amount / size);
        Double opportunities = deals == null || share == null || share <= 0
                ? null
                : Math.ceil(deals * WHOLE / share);
        return new Takes(deals, opportunities,
                opportunities == null || each == null ? null : Math.ceil(opportunities * each));
    }
}
