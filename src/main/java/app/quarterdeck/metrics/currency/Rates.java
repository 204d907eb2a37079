package app.quarterdeck.metrics.currency;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rates the user typed, from any currency into the one of the workspace (rule G13). */
public final class Rates {

    /** What does not fit is left out, as an amount without a rate is. */
    private static final BigDecimal MOST = BigDecimal.valueOf(Long.MAX_VALUE);

    private final Map<Integer, NavigableMap<Integer, Double>> byCurrency = new HashMap<>();

    private Rates(Data data, int own) {
        FactTable table = data.table(RecordKind.RATES);
        int[] days = table.days(Field.RATE_DATE);
        int[] from = table.codes(Field.RATE_CURRENCY);
        int[] to = table.codes(Field.RATE_TO);
        double[] rates = table.numbers(Field.RATE_RATE);
        for (int row = 0; row < table.size(); row++) {
            int other = data.texts().canonical(from[row]);
            int into = to[row] == Blank.TEXT ? own : data.texts().canonical(to[row]);
            boolean known = days[row] != Blank.DATE && rates[row] > 0 && other != Blank.TEXT;
            if (known && into == own) {
                put(other, days[row], rates[row]);
            } else if (known && other == own) {
                put(into, days[row], 1 / rates[row]);
            }
        }
    }

    /** @param own code of the workspace's currency */
    public static Rates of(Data data, int own) {
        return data.kept(java.util.List.of(Rates.class, own), () -> new Rates(data, own));
    }

    /** The amount in the own currency at the last rate known on a day, {@link Blank#MONEY} where there is none. */
    public long converted(long amount, int currency, int day) {
        Double rate = rate(currency, day);
        if (rate == null || amount == Blank.MONEY) {
            return Blank.MONEY;
        }
        BigDecimal converted = BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(rate), MathContext.DECIMAL64)
                .setScale(0, RoundingMode.HALF_EVEN);
        return converted.abs().compareTo(MOST) < 0 ? converted.longValueExact() : Blank.MONEY;
    }

    private @Nullable Double rate(int currency, int day) {
        NavigableMap<Integer, Double> rates = byCurrency.get(currency);
        Map.Entry<Integer, Double> last = rates == null || day == Blank.DATE ? null : rates.floorEntry(day);
        return last == null ? null : last.getValue();
    }

    /** The newest day on or before another of all rates; null where there is none. */
    public @Nullable Integer newest(int day) {
        return byCurrency.values().stream().map(rates -> rates.floorKey(day)).filter(Objects::nonNull)
                .max(Integer::compare).orElse(null);
    }

    private void put(int currency, int day, double rate) {
        byCurrency.computeIfAbsent(currency, c -> new TreeMap<>()).put(day, rate);
    }
}
