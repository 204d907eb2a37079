package app.quarterdeck.model.measure;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.model.time.Period;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a metric answers.
 *
 * @param currency   ISO code of money; null where there is none or it is unspecified
 * @param period     the period asked for; where it still runs, {@code counted} is shorter
 * @param counted    the days really counted: the period clipped to the as-of date
 * @param value      null = no data, and {@code noData} says why
 * @param n          rows the figure rests on
 * @param toDate     whether the period still runs as of {@code asOf}
 */
public record Result(String metric, Unit unit, @Nullable String currency, Period period, Period counted, boolean toDate,
        LocalDate asOf, @Nullable Double value, @Nullable Note noData, List<Extra> also, long n,
        @Nullable Interval interval, List<LeftOut> leftOut, List<Group> groups, List<Point> series,
        @Nullable Comparison comparison, List<Note> caveats, Recipe recipe) {

    /** Below this many rows a rate or median is not emphasised: the count is (rule G8). */
    public static final int FEW = 10;
    /** Below this many rows the range is shown. */
    public static final int SMALL = 30;

    public Result {
        also = List.copyOf(also);
        leftOut = List.copyOf(leftOut);
        groups = List.copyOf(groups);
        series = List.copyOf(series);
        caveats = List.copyOf(caveats);
    }

    /** The period asked for in words, "FY2026 Q2 to date" while it runs. */
    public String periodName(Messages messages) {
        String name = period.name(messages);
        return toDate ? messages.get("model.period.to-date", name) : name;
    }

    /** A figure said beside this one; null where there is none, or no data for it. */
    public @Nullable Double extra(String id) {
        return also.stream().filter(extra -> extra.id().equals(id)).findFirst().map(Extra::value).orElse(null);
    }

    public Figure figure() {
        return new Figure(value, unit, currency);
    }

    /**
     * How a figure was made (rule G16).
     *
     * @param id         short and stable: the same question of the same data has the same id
     * @param definition what the metric is, in a sentence
     * @param formula    the formula in words
     * @param steps      the formula with today's numbers
     * @param selection  period, date basis, filters, settings used
     * @param counts     rows in, rows left out by reason, rows counted
     * @param trap       what to watch out for
     * @param sources    files and batches the rows came from
     */
    public record Recipe(String id, Note definition, Note formula, List<Note> steps, List<Note> selection,
            List<Note> counts, Note trap, List<Note> sources) {

        public Recipe {
            steps = List.copyOf(steps);
            selection = List.copyOf(selection);
            counts = List.copyOf(counts);
            sources = List.copyOf(sources);
        }
    }
}
