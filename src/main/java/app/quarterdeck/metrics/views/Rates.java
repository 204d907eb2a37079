package app.quarterdeck.metrics.views;

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
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The rates the user typed, from any currency into the one of the workspace (rule G13). */
final class Rates {

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
    static Rates of(Data data, int own) {
        return data.kept(java.util.List.of(Rates.class, own), () -> new Rates(data, own));
    }

    /** The amount in the own currency at the last rate known on a day, {@link Blank#MONEY} where there is none. */
    long converted(long amount, int currency, int day) {
        Double rate = rate(currency, day);
        return rate == null || amount == Blank.MONEY
                ? Blank.MONEY
                : BigDecimal.valueOf(amount).multiply(BigDecimal.valueOf(rate), MathContext.DECIMAL64)
                        .setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    }

    private @Nullable Double rate(int currency, int day) {
        NavigableMap<Integer, Double> rates = byCurrency.get(currency);
        Map.Entry<Integer, Double> last = rates == null || day == Blank.DATE ? null : rates.floorEntry(day);
        return last == null ? null : last.getValue();
    }

    private void put(int currency, int day, double rate) {
        byCurrency.computeIfAbsent(currency, c -> new TreeMap<>()).put(day, rate);
    }
}
