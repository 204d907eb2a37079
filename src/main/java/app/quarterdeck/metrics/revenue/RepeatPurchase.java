package app.quarterdeck.metrics.revenue;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.FirstPurchases;
import app.quarterdeck.metrics.views.Purchases;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import java.time.LocalDate;

/**
 * Of the customers whose first purchase lies in the period and at least twelve months back, those with a further one in
 * [first, first + 12 months) (C5, settled reading 11).
 */
public final class RepeatPurchase extends OfRevenue {

    @Override
    public Outcome of(Scope scope) {
        Data data = scope.data();
        Revenue revenue = Revenue.of(data);
        int[] customers = data.split(revenue.kind(), Dimension.CUSTOMER);
        FirstPurchases first = FirstPurchases.of(data, revenue);
        RowSet rows = revenue.within(data, scope.rows(revenue.kind()));
        Tally left = new Tally();
        int cohort = 0;
        int again = 0;
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.at(i);
            int customer = customers[row];
            if (customer == Blank.TEXT || first.row(customer) != row || !scope.window().holds(first.day(customer))) {
                continue;
            }
            int until = yearAfter(first.day(customer));
            if (until > scope.asOf()) {
                left.add(Reason.NOT_RIPE, row);
                continue;
            }
            cohort++;
            again += further(data, revenue, customer, row, until) ? 1 : 0;
        }
        return Outcome.share(again, cohort).left(left.leftOut()).step(Note.of("metrics.step.share", again, cohort))
                .ripe(left.isEmpty());
    }

    private static boolean further(Data data, Revenue revenue, int customer, int firstRow, int until) {
        Purchases purchases = Purchases.of(data, revenue);
        int[] orders = revenue.isDeals() ? new int[0] : data.snapshot().orderOfSales();
        for (int i = purchases.from(customer); i < purchases.to(customer) && purchases.day(i) < until; i++) {
            int row = purchases.row(i);
            boolean same = revenue.isDeals() ? row == firstRow : orders[row] == orders[firstRow];
            if (!same) {
                return true;
            }
        }
        return false;
    }

    private static int yearAfter(int day) {
        return Math.toIntExact(LocalDate.ofEpochDay(day).plusMonths(12).toEpochDay());
    }
}
