package app.quarterdeck.metrics.work;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Old lost deals worth another call: lost half a year to two years ago, at least as large as the median won deal, by a
 * customer who has neither an open deal nor won one since. A deal without amount or customer is never among them.
 */
final class LostWork {

    private static final int FROM_DAYS = 182;
    private static final int TO_DAYS = 730;
    private static final int FROM_MONTHS = 6;
    private static final int TO_MONTHS = 24;

    private final Scope scope;
    private final Data data;
    private final long[] amounts;
    private final int[] closed;
    private final int[] customers;

    LostWork(Scope scope) {
        this.scope = scope;
        this.data = scope.data();
        this.amounts = Amounts.of(data, Field.DEAL_AMOUNT, Reason.NO_AMOUNT).values();
        this.closed = data.deals().days(Field.DEAL_CLOSED_ON);
        this.customers = data.split(RecordKind.DEALS, Dimension.CUSTOMER);
    }

    Work list() {
        int[] old = status(DealStatus.LOST).stream().filter(row -> closed[row] != Blank.DATE
                && age(row) >= FROM_DAYS && age(row) <= TO_DAYS).toArray();
        double[] won = status(DealStatus.WON).stream().filter(row -> amounts[row] != Blank.MONEY)
                .mapToDouble(row -> Money.units(amounts[row])).toArray();
        double median = won.length == 0 ? Double.NaN : Spread.percentile(won, 0.5);
        Map<Integer, Integer> busy = busy();
        List<Work.Item> items = Arrays.stream(old)
                .filter(row -> customers[row] != Blank.TEXT && amounts[row] != Blank.MONEY
                        && Money.units(amounts[row]) >= median
                        && busy.getOrDefault(customers[row], Integer.MIN_VALUE) < closed[row])
                .boxed().sorted(Comparator.comparingLong(row -> -amounts[row]))
                .map(row -> new Work.Item(data.deals().rowId(row), "", List.of(WorkFinder.days(age(row))))).toList();
        Figure size = new Figure(won.length == 0 ? null : median, Unit.MONEY,
                Amounts.currency(data, RecordKind.DEALS));
        return new Work(WorkKind.LOST_DEALS, RecordKind.DEALS, Note.of("work.rule.lost-deals", items.size(),
                old.length, FROM_MONTHS, TO_MONTHS, size), items);
    }

    private double age(int row) {
        return (double) scope.onDay() - closed[row];
    }

    /** By customer the last day a deal was won; the end of days where one is open. */
    private Map<Integer, Integer> busy() {
        Map<Integer, Integer> out = new HashMap<>();
        all(DealStatus.OPEN).stream().forEach(row -> out.put(customers[row], Integer.MAX_VALUE));
        all(DealStatus.WON).stream().forEach(row -> out.merge(customers[row], closed[row], Math::max));
        return out;
    }

    private RowSet all(DealStatus status) {
        return RowSet.stretch(data.deals().from(status), data.deals().to(status));
    }

    private RowSet status(DealStatus status) {
        return scope.rows(RecordKind.DEALS).between(data.deals().from(status), data.deals().to(status));
    }
}
