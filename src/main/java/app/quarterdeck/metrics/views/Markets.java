package app.quarterdeck.metrics.views;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.MarketSize;
import app.quarterdeck.model.record.RecordKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** How large markets are: as imported, the latest size of each, else as typed in the settings. */
public final class Markets {

    private Markets() {
    }

    public static List<MarketSize> of(Data data) {
        return data.kept(Markets.class, () -> {
            Map<Integer, MarketSize> sizes = new LinkedHashMap<>();
            for (MarketSize typed : data.settings().markets()) {
                sizes.put(data.texts().canonical(data.texts().code(typed.market())), typed);
            }
            FactTable table = data.table(RecordKind.MARKETS);
            int[] names = table.codes(Field.MARKET_NAME);
            int[] days = table.days(Field.MARKET_AS_OF);
            double[] customers = table.numbers(Field.MARKET_POTENTIAL_CUSTOMERS);
            long[] values = table.money(Field.MARKET_POTENTIAL_VALUE);
            Map<Integer, Integer> latest = new LinkedHashMap<>();
            for (int row = 0; row < table.size(); row++) {
                if (names[row] != Blank.TEXT && !Double.isNaN(customers[row])) {
                    latest.merge(data.texts().canonical(names[row]), row, (a, b) -> days[b] >= days[a] ? b : a);
                }
            }
            latest.forEach((market, row) -> sizes.put(market, new MarketSize(data.texts().text(market),
                    Math.round(customers[row]), values[row] == Blank.MONEY ? null : values[row])));
            return List.copyOf(sizes.values());
        });
    }
}
