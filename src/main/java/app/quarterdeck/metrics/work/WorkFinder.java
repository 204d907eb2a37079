package app.quarterdeck.metrics.work;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.conditions.DealTests;
import app.quarterdeck.metrics.conditions.Slow;
import app.quarterdeck.metrics.conditions.Stuck;
import app.quarterdeck.metrics.outreach.Leads;
import app.quarterdeck.metrics.views.Cycle;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Lists the deals and leads behind a metric that its rule holds for; customers are left to {@link CustomerWork}. */
public final class WorkFinder {

    private final WorkKind kind;
    private final Scope scope;
    private final Data data;
    private final Traced looked;

    /** @param looked the rows behind {@link WorkKind#metric} */
    private WorkFinder(WorkKind kind, Scope scope, Traced looked) {
        this.kind = kind;
        this.scope = scope;
        this.data = scope.data();
        this.looked = looked;
    }

    /** @param looked the rows behind {@link WorkKind#metric} over all days up to the scope's */
    public static Work of(WorkKind kind, Scope scope, Traced looked) {
        WorkFinder finder = new WorkFinder(kind, scope, looked);
        return switch (kind) {
            case SLOW_DEALS -> finder.slow();
            case STUCK_DEALS -> finder.stuck();
            case OVERDUE_DEALS -> finder.overdue();
            case QUIET_DEALS -> finder.quiet();
            case UNANSWERED_LEADS -> finder.unanswered();
            case LOST_DEALS -> new LostWork(scope).list();
            default -> new CustomerWork(kind, scope).list();
        };
    }

    private Work slow() {
        Slow slow = new Slow(scope);
        Cycle cycle = Cycle.of(data);
        int[] found = measured(1);
        return work(found, row -> {
            double age = scope.onDay() - cycle.start(row);
            return List.of(days(age), days(slow.usual(row)), days(age - slow.usual(row)));
        }, 2, found.length, looked.rows().length, days(slow.usual()));
    }

    private Work stuck() {
        Stuck stuck = new Stuck(scope);
        return work(looked.rows(), row -> {
            double[] days = stuck.days(row);
            return List.of(days(days[0]), days(days[1]), days(days[0] - days[1]));
        }, 2, looked.rows().length);
    }

    private Work overdue() {
        int[] expected = data.deals().days(Field.DEAL_EXPECTED_CLOSE_ON);
        int[] found = measured(1);
        return work(found, row -> List.of(days(scope.onDay() - expected[row])), 0, found.length, looked.rows().length,
                LocalDate.ofEpochDay(scope.onDay()));
    }

    private Work quiet() {
        int[] found = measured(1);
        return work(found, row -> List.of(days(scope.onDay() - DealTests.lastTouched(data, row))), 0, found.length,
                looked.rows().length, DealTests.QUIET_DAYS);
    }

    /** Leads that were given up or went on without an answer on record are no work any more. */
    private Work unanswered() {
        Leads leads = Leads.of(data);
        int[] qualified = data.table(RecordKind.LEADS).days(Field.LEAD_QUALIFIED_ON);
        int[] dropped = data.table(RecordKind.LEADS).days(Field.LEAD_DROPPED_ON);
        IntPredicate waits = row -> qualified[row] == Blank.DATE && dropped[row] == Blank.DATE && leads.deal(row) < 0;
        int[] found = Arrays.stream(measured(0)).filter(waits).toArray();
        Work oldestFirst = work(found, row -> List.of(days(scope.onDay() - leads.created(row))), 0, found.length,
                looked.rows().length);
        return new Work(kind, oldestFirst.records(), oldestFirst.rule(), oldestFirst.items().reversed());
    }

    /** The rows to which the metric's rule gave this value: 1 where it holds, 0 where not. */
    private int[] measured(double value) {
        return IntStream.range(0, looked.rows().length).filter(i -> looked.measures()[i] == value)
                .map(i -> looked.rows()[i]).toArray();
    }

    /** @param by the column that orders the list, largest first */
    private Work work(int[] rows, IntFunction<List<Object>> values, int by, Object... numbers) {
        ToDoubleFunction<Work.Item> order = item -> item.values().get(by) instanceof Figure figure
                && figure.value() != null ? figure.value() : 0;
        List<Work.Item> items = Arrays.stream(rows)
                .mapToObj(row -> new Work.Item(data.table(looked.kind()).rowId(row), "", values.apply(row)))
                .sorted(Comparator.comparingDouble(order).reversed().thenComparingLong(Work.Item::id)).toList();
        return new Work(kind, looked.kind(), Note.of("work.rule." + kind.id(), numbers), items);
    }

    static Figure days(double days) {
        return new Figure(days, Unit.DAYS, null);
    }
}
