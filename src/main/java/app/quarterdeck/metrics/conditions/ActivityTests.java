package app.quarterdeck.metrics.conditions;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Words;
import app.quarterdeck.metrics.outreach.Activities;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;

/** The named tests of activities. */
final class ActivityTests {

    private static final int ANSWER_DAYS = 14;
    private static final int MEETING_DAYS = 30;

    private final Scope scope;
    private final Data data;
    private final FactTable table;
    private final Activities activities;

    ActivityTests(Scope scope) {
        this.scope = scope;
        this.data = scope.data();
        this.table = data.table(RecordKind.ACTIVITIES);
        this.activities = Activities.of(data);
    }

    RowTest of(String name) {
        return switch (name) {
            case "not-automatic" -> {
                RowTest type = means(Field.ACTIVITY_TYPE, "automatic");
                RowTest channel = means(Field.ACTIVITY_CHANNEL, "automatic");
                RowTest direction = means(Field.ACTIVITY_DIRECTION, "automatic");
                yield row -> !type.holds(row) && !channel.holds(row) && !direction.holds(row);
            }
            case "not-incoming" -> {
                RowTest incoming = means(Field.ACTIVITY_DIRECTION, "incoming");
                yield row -> !incoming.holds(row);
            }
            case "ripe-14" -> row -> scope.asOf() - activities.day(row) >= ANSWER_DAYS;
            case "ripe-30" -> row -> scope.asOf() - activities.day(row) >= MEETING_DAYS;
            case "led-to-meeting" -> {
                boolean[] meetings = Activities.typed(data, "meeting");
                yield row -> activities.followedBy(row, MEETING_DAYS).stream().anyMatch(other -> meetings[other]);
            }
            default -> throw new IllegalStateException("no test " + name + " of activities");
        };
    }

    private RowTest means(Field field, String meaning) {
        boolean[] known = Words.of(data).of(meaning);
        int[] codes = table.codes(field);
        return row -> codes[row] < known.length && known[codes[row]];
    }
}
