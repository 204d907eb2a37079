package app.quarterdeck.metrics.revenue;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.record.Blank;

/** Rows by the days they fall on. */
public final class Dated {

    private Dated() {
    }

    /** The revenue rows of a scope in its days, cancelled ones apart. */
    public static int[] revenue(Scope scope, Tally left) {
        Data data = scope.data();
        Revenue revenue = Revenue.of(data);
        RowSet rows = revenue.within(data, scope.rows(revenue.kind()));
        int[] days = revenue.days(data);
        Window window = scope.window();
        IntList out = new IntList();
        for (int i = 0; i < rows.size(); i++) {
            int row = rows.at(i);
            if (days[row] == Blank.DATE ? !window.undated() : !window.holds(days[row])) {
                if (days[row] == Blank.DATE) {
                    left.add(revenue.noDate(), row);
                }
            } else if (revenue.cancelled(data, row)) {
                left.add(Reason.CANCELLED, row);
            } else {
                out.add(row);
            }
        }
        return out.toArray();
    }
}
