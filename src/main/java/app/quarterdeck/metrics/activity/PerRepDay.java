package app.quarterdeck.metrics.activity;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.views.BusinessDays;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Activities of each person who logged any, for each business day of the period (A1, rule G14). */
public final class PerRepDay implements Calculation {

    private final Lookup lookup;

    public PerRepDay(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(RecordKind.ACTIVITIES);
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return Span.first(data, Field.ACTIVITY_AT);
    }

    @Override
    public Outcome of(Scope scope) {
        Traced logged = lookup.get("activities").trace(scope);
        int[] reps = scope.data().split(RecordKind.ACTIVITIES, Dimension.REP);
        int[] named = Arrays.stream(logged.rows()).filter(row -> reps[row] != Blank.TEXT).toArray();
        long people = Arrays.stream(named).map(row -> reps[row]).distinct().count();
        Integer first = firstDay(scope.data());
        Window window = scope.window();
        int from = window.undated() && first != null ? first : window.from();
        int days = BusinessDays.of(scope.data()).between(from, window.to());
        return people == 0 || days == 0
                ? Outcome.none("no-rows")
                : Outcome.of((double) named.length / people / days, named.length)
                        .step(Note.of("metrics.step.mean", named.length, people * days));
    }
}
