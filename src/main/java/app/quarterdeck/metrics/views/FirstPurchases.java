package app.quarterdeck.metrics.views;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import java.util.Arrays;
import java.util.List;

/**
 * When each customer first bought, anywhere and whatever the filter (settled reading 9). A credit does not make a customer
 * "first seen". Customers are known by their code in the split by customer.
 */
public final class FirstPurchases {

    private final int[] days;
    private final int[] rows;

    private FirstPurchases(int[] days, int[] rows) {
        this.days = days;
        this.rows = rows;
    }

    public static FirstPurchases of(Data data, Revenue revenue) {
        return data.kept(List.of(FirstPurchases.class, revenue), () -> find(data, revenue));
    }

    /** Epoch day of the first purchase; {@link Blank#DATE} where the customer has none with a date. */
    public int day(int customer) {
        return customer < days.length ? days[customer] : Blank.DATE;
    }

    /** As {@link #day} by customer; who is beyond the list has none. Never change the array. */
    public int[] days() {
        return days;
    }

    /** The row of the first purchase, -1 where there is none. */
    public int row(int customer) {
        return customer < rows.length ? rows[customer] : -1;
    }

    private static FirstPurchases find(Data data, Revenue revenue) {
        int[] customers = data.split(revenue.kind(), Dimension.CUSTOMER);
        int[] dates = revenue.days(data);
        int[] first = new int[data.texts().size()];
        int[] rows = new int[first.length];
        Arrays.fill(first, Blank.DATE);
        Arrays.fill(rows, -1);
        RowSet all = revenue.all(data);
        for (int i = 0; i < all.size(); i++) {
            int row = all.at(i);
            int customer = customers[row];
            if (customer == Blank.TEXT || dates[row] == Blank.DATE || revenue.cancelled(data, row)
                    || revenue.credit(data, row)) {
                continue;
            }
            if (rows[customer] < 0 || dates[row] < first[customer]) {
                first[customer] = dates[row];
                rows[customer] = row;
            }
        }
        return new FirstPurchases(first, rows);
    }
}
