package app.quarterdeck.facts;

import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Moment;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The latest date in the past sense (settled reading 1): created, decided, stage entered, sold, answered; never an expected
 * one. An activity is past where it has an outcome: without one it may be planned.
 */
final class LatestDay {

    private static final List<Field> PAST = List.of(Field.DEAL_CREATED_ON, Field.EVENT_ENTERED_ON, Field.SALE_DATE,
            Field.SURVEY_ANSWERED_ON);
    private static final List<Field> MOMENTS = List.of(Field.LEAD_CREATED_AT, Field.LEAD_FIRST_RESPONSE_AT);

    private LatestDay() {
    }

    static @Nullable Integer of(Snapshot snapshot) {
        int latest = Blank.DATE;
        for (Field field : PAST) {
            for (int day : snapshot.table(field.kind()).days(field)) {
                latest = Math.max(latest, day);
            }
        }
        for (Field field : MOMENTS) {
            for (int moment : snapshot.table(field.kind()).moments(field)) {
                latest = moment == Blank.MOMENT ? latest : Math.max(latest, Moment.day(moment));
            }
        }
        latest = Math.max(latest, doneActivity(snapshot.table(RecordKind.ACTIVITIES)));
        FactTable deals = snapshot.table(RecordKind.DEALS);
        int[] closed = deals.days(Field.DEAL_CLOSED_ON);
        for (int row = 0; row < closed.length; row++) {
            if (deals.status(row) != DealStatus.OPEN) {
                latest = Math.max(latest, closed[row]);
            }
        }
        return latest == Blank.DATE ? null : latest;
    }

    private static int doneActivity(FactTable activities) {
        int[] at = activities.moments(Field.ACTIVITY_AT);
        int[] outcomes = activities.codes(Field.ACTIVITY_OUTCOME);
        int latest = Blank.DATE;
        for (int row = 0; row < at.length; row++) {
            if (at[row] != Blank.MOMENT && outcomes[row] != Blank.TEXT) {
                latest = Math.max(latest, Moment.day(at[row]));
            }
        }
        return latest;
    }
}
