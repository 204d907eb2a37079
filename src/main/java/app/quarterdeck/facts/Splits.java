package app.quarterdeck.facts;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.Map;

/** Where the value of a dimension is found for each kind of record: its own field, else what it belongs to. */
final class Splits {

    private static final Map<Dimension, Field> OF_DEAL = Map.ofEntries(
            Map.entry(Dimension.SOURCE, Field.DEAL_SOURCE), Map.entry(Dimension.CAMPAIGN, Field.DEAL_CAMPAIGN),
            Map.entry(Dimension.TERRITORY, Field.DEAL_TERRITORY), Map.entry(Dimension.MARKET, Field.DEAL_MARKET),
            Map.entry(Dimension.COMPETITOR, Field.DEAL_COMPETITOR),
            Map.entry(Dimension.LOSS_REASON, Field.DEAL_LOSS_REASON), Map.entry(Dimension.STAGE, Field.DEAL_STAGE),
            Map.entry(Dimension.PIPELINE, Field.DEAL_PIPELINE), Map.entry(Dimension.KIND, Field.DEAL_KIND),
            Map.entry(Dimension.CHANNEL, Field.DEAL_CHANNEL), Map.entry(Dimension.PARTNER, Field.DEAL_PARTNER_ID));
    private static final Map<Dimension, Field> OF_SALE = Map.of(Dimension.TERRITORY, Field.SALE_TERRITORY,
            Dimension.MARKET, Field.SALE_MARKET, Dimension.KIND, Field.SALE_TYPE);
    private static final Map<Dimension, Field> OF_CUSTOMER = Map.of(Dimension.TERRITORY, Field.CUSTOMER_TERRITORY,
            Dimension.MARKET, Field.CUSTOMER_MARKET, Dimension.SEGMENT, Field.CUSTOMER_SEGMENT, Dimension.INDUSTRY,
            Field.CUSTOMER_INDUSTRY, Dimension.SIZE_BAND, Field.CUSTOMER_SIZE_BAND);
    private static final Map<Dimension, Field> OF_REP = Map.of(Dimension.TERRITORY, Field.REP_TERRITORY,
            Dimension.MANAGER, Field.REP_MANAGER, Dimension.TEAM, Field.REP_TEAM);

    private final Snapshot snapshot;
    private final FactSource source;
    private final Entities customers;
    private final Entities products;
    private final Entities reps;

    Splits(Snapshot snapshot, FactSource source) {
        this.snapshot = snapshot;
        this.source = source;
        this.customers = new Entities(snapshot.table(RecordKind.CUSTOMERS), Field.CUSTOMER_ID, Field.CUSTOMER_NAME,
                snapshot.texts());
        this.products = new Entities(snapshot.table(RecordKind.PRODUCTS), Field.PRODUCT_ID, Field.PRODUCT_NAME,
                snapshot.texts());
        this.reps = new Entities(snapshot.table(RecordKind.REPS), Field.REP_ID, Field.REP_NAME, snapshot.texts());
    }

    int[] of(RecordKind kind, Dimension dimension) {
        FactTable table = snapshot.table(kind);
        return switch (kind) {
            case DEALS, SALES -> ofTransaction(table, dimension);
            case STAGE_EVENTS -> throughDeal(dimension);
            case CUSTOMERS ->
                ofMember(table, dimension, Dimension.CUSTOMER, customers, Field.CUSTOMER_NAME, OF_CUSTOMER);
            case REPS -> ofMember(table, dimension, Dimension.REP, reps, Field.REP_NAME, OF_REP);
            case PRODUCTS -> ofMember(table, dimension, Dimension.PRODUCT, products, Field.PRODUCT_NAME, Map.of());
            case QUOTAS -> ofQuota(table, dimension);
        };
    }

    int[] productRows(RecordKind kind) {
        FactTable table = snapshot.table(kind);
        return products.rows(table.codes(kind == RecordKind.DEALS ? Field.DEAL_PRODUCT : Field.SALE_PRODUCT));
    }

    private int[] ofTransaction(FactTable table, Dimension dimension) {
        boolean deal = table.kind() == RecordKind.DEALS;
        int[] people = deal
                ? filled(table.codes(Field.DEAL_OWNER_AT_CLOSE), table.codes(Field.DEAL_OWNER))
                : table.codes(Field.SALE_REP);
        int[] buyers = table.codes(deal ? Field.DEAL_CUSTOMER_ID : Field.SALE_CUSTOMER_ID);
        int[] goods = table.codes(deal ? Field.DEAL_PRODUCT : Field.SALE_PRODUCT);
        if (dimension.equals(Dimension.REP)) {
            return reps.labels(people);
        } else if (dimension.equals(Dimension.CUSTOMER)) {
            return customers.labels(buyers);
        } else if (dimension.equals(Dimension.PRODUCT)) {
            return products.labels(goods);
        } else if (dimension.equals(Dimension.STATUS)) {
            return deal ? statuses(table) : table.codes(Field.SALE_STATUS);
        } else if (dimension.isColumn()) {
            int[] own = column(table, dimension);
            own = filled(own, through(customers, buyers, column(customers.table(), dimension)));
            own = filled(own, through(products, goods, column(products.table(), dimension)));
            return filled(own, through(reps, people, column(reps.table(), dimension)));
        }
        int[] own = field(table, (deal ? OF_DEAL : OF_SALE).get(dimension));
        own = filled(own, through(reps, people, field(reps.table(), OF_REP.get(dimension))));
        own = filled(own, through(customers, buyers, field(customers.table(), OF_CUSTOMER.get(dimension))));
        return dimension.equals(Dimension.MARKET)
                ? filled(own, through(customers, buyers, customers.table().codes(Field.CUSTOMER_INDUSTRY)))
                : own;
    }

    private int[] throughDeal(Dimension dimension) {
        int[] ofDeals = snapshot.split(RecordKind.DEALS, dimension);
        int[] deals = snapshot.dealOfEvents();
        int[] out = new int[deals.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = deals[i] < 0 ? Blank.TEXT : ofDeals[deals[i]];
        }
        return dimension.equals(Dimension.STAGE)
                ? snapshot.table(RecordKind.STAGE_EVENTS).codes(Field.EVENT_STAGE)
                : out;
    }

    private int[] ofMember(FactTable table, Dimension dimension, Dimension self, Entities entities, Field name,
            Map<Dimension, Field> fields) {
        if (dimension.equals(self)) {
            return entities.labels(table.codes(name));
        }
        int[] own = dimension.isColumn() ? column(table, dimension) : field(table, fields.get(dimension));
        return table.kind() == RecordKind.CUSTOMERS && dimension.equals(Dimension.MARKET)
                ? filled(own, table.codes(Field.CUSTOMER_INDUSTRY))
                : own;
    }

    private int[] ofQuota(FactTable table, Dimension dimension) {
        int[] people = table.codes(Field.QUOTA_REP);
        return dimension.equals(Dimension.REP)
                ? reps.labels(people)
                : through(reps, people, dimension.isColumn()
                        ? column(reps.table(), dimension)
                        : field(reps.table(), OF_REP.get(dimension)));
    }

    private int[] statuses(FactTable deals) {
        int[] out = new int[deals.size()];
        for (int row = 0; row < out.length; row++) {
            out[row] = snapshot.texts().code(deals.status(row).id());
        }
        return out;
    }

    private int[] column(FactTable table, Dimension dimension) {
        return table.inOrder(source.column(table.kind(), dimension.heading()));
    }

    private static int[] field(FactTable table, @org.jspecify.annotations.Nullable Field field) {
        return field == null ? new int[table.size()] : table.codes(field);
    }

    private static int[] through(Entities entities, int[] codes, int[] values) {
        int[] rows = entities.rows(codes);
        int[] out = new int[rows.length];
        for (int i = 0; i < out.length; i++) {
            out[i] = rows[i] < 0 ? Blank.TEXT : values[rows[i]];
        }
        return out;
    }

    private static int[] filled(int[] first, int[] second) {
        int[] out = first.clone();
        for (int i = 0; i < out.length; i++) {
            if (out[i] == Blank.TEXT) {
                out[i] = second[i];
            }
        }
        return out;
    }
}
