package app.quarterdeck.metrics.people;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * How many salespeople there are: those who had started and not left. Who has no start date was always there, so that a
 * mere list of names counts too.
 */
final class Headcount {

    private final RowSet reps;
    private final int[] starts;
    private final int[] ends;

    Headcount(Scope scope) {
        FactTable table = scope.data().table(RecordKind.REPS);
        this.reps = scope.rows(RecordKind.REPS);
        this.starts = table.days(Field.REP_START_ON);
        this.ends = table.days(Field.REP_END_ON);
    }

    long on(int day) {
        return reps.stream().filter(rep -> there(rep, day)).count();
    }

    boolean there(int rep, int day) {
        return starts[rep] <= day && (ends[rep] == Blank.DATE || ends[rep] >= day);
    }

    /** Mean of the month ends in the counted days; the last day where none lies in them. */
    double average(Scope scope) {
        return monthEnds(scope).stream().mapToLong(this::on).average().orElse(0);
    }

    private static List<Integer> monthEnds(Scope scope) {
        Window window = scope.window();
        Integer first = Span.history(scope.data(), RecordKind.REPS);
        int from = window.undated() ? first == null ? window.to() : first : window.from();
        List<Integer> ends = new ArrayList<>();
        LocalDate day = LocalDate.ofEpochDay(from);
        while (day.toEpochDay() <= window.to()) {
            LocalDate end = day.withDayOfMonth(day.lengthOfMonth());
            if (end.toEpochDay() <= window.to()) {
                ends.add(Math.toIntExact(end.toEpochDay()));
            }
            day = end.plusDays(1);
        }
        return ends.isEmpty() ? List.of(window.to()) : ends;
    }
}
