package app.quarterdeck.metrics.views;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;

/** List amounts of deals: their own, else the price of their product in the list of products (settled reading 13). */
public final class ListPrices {

    private ListPrices() {
    }

    public static Amounts ofDeals(Data data) {
        return data.kept(ListPrices.class, () -> {
            long[] own = Amounts.of(data, Field.DEAL_AMOUNT_LIST, Reason.NO_LIST_AMOUNT).values().clone();
            if (derived(data)) {
                long[] prices = data.table(RecordKind.PRODUCTS).money(Field.PRODUCT_LIST_PRICE);
                int[] products = data.snapshot().productRows(RecordKind.DEALS);
                for (int row = 0; row < own.length; row++) {
                    if (own[row] == Blank.MONEY && products[row] >= 0) {
                        own[row] = prices[products[row]];
                    }
                }
            }
            return Amounts.of(own, Reason.NO_LIST_AMOUNT);
        });
    }

    /** Whether prices of the list of products are used. */
    public static boolean derived(Data data) {
        return data.snapshot().has(Field.PRODUCT_LIST_PRICE) && data.snapshot().has(Field.DEAL_PRODUCT);
    }
}
