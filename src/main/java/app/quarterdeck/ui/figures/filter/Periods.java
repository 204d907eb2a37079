package app.quarterdeck.ui.figures.filter;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Choices;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The periods offered, as far back as there is data, and how they are said. */
final class Periods {

    private static final int QUARTERS = 7;
    private static final int YEARS = 3;

    private final FiscalCalendar calendar;
    private final int asOf;
    private final int first;
    private final Messages words;

    /** @param asOf the choices' as-of date */
    Periods(Choices choices, LocalDate asOf, Messages words) {
        this.calendar = choices.calendar();
        this.asOf = (int) asOf.toEpochDay();
        LocalDate start = choices.first();
        this.first = start == null ? this.asOf : (int) start.toEpochDay();
        this.words = words;
    }

    /** The quarter that holds the as-of date. */
    Period current() {
        return calendar.holding(Grain.QUARTER, asOf);
    }

    /** The current quarter first, then those before, the years, the last twelve months, everything. */
    List<Period> offered() {
        List<Period> out = new ArrayList<>();
        add(out, current(), QUARTERS);
        add(out, calendar.holding(Grain.YEAR, asOf), YEARS);
        out.add(lastYear());
        out.add(Period.ALL);
        return out;
    }

    private void add(List<Period> out, Period newest, int most) {
        Period period = newest;
        for (int i = 0; i < most && (i == 0 || period.to() >= first); i++) {
            out.add(period);
            period = calendar.before(period);
        }
    }

    private Period lastYear() {
        LocalDate end = LocalDate.ofEpochDay(asOf);
        return Period.range(end.minusYears(1).plusDays(1), end);
    }

    /** Null stands for the current quarter. */
    Period orCurrent(@Nullable Period period) {
        return period == null ? current() : period;
    }

    boolean running(Period period) {
        return calendar.running(period, asOf);
    }

    /** Days of the period gone by. */
    int elapsed(Period period) {
        return Math.clamp((long) asOf - period.from() + 1, 0, period.days());
    }

    /** "FY2026 Q2 to date · 1 Apr – 10 Jun 2026". */
    String say(Period period) {
        if (period.isAll()) {
            return words.get("figures.period.all");
        }
        String days = counted(period).days(words);
        return switch (period.kind()) {
            case YEAR, QUARTER, FISCAL_MONTH -> words.get("figures.period.with-days", name(period), days);
            default -> period.equals(lastYear()) ? words.get("figures.period.with-days", name(period), days) : days;
        };
    }

    /** "FY2026 Q2 to date". */
    String name(Period period) {
        if (period.isAll()) {
            return words.get("figures.period.all");
        } else if (period.equals(lastYear())) {
            return words.get("figures.period.last-year");
        }
        return running(period)
                ? words.get("figures.period.to-date", period.name(words))
                : period.name(words);
    }

    private Period counted(Period period) {
        return running(period) && asOf >= period.from() ? Period.range(period.from(), asOf) : period;
    }
}
