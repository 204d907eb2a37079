package app.quarterdeck.metrics.views;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Words;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What kind of existing business a revenue row is (R5a–d): as the deal is labelled; where no deal is labelled, only what
 * the products tell: the same product again is a repeat, another one is cross-selling. Upselling is never derived.
 */
public final class RevenueKinds {

    private static final String REPEAT = "repeat";
    private static final String CROSS_SELL = "cross-sell";
    /** Neither labelled nor told by a product. */
    public static final String UNKNOWN = "unknown";

    private final Words words;
    private final int[] labels;
    private final int[] products;
    private final int[] dates;
    private final int[] customers;
    private final boolean labelled;
    private final Map<Long, Integer> firstOfProduct = new HashMap<>();

    private RevenueKinds(Data data, Revenue revenue) {
        this.words = Words.of(data);
        this.labelled = labelled(data, revenue);
        this.labels = labelled ? data.table(revenue.kind()).codes(Field.DEAL_KIND) : new int[0];
        this.products = data.split(revenue.kind(), Dimension.PRODUCT);
        this.customers = data.split(revenue.kind(), Dimension.CUSTOMER);
        this.dates = revenue.days(data);
        if (!labelled) {
            Purchases purchases = Purchases.of(data, revenue);
            for (int position = 0; position < purchases.size(); position++) {
                int row = purchases.row(position);
                firstOfProduct.merge(key(row), dates[row], Math::min);
            }
        }
    }

    public static RevenueKinds of(Data data, Revenue revenue) {
        return data.kept(List.of(RevenueKinds.class, revenue), () -> new RevenueKinds(data, revenue));
    }

    /** Whether deals say themselves what kind of business they are. */
    public static boolean labelled(Data data, Revenue revenue) {
        return revenue.isDeals() && data.snapshot().has(Field.DEAL_KIND);
    }

    /** Whether the row is of this kind: {@code repeat}, {@code cross-sell}, {@code upsell}, {@code expansion}, unknown. */
    public boolean is(String kind, int row) {
        if (labelled) {
            return kind.equals(UNKNOWN) ? words.blank(labels[row]) : words.means(kind, labels[row]);
        }
        boolean known = products[row] != Blank.TEXT && dates[row] != Blank.DATE;
        return switch (kind) {
            case UNKNOWN -> !known;
            case REPEAT -> known && before(row);
            case CROSS_SELL -> known && !before(row);
            default -> false;
        };
    }

    /** Whether the customer had bought the same product on an earlier day. */
    private boolean before(int row) {
        return firstOfProduct.getOrDefault(key(row), Integer.MAX_VALUE) < dates[row];
    }

    private long key(int row) {
        return ((long) customers[row] << Integer.SIZE) | products[row];
    }
}
