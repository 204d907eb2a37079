package app.quarterdeck.metrics.quality;

import app.quarterdeck.base.Note;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** Deals that contradict themselves (DQ2): each deal once, and by kind of contradiction. */
public final class Contradictions implements Calculation {

    private static final List<String> KINDS = List.of("closed-before-created", "won-without-amount",
            "decided-without-date", "decided-in-the-future", "negative-amount");

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(RecordKind.DEALS);
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return null;
    }

    @Override
    public Outcome of(Scope scope) {
        int found = trace(scope).rows().length;
        int all = scope.rows(RecordKind.DEALS).size();
        return all == 0
                ? Outcome.of(null, 0)
                : Outcome.of((double) found, all).step(Note.of("metrics.step.share", found, all));
    }

    @Override
    public List<Part> parts(Scope scope) {
        List<Part> parts = new ArrayList<>();
        for (String kind : KINDS) {
            long count = scope.rows(RecordKind.DEALS).stream().filter(test(scope, kind)).count();
            if (count > 0) {
                parts.add(new Part(List.of("(" + kind + ")"), Outcome.of((double) count, count)));
            }
        }
        return parts;
    }

    @Override
    public Traced trace(Scope scope) {
        int[] rows = scope.rows(RecordKind.DEALS).stream()
                .filter(row -> KINDS.stream().anyMatch(kind -> test(scope, kind).test(row))).toArray();
        return Traced.counted(RecordKind.DEALS, rows, new Tally());
    }

    private static IntPredicate test(Scope scope, String kind) {
        FactTable deals = scope.data().deals();
        int[] created = deals.days(Field.DEAL_CREATED_ON);
        int[] closed = deals.days(Field.DEAL_CLOSED_ON);
        long[] amounts = deals.money(Field.DEAL_AMOUNT);
        IntPredicate decided = row -> deals.status(row) != DealStatus.OPEN;
        return switch (kind) {
            case "closed-before-created" -> decided.and(row -> closed[row] != Blank.DATE && closed[row] < created[row]);
            case "won-without-amount" ->
                row -> deals.status(row) == DealStatus.WON && amounts[row] == Blank.MONEY;
            case "decided-without-date" -> decided.and(row -> closed[row] == Blank.DATE);
            case "decided-in-the-future" -> decided.and(row -> closed[row] > scope.asOf());
            default -> row -> amounts[row] != Blank.MONEY && amounts[row] < 0;
        };
    }
}
