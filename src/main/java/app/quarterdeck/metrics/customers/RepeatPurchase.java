package app.quarterdeck.metrics.customers;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.revenue.OfRevenue;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.FirstPurchases;
import app.quarterdeck.metrics.views.Purchases;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import java.time.LocalDate;
import java.util.Arrays;

/**
 * Of the customers whose first purchase lies in the period and at least twelve months back, those with a further one in
 * [first, first + 12 months) (C5, settled reading 11).
 */
public final class RepeatPurchase extends OfRevenue {

    @Override
    public Outcome of(Scope scope) {
        Traced cohort = trace(scope);
        int size = cohort.rows().length;
        int again = (int) Arrays.stream(cohort.measures()).sum();
        return Outcome.share(again, size).left(cohort.left().leftOut()).step(Note.of("metrics.step.share", again, size))
                .ripe(cohort.left().isEmpty());
    }

    /** The first purchases of the customers that count: 1 where there was another one. */
    @Override
    public Traced trace(Scope scope) {
        Data data = scope.data();
        Revenue revenue = Revenue.of(data);
        int[] customers = data.split(revenue.kind(), Dimension.CUSTOMER);
        FirstPurchases first = FirstPurchases.of(data, revenue);
        RowSet rows = revenue.within(data, scope.rows(revenue.kind()));
        Tally left = new Tally();
        IntList cohort = new IntList();
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.at(i);
            int customer = customers[row];
            if (customer == Blank.TEXT || first.row(customer) != row || !scope.window().holds(first.day(customer))) {
                continue;
            }
            if (yearAfter(first.day(customer)) > scope.asOf()) {
                left.add(Reason.NOT_RIPE, row);
            } else {
                cohort.add(row);
            }
        }
        int[] found = cohort.toArray();
        double[] again = Arrays.stream(found).mapToDouble(row -> further(data, revenue, customers[row], row,
                yearAfter(first.day(customers[row]))) ? 1 : 0).toArray();
        return new Traced(revenue.kind(), found, again, left);
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
