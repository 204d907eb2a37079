package app.quarterdeck.metrics;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Filters;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.currency.Unrated;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.LeftOut;
import app.quarterdeck.model.measure.Point;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.record.RecordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Puts a result together: figure, splits, comparison, caveats and recipe. */
final class Answering {

    private final Asked asked;
    private final @Nullable Calculation calculation;
    private final Filters filters;

    Answering(Asked asked, @Nullable Calculation calculation, Filters filters) {
        this.filters = filters;
        this.asked = asked;
        this.calculation = calculation;
    }

    Result notReady(Readiness readiness) {
        Note reason = Note.of("metrics.reason.needs", readiness.names().getFirst());
        return result(Outcome.of(null, 0).because(reason), List.of(), List.of(), null, List.of());
    }

    /** @param reason id of a {@code metrics.reason.<id>} */
    Result none(String reason) {
        return result(Outcome.none(reason), List.of(), List.of(), null, List.of());
    }

    Result of(Outcome outcome, Scope scope) {
        Calculation how = Objects.requireNonNull(calculation);
        boolean begun = !scope.window().isEmpty();
        Splitting splitting = new Splitting(asked, how, filters);
        Comparing comparing = new Comparing(asked, how);
        List<Note> caveats = new ArrayList<>(new Caveats(asked, scope, outcome, how).all());
        Note whole = begun ? comparing.whole(outcome, scope) : null;
        if (whole != null) {
            caveats.add(whole);
        }
        Outcome told = outcome.left(Unrated.named(outcome.left(), scope.data(), () -> how.trace(scope)));
        return result(told, begun ? splitting.groups(scope) : List.of(),
                begun ? splitting.series(scope) : List.of(),
                begun ? comparing.of(outcome, scope) : null, caveats);
    }

    private Result result(Outcome outcome, List<Group> groups, List<Point> series,
            app.quarterdeck.model.measure.@Nullable Comparison comparison, List<Note> caveats) {
        Data data = asked.data();
        Calculation how = calculation;
        RecordKind kind = how == null ? RecordKind.DEALS : how.kinds(data).getFirst();
        return new Result(asked.metric().id(), asked.metric().unit(), Amounts.currency(data, kind), asked.period(),
                asked.counted(how == null ? null : how.firstDay(data)), asked.toDate(),
                LocalDate.ofEpochDay(asked.asOf()), outcome.value(), noData(outcome), outcome.also(), outcome.n(),
                outcome.interval(), left(outcome), groups, series, comparison, caveats,
                new Recipes(asked, how == null ? List.of(kind) : how.kinds(data)).of(outcome));
    }

    /** What the rows themselves lack, and the rows that are in no column because their source has them no more. */
    private List<LeftOut> left(Outcome outcome) {
        Calculation how = calculation;
        long gone = how == null
                ? 0
                : how.kinds(asked.data()).stream().distinct()
                        .mapToLong(kind -> asked.data().snapshot().gone(kind).length).sum();
        List<LeftOut> out = new ArrayList<>(outcome.left());
        if (gone > 0) {
            out.add(new LeftOut(Reason.GONE.id(), Reason.GONE.text(), gone));
        }
        return out;
    }

    private static @Nullable Note noData(Outcome outcome) {
        if (outcome.value() != null) {
            return null;
        }
        return outcome.noData() == null ? Note.of("metrics.reason.no-rows") : outcome.noData();
    }
}
