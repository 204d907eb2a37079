package app.quarterdeck.metrics.recurring;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Window;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.metrics.views.Months;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The rows of revenue that carry a contract: from when to when it runs and what it brings a month. It begins on its own start,
 * else on the day of the row; without an end and a number of months it runs on. A month brings the recurring amount, else the
 * amount of the row divided by the months.
 */
final class Contracts {

    private static final int DAYS_A_MONTH = 30;

    private final Revenue revenue;
    private final int[] starts;
    private final int[] ends;
    private final long[] monthly;
    private final @Nullable Reason[] missing;
    private final int[] customers;
    private final int first;

    private Contracts(Data data) {
        this.revenue = Revenue.of(data);
        FactTable table = data.table(revenue.kind());
        this.starts = new int[table.size()];
        this.ends = new int[table.size()];
        this.monthly = new long[table.size()];
        this.missing = new Reason[table.size()];
        this.customers = data.split(revenue.kind(), Dimension.CUSTOMER);
        Arrays.fill(starts, Blank.DATE);
        int[] own = table.days(field("contract_start"));
        int[] until = table.days(field("contract_end"));
        double[] months = table.numbers(field("contract_months"));
        Amounts recurring = Amounts.of(data, field("recurring_amount"), Reason.NO_AMOUNT);
        Amounts amounts = revenue.amounts(data);
        int[] days = revenue.days(data);
        int earliest = Integer.MAX_VALUE;
        for (int row : revenue.all(data).stream().toArray()) {
            boolean terms = own[row] != Blank.DATE || until[row] != Blank.DATE || months[row] > 0
                    || recurring.missing(row) != Reason.NO_AMOUNT;
            if (!terms || revenue.cancelled(data, row)) {
                continue;
            }
            starts[row] = own[row] != Blank.DATE ? own[row] : days[row];
            ends[row] = end(starts[row], until[row], months[row]);
            place(row, recurring, amounts, months[row]);
            earliest = starts[row] == Blank.DATE ? earliest : Math.min(earliest, starts[row]);
        }
        this.first = earliest;
    }

    static Contracts of(Data data) {
        return data.kept(Contracts.class, () -> new Contracts(data));
    }

    private Field field(String id) {
        return Field.ofId(revenue.kind(), id).orElseThrow();
    }

    private static int end(int start, int until, double months) {
        if (until != Blank.DATE || start == Blank.DATE || !(months > 0)) {
            return until == Blank.DATE ? Integer.MAX_VALUE : until;
        }
        long whole = (long) months;
        long days = Math.round((months - whole) * DAYS_A_MONTH);
        return Math.toIntExact(LocalDate.ofEpochDay(start).plusMonths(whole).plusDays(days).toEpochDay()) - 1;
    }

    private void place(int row, Amounts recurring, Amounts amounts, double months) {
        if (starts[row] == Blank.DATE) {
            missing[row] = revenue.noDate();
        } else if (ends[row] < starts[row]) {
            missing[row] = Reason.CLOSED_BEFORE_START;
        } else if (customers[row] == Blank.TEXT) {
            missing[row] = Reason.NO_CUSTOMER;
        } else if (recurring.has(row)) {
            monthly[row] = recurring.values()[row];
        } else if (recurring.missing(row) == Reason.OTHER_CURRENCY || !amounts.has(row)) {
            missing[row] = recurring.missing(row) == Reason.OTHER_CURRENCY
                    ? Reason.OTHER_CURRENCY
                    : amounts.missing(row);
        } else {
            double term = months > 0
                    ? months
                    : ends[row] == Integer.MAX_VALUE ? 0 : Months.in(Window.range(starts[row], ends[row]));
            missing[row] = term > 0 ? null : Reason.NO_TERM;
            monthly[row] = term > 0 ? share(amounts.values()[row], term) : 0;
        }
    }

    private static long share(long amount, double months) {
        return BigDecimal.valueOf(amount).divide(BigDecimal.valueOf(months), 0, RoundingMode.HALF_EVEN)
                .longValueExact();
    }

    /** The earliest day any contract begins; null where there is none. */
    @Nullable
    Integer first() {
        return first == Integer.MAX_VALUE ? null : first;
    }

    /** Whether a row carries a contract that runs on a day, whatever is missing in it. */
    boolean runs(int row, int day) {
        return starts[row] != Blank.DATE && starts[row] <= day && ends[row] >= day;
    }

    /** Why a contract cannot be counted; null where it can. */
    @Nullable
    Reason missing(int row) {
        return missing[row];
    }

    /** What it brings a month on a day, in ten-thousandths: nothing where it does not run then. */
    long on(int row, int day) {
        return missing[row] == null && runs(row, day) ? monthly[row] : 0;
    }

    int start(int row) {
        return starts[row];
    }

    int customer(int row) {
        return customers[row];
    }
}
