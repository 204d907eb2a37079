package app.quarterdeck.session;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.LongStream;

/**
 * How complete the records are that figures rest on.
 *
 * @param kind   the kind looked at
 * @param size   how many records it has
 * @param shares how much of each field that matters is filled, as far as the field is there at all
 * @param early  row ids of won deals closed before they were created
 */
@SuppressWarnings("ArrayRecordComponent") // many rows, never compared
public record DataHealth(RecordKind kind, int size, List<Share> shares, long[] early) {

    /**
     * @param name what is looked at: amount, source, history, reason …
     *
     * @param filled 0 to 1
     */
    public record Share(String name, double filled) {
    }

    /** Deals where there are any, else sales. */
    public static DataHealth of(Analysis analysis) {
        Snapshot data = analysis.snapshot();
        RecordKind kind = data.table(RecordKind.DEALS).size() > 0 || data.table(RecordKind.SALES).size() == 0
                ? RecordKind.DEALS
                : RecordKind.SALES;
        FactTable table = data.table(kind);
        List<Share> shares = new ArrayList<>();
        if (table.size() > 0 && kind == RecordKind.DEALS) {
            deals(data, table, shares);
        } else if (table.size() > 0) {
            add(data, shares, "amount", Field.SALE_NET_AMOUNT);
            add(data, shares, "customer", Field.SALE_CUSTOMER_ID);
            add(data, shares, "product", Field.SALE_PRODUCT);
            add(data, shares, "rep", Field.SALE_REP);
        }
        return new DataHealth(kind, table.size(), shares, kind == RecordKind.DEALS ? early(data, table) : new long[0]);
    }

    private static void deals(Snapshot data, FactTable deals, List<Share> shares) {
        add(data, shares, "amount", Field.DEAL_AMOUNT);
        add(data, shares, "created", Field.DEAL_CREATED_ON);
        add(data, shares, "owner", Field.DEAL_OWNER);
        add(data, shares, "source", Field.DEAL_SOURCE);
        if (data.table(RecordKind.STAGE_EVENTS).size() > 0) {
            BitSet seen = new BitSet(deals.size());
            for (int row : data.linked(Field.EVENT_DEAL_ID)) {
                if (row >= 0) {
                    seen.set(row);
                }
            }
            shares.add(new Share("history", (double) seen.cardinality() / deals.size()));
        }
        int from = deals.from(DealStatus.LOST);
        int to = deals.to(DealStatus.LOST);
        if (to > from && data.has(Field.DEAL_LOSS_REASON)) {
            shares.add(new Share("reason", share(deals, Field.DEAL_LOSS_REASON, from, to)));
        }
    }

    private static void add(Snapshot data, List<Share> shares, String name, Field field) {
        if (data.has(field)) {
            FactTable table = data.table(field.kind());
            shares.add(new Share(name, share(table, field, 0, table.size())));
        }
    }

    private static double share(FactTable table, Field field, int from, int to) {
        int filled = 0;
        for (int row = from; row < to; row++) {
            boolean blank = switch (field.type()) {
                case TEXT -> table.codes(field)[row] == Blank.TEXT;
                case DATE -> table.days(field)[row] == Blank.DATE;
                case DATETIME -> table.moments(field)[row] == Blank.MOMENT;
                case MONEY -> table.money(field)[row] == Blank.MONEY;
                case NUMBER, SHARE -> Double.isNaN(table.numbers(field)[row]);
                case KEY, STATUS -> false;
            };
            filled += blank ? 0 : 1;
        }
        return (double) filled / (to - from);
    }

    private static long[] early(Snapshot data, FactTable deals) {
        if (!data.has(Field.DEAL_CREATED_ON) || !data.has(Field.DEAL_CLOSED_ON)) {
            return new long[0];
        }
        int[] created = deals.days(Field.DEAL_CREATED_ON);
        int[] closed = deals.days(Field.DEAL_CLOSED_ON);
        LongStream.Builder out = LongStream.builder();
        for (int row = deals.from(DealStatus.WON); row < deals.to(DealStatus.WON); row++) {
            if (created[row] != Blank.DATE && closed[row] != Blank.DATE && closed[row] < created[row]) {
                out.add(deals.rowId(row));
            }
        }
        return out.build().toArray();
    }
}
