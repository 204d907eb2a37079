package app.quarterdeck.metrics.views;

import app.quarterdeck.metrics.basis.Window;
import java.time.LocalDate;
import java.time.YearMonth;

/** Calendar months as a number: a part of a month counts by its days. */
public final class Months {

    private Months() {
    }

    public static double in(Window window) {
        double months = 0;
        LocalDate day = LocalDate.ofEpochDay(window.from());
        LocalDate end = LocalDate.ofEpochDay(window.to()).plusDays(1);
        while (day.isBefore(end)) {
            YearMonth month = YearMonth.from(day);
            LocalDate next = month.plusMonths(1).atDay(1);
            LocalDate stop = next.isBefore(end) ? next : end;
            months += (double) (stop.toEpochDay() - day.toEpochDay()) / month.lengthOfMonth();
            day = stop;
        }
        return months;
    }
}
