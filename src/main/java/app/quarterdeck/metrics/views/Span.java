package app.quarterdeck.metrics.views;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where the data begins. The first month of data counts as whole (settled reading 3). */
public final class Span {

    private Span() {
    }

    /** The first day found in a date field; of closing dates only those of decided deals. Null where there is none. */
    public static @Nullable Integer first(Data data, Field date) {
        int first = data.kept(List.of("first", date), () -> {
            FactTable table = data.table(date.kind());
            int[] days = data.days(date);
            int least = Integer.MAX_VALUE;
            for (int row = 0; row < days.length; row++) {
                boolean counts = date != Field.DEAL_CLOSED_ON || table.status(row) != DealStatus.OPEN;
                if (counts && days[row] != Blank.DATE && days[row] < least) {
                    least = days[row];
                }
            }
            return least;
        });
        return first == Integer.MAX_VALUE ? null : first;
    }

    /** The first day of the month a date field begins in; null where it has no date. */
    public static @Nullable Integer begin(Data data, Field date) {
        Integer first = first(data, date);
        return first == null ? null : monthStart(first);
    }

    /**
     * The first day from which the records of a kind can be complete: where the earliest of their dates lies, be it the day
     * a deal was created. What began before that cannot be compared with.
     */
    public static @Nullable Integer history(Data data, RecordKind kind) {
        return switch (kind) {
            case SALES -> begin(data, Field.SALE_DATE);
            case LEADS -> begin(data, Field.LEAD_CREATED_AT);
            case ACTIVITIES -> begin(data, Field.ACTIVITY_AT);
            case COSTS -> begin(data, Field.COST_DATE);
            case SURVEYS -> begin(data, Field.SURVEY_ANSWERED_ON);
            case TIMESHEETS -> begin(data, Field.TIMESHEET_DATE);
            case REPS -> begin(data, Field.REP_START_ON);
            case CANDIDATES -> begin(data, Field.CANDIDATE_STEP_ON);
            default -> earlier(begin(data, Field.DEAL_CREATED_ON), begin(data, Field.DEAL_CLOSED_ON));
        };
    }

    /** Twelve months before a day: the day after it is the first of the last twelve months (settled reading 4). */
    public static int yearBefore(int day) {
        return Math.toIntExact(LocalDate.ofEpochDay(day).minusMonths(12).toEpochDay());
    }

    public static int monthStart(int day) {
        return Math.toIntExact(LocalDate.ofEpochDay(day).withDayOfMonth(1).toEpochDay());
    }

    private static @Nullable Integer earlier(@Nullable Integer a, @Nullable Integer b) {
        return a == null ? b : b == null ? a : Integer.valueOf(Math.min(a, b));
    }
}
