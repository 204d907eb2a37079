package app.quarterdeck.metrics.quality;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.stage.StageOrder;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

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
        int[] codes = data.table(RecordKind.STAGE_EVENTS).codes(Field.EVENT_STAGE);
        int[] ranks = IntStream.of(codes).map(code -> order.rank(data.texts().canonical(code))).toArray();
        List<Integer> rows = IntStream.range(0, codes.length)
                .filter(row -> deal[row] >= 0 && days[row] != Blank.DATE && ranks[row] != StageOrder.CLOSING).boxed()
                .sorted(Comparator.<Integer>comparingInt(row -> deal[row]).thenComparingInt(row -> days[row])
                        .thenComparingInt(row -> ranks[row]))
                .toList();
        boolean[] out = new boolean[codes.length];
        for (int i = 1; i < rows.size(); i++) {
            int before = rows.get(i - 1);
            int row = rows.get(i);
            out[row] = deal[row] == deal[before] && ranks[row] < ranks[before];
        }
        return out;
    }
}
