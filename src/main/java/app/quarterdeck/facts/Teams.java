package app.quarterdeck.facts;

import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.Moment;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Who belonged to which team and manager on which day, from the dated list of memberships: who changes teams takes nothing
 * along. Of whom the list knows, it alone speaks: on a day it does not cover they belonged to nobody. Of others it knows
 * nothing.
 */
final class Teams {

    private static final Map<RecordKind, Field> DAYS = Map.of(RecordKind.SALES, Field.SALE_DATE,
            RecordKind.ACTIVITIES, Field.ACTIVITY_AT, RecordKind.LEADS, Field.LEAD_CREATED_AT, RecordKind.QUOTAS,
            Field.QUOTA_FROM, RecordKind.TIMESHEETS, Field.TIMESHEET_DATE);

    /** From when to when, and the code of the team or manager. */
    private record Stay(int from, int to, int code) {
    }

    private final Map<Integer, List<Stay>> stays = new HashMap<>();

    /**
     * @param people by row of the memberships, the code under which the person is counted
     * @param codes  by row, the team or the manager
     */
    Teams(FactTable memberships, int[] people, int[] codes) {
        int[] from = memberships.days(Field.MEMBERSHIP_FROM);
        int[] to = memberships.days(Field.MEMBERSHIP_TO);
        for (int row = 0; row < people.length; row++) {
            int end = to[row] == Blank.DATE ? Integer.MAX_VALUE : to[row];
            stays.computeIfAbsent(people[row], person -> new ArrayList<>()).add(new Stay(from[row], end, codes[row]));
        }
        stays.values().forEach(list -> list.sort(Comparator.comparingInt(Stay::from)));
    }

    boolean isEmpty() {
        return stays.isEmpty();
    }

    /** Whether the list says anything of a person. */
    boolean knows(int person) {
        return stays.containsKey(person);
    }

    /** The team or manager of a person on a day: of the latest stay begun by then, unless it was over. */
    int on(int person, int day) {
        int code = Blank.TEXT;
        for (Stay stay : stays.getOrDefault(person, List.of())) {
            if (stay.from() <= day) {
                code = stay.to() >= day ? stay.code() : Blank.TEXT;
            }
        }
        return code;
    }

    private static int[] days(int[] moments) {
        return Arrays.stream(moments).map(moment -> moment == Blank.MOMENT ? Blank.DATE : Moment.day(moment)).toArray();
    }

    /**
     * The day each record belongs to its person's team: a decided deal on the day it was closed; what is open, or has no day,
     * on the last day there is.
     */
    static int[] days(FactTable table, @Nullable Integer latest) {
        int last = latest == null ? Integer.MAX_VALUE : latest;
        int[] out = new int[table.size()];
        Field field = DAYS.get(table.kind());
        int[] own = new int[0];
        if (table.kind() == RecordKind.DEALS) {
            own = table.days(Field.DEAL_CLOSED_ON);
        } else if (field != null) {
            own = field.type() == FieldType.DATE ? table.days(field) : days(table.moments(field));
        }
        for (int row = 0; row < out.length; row++) {
            boolean open = table.kind() == RecordKind.DEALS && table.status(row) == DealStatus.OPEN;
            out[row] = own.length == 0 || open || own[row] == Blank.DATE ? last : own[row];
        }
        return out;
    }
}
