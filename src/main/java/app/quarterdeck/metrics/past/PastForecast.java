package app.quarterdeck.metrics.past;

import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.deals.Forecast;
import app.quarterdeck.metrics.measures.Chances;
import app.quarterdeck.model.past.DealVersion;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What P5 said at the start of a period that is over, from the pipeline as it stood, and what came of it.
 *
 * @param day      of the import the forecast rests on
 * @param deals    open deals it counted on
 * @param forecast in whole money
 * @param actual   what was won in the period, in whole money
 */
record PastForecast(Period period, int day, int deals, double forecast, double actual) {

    /** So many periods make a figure (catalogue, P6). */
    static final int ENOUGH = 4;

    private static final int MOST = 12;

    /**
     * Of the quarters that are over, the latest first; of the months where too few quarters have a forecast, or a month is
     * asked for.
     */
    static List<PastForecast> all(Scope scope, Calculation.Lookup lookup) {
        Period.Kind asked = scope.period().kind();
        List<PastForecast> quarters = asked == Period.Kind.MONTH || asked == Period.Kind.FISCAL_MONTH
                ? List.of()
                : of(scope, lookup, Grain.QUARTER);
        return quarters.size() >= ENOUGH ? quarters : of(scope, lookup, Grain.MONTH);
    }

    private static List<PastForecast> of(Scope scope, Calculation.Lookup lookup, Grain grain) {
        History history = History.of(scope.data());
        List<PastForecast> out = new ArrayList<>();
        if (history.days().isEmpty()) {
            return out;
        }
        var calendar = scope.data().settings().calendar();
        Period period = calendar.holding(grain, scope.asOf());
        while (period.to() >= history.days().getFirst() && out.size() < MOST) {
            int place = calendar.running(period, scope.asOf()) ? -1 : start(history, period);
            if (place >= 0) {
                out.add(made(scope, lookup, history, place, period));
            }
            period = calendar.before(period);
        }
        return out;
    }

    /** The first import from the evening before the period to the end of its first third; -1 where there is none. */
    private static int start(History history, Period period) {
        int latest = period.from() + period.days() / 3 - 1;
        int place = history.last(period.from() - 2) + 1;
        return place < history.days().size() && history.days().get(place) <= latest ? place : -1;
    }

    private static PastForecast made(Scope scope, Calculation.Lookup lookup, History history, int place,
            Period period) {
        int day = history.days().get(place);
        Scope then = new Scope(scope.data(), scope.rows(), period, Window.of(period, day), day, scope.target());
        Chances chances = new Chances(then);
        double open = 0;
        int deals = 0;
        for (Course course : history.of(scope)) {
            DealVersion said = course.at(place);
            if (said != null && said.open() && said.expected() >= Math.max(day, period.from())
                    && said.expected() <= period.to()) {
                Double chance = chances.of(said.probability(), scope.data().texts().canonical(said.stage()));
                long amount = history.amount(course, said, day);
                open += chance == null || amount == Blank.MONEY ? 0 : chance * Money.units(amount);
                deals += chance == null || amount == Blank.MONEY ? 0 : 1;
            }
        }
        double[] past = Forecast.past(then);
        double fresh = past.length == 0 ? 0 : Arrays.stream(past).sum() / past.length;
        double won = then.window().isEmpty() ? 0 : units(lookup.get("won-revenue").of(then).value());
        double actual = units(lookup.get("won-revenue").of(scope.over(period)).value());
        return new PastForecast(period, day, deals, won + open + fresh, actual);
    }

    private static double units(@Nullable Double value) {
        return value == null ? 0 : value;
    }
}
