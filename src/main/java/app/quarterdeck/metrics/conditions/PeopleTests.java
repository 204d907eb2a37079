package app.quarterdeck.metrics.conditions;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** The named tests of salespeople and of those who might become some. */
final class PeopleTests {

    private final Scope scope;
    private final RecordKind kind;

    PeopleTests(Scope scope, RecordKind kind) {
        this.scope = scope;
        this.kind = kind;
    }

    RowTest of(String name) {
        FactTable table = scope.data().table(kind);
        int day = scope.onDay();
        return switch (name) {
            case "employed" -> {
                int[] starts = table.days(Field.REP_START_ON);
                int[] ends = table.days(Field.REP_END_ON);
                yield row -> starts[row] <= day && (ends[row] == Blank.DATE || ends[row] >= day);
            }
            case "trained" -> {
                int[] trained = table.days(Field.REP_TRAINING_END_ON);
                yield row -> trained[row] != Blank.DATE && trained[row] <= day;
            }
            case "hired-row" -> {
                int[] hired = table.days(Field.CANDIDATE_HIRED_ON);
                int[] ids = table.codes(Field.CANDIDATE_ID);
                int[] names = table.codes(Field.CANDIDATE_NAME);
                Map<Integer, Integer> first = new HashMap<>();
                for (int row = 0; row < ids.length; row++) {
                    int known = ids[row] != Blank.TEXT ? ids[row] : names[row] == Blank.TEXT ? -1 - row : names[row];
                    if (hired[row] != Blank.DATE) {
                        first.putIfAbsent(known, row);
                    }
                }
                Set<Integer> rows = Set.copyOf(first.values());
                yield rows::contains;
            }
            default -> throw new IllegalStateException("no test " + name + " of " + kind);
        };
    }
}
