package app.quarterdeck.metrics.stage;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;

/** The stage rows of each deal in the order of their days; rows of one day keep the order of the file. */
final class StageEvents {

    private final int[] starts;
    private final int[] days;
    private final int[] stages;

    private StageEvents(Data data) {
        int[] deals = data.snapshot().linked(Field.EVENT_DEAL_ID);
        int[] entered = data.table(RecordKind.STAGE_EVENTS).days(Field.EVENT_ENTERED_ON);
        int[] codes = data.split(RecordKind.STAGE_EVENTS, Dimension.STAGE);
        starts = new int[data.deals().size() + 1];
        for (int event = 0; event < deals.length; event++) {
            if (counts(deals, entered, codes, event)) {
                starts[deals[event] + 1]++;
            }
        }
        for (int deal = 0; deal < data.deals().size(); deal++) {
            starts[deal + 1] += starts[deal];
        }
        days = new int[starts[data.deals().size()]];
        stages = new int[days.length];
        int[] next = starts.clone();
        for (int event = 0; event < deals.length; event++) {
            if (counts(deals, entered, codes, event)) {
                insert(starts[deals[event]], next[deals[event]]++, entered[event], codes[event]);
            }
        }
    }

    static StageEvents of(Data data) {
        return data.kept(StageEvents.class, () -> new StageEvents(data));
    }

    /** First position of the deal's events. */
    int from(int deal) {
        return starts[deal];
    }

    /** One past the last. */
    int to(int deal) {
        return starts[deal + 1];
    }

    int day(int position) {
        return days[position];
    }

    int stage(int position) {
        return stages[position];
    }

    private static boolean counts(int[] deals, int[] entered, int[] codes, int event) {
        return deals[event] >= 0 && entered[event] != Blank.DATE && codes[event] != Blank.TEXT;
    }

    private void insert(int from, int end, int day, int stage) {
        int at = end;
        while (at > from && days[at - 1] > day) {
            days[at] = days[at - 1];
            stages[at] = stages[at - 1];
            at--;
        }
        days[at] = day;
        stages[at] = stage;
    }
}
