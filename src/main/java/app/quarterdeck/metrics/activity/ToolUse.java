package app.quarterdeck.metrics.activity;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.outreach.Several;
import app.quarterdeck.metrics.stat.IntList;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.Set;

/** The activities of a selection that say who worked with which tools on which day. */
final class ToolUse {

    private final Several tools;
    private final int[] days;
    private final int[] people;
    private final Traced rows;

    ToolUse(Scope scope) {
        Data data = scope.data();
        this.tools = Several.of(data, Field.ACTIVITY_TOOL);
        this.days = data.days(Field.ACTIVITY_AT);
        this.people = data.split(RecordKind.ACTIVITIES, Dimension.REP);
        this.rows = find(scope);
    }

    private Traced find(Scope scope) {
        IntList found = new IntList();
        Tally left = new Tally();
        scope.rows(RecordKind.ACTIVITIES).stream().forEach(row -> {
            boolean named = !tools.of(row).isEmpty();
            if (days[row] == Blank.DATE) {
                if (named) {
                    left.add(Reason.NO_DATE, row);
                }
            } else if (scope.window().holds(days[row])) {
                if (!named) {
                    left.add(Reason.NO_TOOL, row);
                } else if (people[row] == Blank.TEXT) {
                    left.add(Reason.NO_PERSON, row);
                } else {
                    found.add(row);
                }
            }
        });
        return Traced.counted(RecordKind.ACTIVITIES, found.toArray(), left);
    }

    Traced traced() {
        return rows;
    }

    Set<String> tools(int row) {
        return tools.of(row);
    }

    String name(String tool) {
        return tools.name(tool);
    }

    int person(int row) {
        return people[row];
    }

    int day(int row) {
        return days[row];
    }
}
