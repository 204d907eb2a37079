package app.quarterdeck.facts;

import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The latest date in the past sense (settled reading 1): created, decided, stage entered, sold; never an expected one. */
final class LatestDay {

    private static final List<Field> PAST = List.of(Field.DEAL_CREATED_ON, Field.EVENT_ENTERED_ON, Field.SALE_DATE);

    private LatestDay() {
    }

    static @Nullable Integer of(Snapshot snapshot) {
        int latest = Blank.DATE;
        for (Field field : PAST) {
            for (int day : snapshot.table(field.kind()).days(field)) {
                latest = Math.max(latest, day);
            }
        }
        FactTable deals = snapshot.table(RecordKind.DEALS);
        int[] closed = deals.days(Field.DEAL_CLOSED_ON);
        for (int row = 0; row < closed.length; row++) {
            if (deals.status(row) != DealStatus.OPEN) {
                latest = Math.max(latest, closed[row]);
            }
        }
        return latest == Blank.DATE ? null : latest;
    }
}
