package app.quarterdeck.metrics.views;

import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;

/** The deals open on the last counted day; in the past those created by then and closed later (settled reading 5). */
public final class OpenDeals {

    private OpenDeals() {
    }

    /** @param left where deals go whose state on that day cannot be known */
    public static int[] rows(Scope scope, Tally left) {
        var deals = scope.data().deals();
        RowSet all = scope.rows(RecordKind.DEALS);
        RowSet open = all.between(deals.from(DealStatus.OPEN), deals.to(DealStatus.OPEN));
        IntList rows = new IntList(open.size());
        int[] created = deals.days(Field.DEAL_CREATED_ON);
        int[] closed = deals.days(Field.DEAL_CLOSED_ON);
        int day = scope.onDay();
        boolean rewound = scope.rewound();
        RowSet looked = rewound ? all : open;
        for (int i = 0; i < looked.size(); i++) {
            int row = looked.at(i);
            boolean stillOpen = row >= deals.from(DealStatus.OPEN) && row < deals.to(DealStatus.OPEN);
            if (!stillOpen && closed[row] <= day) {
                continue;
            }
            if (created[row] == Blank.DATE && rewound) {
                left.add(Reason.NO_CREATED_DATE, row);
            } else if (created[row] <= day) {
                rows.add(row);
            }
        }
        return rows.toArray();
    }
}
