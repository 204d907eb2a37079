package app.quarterdeck.metrics.views;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Words;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.Settings;
import org.jspecify.annotations.Nullable;

/**
 * The records that are revenue in this workspace: invoiced sales or won deals, never both (design 4.11).
 *
 * @param date   the day a row counts on
 * @param amount money without tax
 */
public record Revenue(RecordKind kind, Field date, Field amount, Field customer) {

    private static final Revenue DEALS = new Revenue(RecordKind.DEALS, Field.DEAL_CLOSED_ON, Field.DEAL_AMOUNT,
            Field.DEAL_CUSTOMER_ID);
    private static final Revenue SALES = new Revenue(RecordKind.SALES, Field.SALE_DATE, Field.SALE_NET_AMOUNT,
            Field.SALE_CUSTOMER_ID);

    /**
     * What the workspace chose; the only kind there is where it did not choose; null where there is neither.
     *
     * @throws UserFault a decision, where both kinds are there and none is chosen
     */
    public static @Nullable Revenue find(Data data) {
        Settings.Revenue chosen = data.settings().revenue();
        if (chosen != null) {
            return chosen == Settings.Revenue.SALES ? SALES : DEALS;
        }
        boolean deals = data.deals().size() > 0;
        boolean sales = data.table(RecordKind.SALES).size() > 0;
        if (deals && sales) {
            throw UserFault.decision("metrics.fault.revenue");
        }
        return deals ? DEALS : sales ? SALES : null;
    }

    /** As {@link #find}; deals where there is neither kind, so that the figure is "no data". */
    public static Revenue of(Data data) {
        Revenue found = find(data);
        return found == null ? DEALS : found;
    }

    public static Revenue sales() {
        return SALES;
    }

    public static Revenue wonDeals() {
        return DEALS;
    }

    public boolean isDeals() {
        return kind == RecordKind.DEALS;
    }

    /** Those of a set of rows that are revenue: the won deals, or all sales. */
    public RowSet within(Data data, RowSet rows) {
        FactTable table = data.table(kind);
        return isDeals() ? rows.between(table.from(DealStatus.WON), table.to(DealStatus.WON)) : rows;
    }

    /** All revenue rows, whatever the selection. */
    public RowSet all(Data data) {
        return within(data, RowSet.stretch(0, data.table(kind).size()));
    }

    public int[] days(Data data) {
        return data.table(kind).days(date);
    }

    public Amounts amounts(Data data) {
        return Amounts.of(data, amount, Reason.NO_AMOUNT);
    }

    public Reason noDate() {
        return isDeals() ? Reason.NO_CLOSE_DATE : Reason.NO_SALE_DATE;
    }

    /** Whether a sale was cancelled and so does not count at all. */
    public boolean cancelled(Data data, int row) {
        return !isDeals()
                && Words.of(data).means("cancelled", data.table(kind).codes(Field.SALE_STATUS)[row]);
    }

    /** Whether a row takes money back (settled reading 12): a negative amount, or a sale typed so. */
    public boolean credit(Data data, int row) {
        long value = data.table(kind).money(amount)[row];
        boolean typed = !isDeals() && Words.of(data).means("credit", data.table(kind).codes(Field.SALE_TYPE)[row]);
        return typed || (value < 0 && value != Blank.MONEY);
    }
}
