package app.quarterdeck.model.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The fields a record can have, by kind. The id is the column of the workspace file, the name after {@code --map} and
 * part of the message keys ({@code importing.field.<kind>.<id>}): it never changes.
 */
public enum Field {
    CUSTOMER_ID(RecordKind.CUSTOMERS, "id", FieldType.TEXT, false),
    CUSTOMER_NAME(RecordKind.CUSTOMERS, "name", FieldType.TEXT, true),
    CUSTOMER_SEGMENT(RecordKind.CUSTOMERS, "segment", FieldType.TEXT, false),
    CUSTOMER_INDUSTRY(RecordKind.CUSTOMERS, "industry", FieldType.TEXT, false),
    CUSTOMER_SIZE_BAND(RecordKind.CUSTOMERS, "size_band", FieldType.TEXT, false),
    CUSTOMER_TERRITORY(RecordKind.CUSTOMERS, "territory", FieldType.TEXT, false),
    CUSTOMER_MARKET(RecordKind.CUSTOMERS, "market", FieldType.TEXT, false),
    CUSTOMER_CONTRACT_START(RecordKind.CUSTOMERS, "contract_start", FieldType.DATE, false),
    CUSTOMER_CONTRACT_END(RecordKind.CUSTOMERS, "contract_end", FieldType.DATE, false),
    PRODUCT_ID(RecordKind.PRODUCTS, "id", FieldType.TEXT, false),
    PRODUCT_NAME(RecordKind.PRODUCTS, "name", FieldType.TEXT, true),
    PRODUCT_LINE(RecordKind.PRODUCTS, "line", FieldType.TEXT, false),
    PRODUCT_LIST_PRICE(RecordKind.PRODUCTS, "list_price", FieldType.MONEY, false),
    PRODUCT_GOODS_COST(RecordKind.PRODUCTS, "goods_cost", FieldType.MONEY, false),
    REP_ID(RecordKind.REPS, "id", FieldType.TEXT, false),
    REP_NAME(RecordKind.REPS, "name", FieldType.TEXT, true),
    REP_TEAM(RecordKind.REPS, "team", FieldType.TEXT, false),
    REP_MANAGER(RecordKind.REPS, "manager", FieldType.TEXT, false),
    REP_TERRITORY(RecordKind.REPS, "territory", FieldType.TEXT, false),
    REP_START_ON(RecordKind.REPS, "start_on", FieldType.DATE, false),
    REP_END_ON(RecordKind.REPS, "end_on", FieldType.DATE, false),
    REP_TRAINING_END_ON(RecordKind.REPS, "training_end_on", FieldType.DATE, false),
    QUOTA_REP(RecordKind.QUOTAS, "rep", FieldType.TEXT, true),
    QUOTA_FROM(RecordKind.QUOTAS, "from", FieldType.DATE, true),
    QUOTA_TO(RecordKind.QUOTAS, "to", FieldType.DATE, false),
    QUOTA_AMOUNT(RecordKind.QUOTAS, "amount", FieldType.MONEY, true),
    DEAL_ID(RecordKind.DEALS, "id", FieldType.KEY, true),
    DEAL_NAME(RecordKind.DEALS, "name", FieldType.KEY, false),
    DEAL_CUSTOMER_ID(RecordKind.DEALS, "customer_id", FieldType.TEXT, true),
    DEAL_OWNER(RecordKind.DEALS, "owner", FieldType.TEXT, false),
    DEAL_OWNER_AT_CLOSE(RecordKind.DEALS, "owner_at_close", FieldType.TEXT, false),
    DEAL_CREATED_ON(RecordKind.DEALS, "created_on", FieldType.DATE, true),
    DEAL_QUALIFIED_ON(RecordKind.DEALS, "qualified_on", FieldType.DATE, false),
    DEAL_FIRST_CONTACT_ON(RecordKind.DEALS, "first_contact_on", FieldType.DATE, false),
    DEAL_EXPECTED_CLOSE_ON(RecordKind.DEALS, "expected_close_on", FieldType.DATE, false),
    DEAL_CLOSED_ON(RecordKind.DEALS, "closed_on", FieldType.DATE, true),
    DEAL_STATUS(RecordKind.DEALS, "status", FieldType.STATUS, true),
    DEAL_STAGE(RecordKind.DEALS, "stage", FieldType.TEXT, false),
    DEAL_AMOUNT(RecordKind.DEALS, "amount", FieldType.MONEY, true),
    DEAL_AMOUNT_LIST(RecordKind.DEALS, "amount_list", FieldType.MONEY, false),
    DEAL_CURRENCY(RecordKind.DEALS, "currency", FieldType.TEXT, false),
    DEAL_PROBABILITY(RecordKind.DEALS, "probability", FieldType.SHARE, false),
    DEAL_SOURCE(RecordKind.DEALS, "source", FieldType.TEXT, false),
    DEAL_CHANNEL(RecordKind.DEALS, "channel", FieldType.TEXT, false),
    DEAL_PRODUCT(RecordKind.DEALS, "product", FieldType.TEXT, false),
    DEAL_TERRITORY(RecordKind.DEALS, "territory", FieldType.TEXT, false),
    DEAL_MARKET(RecordKind.DEALS, "market", FieldType.TEXT, false),
    DEAL_PARTNER_ID(RecordKind.DEALS, "partner_id", FieldType.TEXT, false),
    DEAL_COMPETITOR(RecordKind.DEALS, "competitor", FieldType.TEXT, false),
    DEAL_LOSS_REASON(RecordKind.DEALS, "loss_reason", FieldType.TEXT, false),
    DEAL_KIND(RecordKind.DEALS, "kind", FieldType.TEXT, false),
    DEAL_PIPELINE(RecordKind.DEALS, "pipeline", FieldType.TEXT, false),
    DEAL_FORECAST_CATEGORY(RecordKind.DEALS, "forecast_category", FieldType.TEXT, false),
    DEAL_CAMPAIGN(RecordKind.DEALS, "campaign", FieldType.TEXT, false),
    DEAL_REASON(RecordKind.DEALS, "reason", FieldType.TEXT, false),
    DEAL_CONTACT_ROLE(RecordKind.DEALS, "contact_role", FieldType.TEXT, false),
    EVENT_DEAL_ID(RecordKind.STAGE_EVENTS, "deal_id", FieldType.KEY, true),
    EVENT_ENTERED_ON(RecordKind.STAGE_EVENTS, "entered_on", FieldType.DATE, true),
    EVENT_STAGE(RecordKind.STAGE_EVENTS, "stage", FieldType.TEXT, true),
    SALE_ID(RecordKind.SALES, "id", FieldType.KEY, false),
    SALE_DATE(RecordKind.SALES, "date", FieldType.DATE, true),
    SALE_CUSTOMER_ID(RecordKind.SALES, "customer_id", FieldType.TEXT, true),
    SALE_PRODUCT(RecordKind.SALES, "product", FieldType.TEXT, false),
    SALE_QTY(RecordKind.SALES, "qty", FieldType.NUMBER, false),
    SALE_NET_AMOUNT(RecordKind.SALES, "net_amount", FieldType.MONEY, true),
    SALE_LIST_AMOUNT(RecordKind.SALES, "list_amount", FieldType.MONEY, false),
    SALE_GOODS_COST(RecordKind.SALES, "goods_cost", FieldType.MONEY, false),
    SALE_CURRENCY(RecordKind.SALES, "currency", FieldType.TEXT, false),
    SALE_REP(RecordKind.SALES, "rep", FieldType.TEXT, false),
    SALE_TERRITORY(RecordKind.SALES, "territory", FieldType.TEXT, false),
    SALE_MARKET(RecordKind.SALES, "market", FieldType.TEXT, false),
    SALE_DEAL_ID(RecordKind.SALES, "deal_id", FieldType.KEY, false),
    SALE_TYPE(RecordKind.SALES, "type", FieldType.TEXT, false),
    SALE_STATUS(RecordKind.SALES, "status", FieldType.TEXT, false);

    private final RecordKind kind;
    private final String id;
    private final FieldType type;
    private final boolean required;

    Field(RecordKind kind, String id, FieldType type, boolean required) {
        this.kind = kind;
        this.id = id;
        this.type = type;
        this.required = required;
    }

    public RecordKind kind() {
        return kind;
    }

    public String id() {
        return id;
    }

    public FieldType type() {
        return type;
    }

    /** The column must exist in a file of this kind; its cells may be blank. */
    public boolean required() {
        return required;
    }

    public static List<Field> of(RecordKind kind) {
        return Arrays.stream(values()).filter(field -> field.kind == kind).toList();
    }

    public static Optional<Field> ofId(RecordKind kind, String id) {
        return of(kind).stream().filter(field -> field.id.equals(id)).findFirst();
    }
}
