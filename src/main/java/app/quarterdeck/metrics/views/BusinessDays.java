package app.quarterdeck.metrics.views;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.BitSet;

/** Week-days that are no holiday (rule G14). */
public final class BusinessDays {

    private final BitSet holidays = new BitSet();

    private BusinessDays(Data data) {
        for (int day : data.table(RecordKind.HOLIDAYS).days(Field.HOLIDAY_DATE)) {
            if (day > 0) {
                holidays.set(day);
            }
        }
    }

    public static BusinessDays of(Data data) {
        return data.kept(BusinessDays.class, () -> new BusinessDays(data));
    }

    public boolean is(int day) {
        DayOfWeek week = LocalDate.ofEpochDay(day).getDayOfWeek();
        return week != DayOfWeek.SATURDAY && week != DayOfWeek.SUNDAY && (day <= 0 || !holidays.get(day));
    }

    /** The latest one that is not after a day. */
    public int lastUpTo(int day) {
        int last = day;
        while (!is(last)) {
            last--;
        }
        return last;
    }

    /** How many lie between two days, both included; 0 where the first is later. */
    public int between(int from, int to) {
        int count = 0;
        for (int day = from; day <= to; day++) {
            count += is(day) ? 1 : 0;
        }
        return count;
    }
}
