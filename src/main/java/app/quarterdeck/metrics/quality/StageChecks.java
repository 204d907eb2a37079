package app.quarterdeck.metrics.quality;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.stage.StageOrder;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import java.util.function.IntPredicate;

/** Stages entered before the deal was there or after it was decided, and steps that lead back. */
final class StageChecks {

    private final Data data;
    private final FactTable deals;
    private final int[] deal;
    private final int[] days;

    StageChecks(Data data) {
        this.data = data;
        this.deals = data.deals();
        this.deal = data.snapshot().linked(Field.EVENT_DEAL_ID);
        this.days = data.days(Field.EVENT_ENTERED_ON);
    }

    IntPredicate test(Check check) {
        if (check == Check.STAGE_BACKWARDS) {
            boolean[] back = backwards();
            return row -> back[row];
        }
        int[] created = deals.days(Field.DEAL_CREATED_ON);
        int[] closed = deals.days(Field.DEAL_CLOSED_ON);
        return row -> {
            if (deal[row] < 0 || days[row] == Blank.DATE) {
                return false;
            }
            boolean early = created[deal[row]] != Blank.DATE && days[row] < created[deal[row]];
            boolean late = deals.status(deal[row]) != DealStatus.OPEN && closed[deal[row]] != Blank.DATE
                    && days[row] > closed[deal[row]];
            return early || late;
        };
    }

    /** Of the stages entered on one day the order is not known: it is taken to be the usual one. */
    private boolean[] backwards() {
        StageOrder order = StageOrder.of(data);
        int[] ranks = Arrays.stream(data.table(RecordKind.STAGE_EVENTS).codes(Field.EVENT_STAGE))
                .map(code -> order.rank(data.texts().canonical(code))).toArray();
        int[] starts = new int[deals.size() + 1];
        for (int row = 0; row < ranks.length; row++) {
            starts[step(row, ranks) ? deal[row] + 1 : 0]++;
        }
        starts[0] = 0;
        Arrays.parallelPrefix(starts, Integer::sum);
        int[] rows = new int[starts[deals.size()]];
        int[] next = starts.clone();
        for (int row = 0; row < ranks.length; row++) {
            if (step(row, ranks)) {
                insert(rows, starts[deal[row]], next[deal[row]]++, row, ranks);
            }
        }
        boolean[] out = new boolean[ranks.length];
        for (int i = 1; i < rows.length; i++) {
            out[rows[i]] = deal[rows[i]] == deal[rows[i - 1]] && ranks[rows[i]] < ranks[rows[i - 1]];
        }
        return out;
    }

    private boolean step(int row, int[] ranks) {
        return deal[row] >= 0 && days[row] != Blank.DATE && ranks[row] != StageOrder.CLOSING;
    }

    /** Among the rows of one deal, of which there are few. */
    private void insert(int[] rows, int from, int end, int row, int[] ranks) {
        int at = end;
        while (at > from && (days[rows[at - 1]] > days[row]
                || (days[rows[at - 1]] == days[row] && ranks[rows[at - 1]] > ranks[row]))) {
            rows[at] = rows[at - 1];
            at--;
        }
        rows[at] = row;
    }
}
