package app.quarterdeck.metrics.views;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Every customer's purchases in the order of their days; credits and cancelled ones are none. */
public final class Purchases {

    private static final double SHARE = 0.8;
    private static final double LEAST = 30;
    private static final double MOST = 730;

    private final int[] starts;
    private final int[] rows;
    private final int[] days;

    private Purchases(Data data, Revenue revenue) {
        int[] customers = data.split(revenue.kind(), Dimension.CUSTOMER);
        int[] dates = revenue.days(data);
        RowSet all = revenue.all(data);
        Integer[] sorted = IntStream.range(0, all.size()).map(all::at)
                .filter(row -> customers[row] != Blank.TEXT && dates[row] != Blank.DATE)
                .filter(row -> !revenue.cancelled(data, row) && !revenue.credit(data, row)).boxed()
                .sorted((a, b) -> customers[a] != customers[b]
                        ? Integer.compare(customers[a], customers[b])
                        : dates[a] != dates[b] ? Integer.compare(dates[a], dates[b]) : Integer.compare(a, b))
                .toArray(Integer[]::new);
        rows = Arrays.stream(sorted).mapToInt(Integer::intValue).toArray();
        days = Arrays.stream(rows).map(row -> dates[row]).toArray();
        starts = new int[data.texts().size() + 1];
        for (int row : rows) {
            starts[customers[row] + 1]++;
        }
        for (int i = 1; i < starts.length; i++) {
            starts[i] += starts[i - 1];
        }
    }

    public static Purchases of(Data data, Revenue revenue) {
        return data.kept(List.of(Purchases.class, revenue), () -> new Purchases(data, revenue));
    }

    /** Number of purchases; positions run from 0. */
    public int size() {
        return rows.length;
    }

    /** First position of a customer's purchases. */
    public int from(int customer) {
        return customer + 1 < starts.length ? starts[customer] : 0;
    }

    /** One past the last. */
    public int to(int customer) {
        return customer + 1 < starts.length ? starts[customer + 1] : 0;
    }

    public int row(int position) {
        return rows[position];
    }

    public int day(int position) {
        return days[position];
    }

    /**
     * W of the catalogue: days without a purchase after which a customer counts as gone, the 80th percentile of the gaps
     * between order days up to a day, 30 to 730. Null where nobody bought twice.
     */
    public static @Nullable Double window(Data data, Revenue revenue, int asOf) {
        double days = data.kept(List.of("activity", revenue, asOf), () -> of(data, revenue).window(asOf));
        return Double.isNaN(days) ? null : days;
    }

    /** Whether the file only says one date a year, so that nothing can be said about when customers stop. */
    public static boolean onceAYear(Data data, Revenue revenue) {
        return data.kept(List.of("once-a-year", revenue), () -> {
            Map<Integer, Set<Integer>> years = new HashMap<>();
            for (int day : of(data, revenue).days) {
                years.computeIfAbsent(LocalDate.ofEpochDay(day).getYear(), y -> new HashSet<>()).add(day);
            }
            return years.size() > 1 && years.values().stream().allMatch(found -> found.size() == 1);
        });
    }

    private double window(int asOf) {
        List<Double> gaps = new ArrayList<>();
        for (int customer = 0; customer + 1 < starts.length; customer++) {
            for (int i = starts[customer] + 1; i < starts[customer + 1] && days[i] <= asOf; i++) {
                if (days[i] > days[i - 1]) {
                    gaps.add((double) days[i] - days[i - 1]);
                }
            }
        }
        return gaps.isEmpty()
                ? Double.NaN
                : Math.clamp(Spread.percentile(gaps.stream().mapToDouble(Double::doubleValue).toArray(), SHARE), LEAST,
                        MOST);
    }
}
