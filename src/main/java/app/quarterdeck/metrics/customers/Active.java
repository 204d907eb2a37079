package app.quarterdeck.metrics.customers;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.views.Purchases;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/**
 * Who is a customer on a day: under contract, or with a purchase in the last W days, which means day − W &lt; date ≤ day
 * (settled reading 10). Members are the codes of the split by customer.
 */
final class Active {

    private final Data data;
    private final Revenue revenue;
    private final @Nullable Double window;

    Active(Scope scope) {
        this.data = scope.data();
        this.revenue = Revenue.of(data);
        this.window = Purchases.window(data, revenue, scope.asOf());
    }

    /** Id of the reason why activity cannot be told; null where it can. */
    @Nullable
    String unknown() {
        if (data.snapshot().has(Field.CUSTOMER_CONTRACT_START)) {
            return null;
        }
        return Purchases.onceAYear(data, revenue) ? "one-date-a-year" : window == null ? "no-repeat-orders" : null;
    }

    /** W, or null where nobody bought twice. */
    @Nullable
    Double days() {
        return window;
    }

    /** Active by the rows of a selection. */
    BitSet on(int day, Scope scope) {
        return on(day, revenue.within(data, scope.rows(revenue.kind())), scope.rows(RecordKind.CUSTOMERS));
    }

    /** Active anywhere, whatever the selection. */
    BitSet anywhere(int day) {
        return on(day, revenue.all(data), RowSet.stretch(0, data.table(RecordKind.CUSTOMERS).size()));
    }

    /** The purchases that make someone active on a day, by the rows of a selection. */
    int[] purchases(int day, Scope scope) {
        RowSet rows = revenue.within(data, scope.rows(revenue.kind()));
        int[] dates = revenue.days(data);
        IntList out = new IntList();
        for (int i = 0; i < rows.size() && window != null; i++) {
            if (counts(rows.at(i), day, dates)) {
                out.add(rows.at(i));
            }
        }
        return out.toArray();
    }

    private boolean counts(int row, int day, int[] dates) {
        return window != null && dates[row] <= day && dates[row] > day - window
                && data.split(revenue.kind(), Dimension.CUSTOMER)[row] != Blank.TEXT && !revenue.cancelled(data, row)
                && !revenue.credit(data, row);
    }

    private BitSet on(int day, RowSet purchases, RowSet customers) {
        BitSet active = new BitSet();
        int[] buyers = data.split(revenue.kind(), Dimension.CUSTOMER);
        int[] dates = revenue.days(data);
        for (int i = 0; i < purchases.size() && window != null; i++) {
            int row = purchases.at(i);
            if (counts(row, day, dates)) {
                active.set(buyers[row]);
            }
        }
        int[] names = data.split(RecordKind.CUSTOMERS, Dimension.CUSTOMER);
        int[] starts = data.table(RecordKind.CUSTOMERS).days(Field.CUSTOMER_CONTRACT_START);
        int[] ends = data.table(RecordKind.CUSTOMERS).days(Field.CUSTOMER_CONTRACT_END);
        for (int i = 0; i < customers.size(); i++) {
            int row = customers.at(i);
            if (starts[row] != Blank.DATE && starts[row] <= day && (ends[row] == Blank.DATE || ends[row] >= day)) {
                active.set(names[row]);
            }
        }
        return active;
    }
}
