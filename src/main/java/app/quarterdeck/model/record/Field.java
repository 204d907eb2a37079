package app.quarterdeck.model.record;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

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
    /** Share of the quota expected in each month after the start, as typed: {@code 25 %, 50 %, 75 %}; full after the last. */
    REP_RAMP(RecordKind.REPS, "ramp", FieldType.TEXT, false),
    /** Who belonged to which team and manager from when to when; without such rows the list of reps holds for all days. */
    MEMBERSHIP_REP(RecordKind.MEMBERSHIPS, "rep", FieldType.TEXT, true),
    MEMBERSHIP_TEAM(RecordKind.MEMBERSHIPS, "team", FieldType.TEXT, false),
    MEMBERSHIP_MANAGER(RecordKind.MEMBERSHIPS, "manager", FieldType.TEXT, false),
    /** Blank = ever since. */
    MEMBERSHIP_FROM(RecordKind.MEMBERSHIPS, "from", FieldType.DATE, true),
    /** Blank = until the next row of the same person. */
    MEMBERSHIP_TO(RecordKind.MEMBERSHIPS, "to", FieldType.DATE, false),
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
    /** A second owner, and the share of the deal that is theirs. */
    DEAL_CO_OWNER(RecordKind.DEALS, "co_owner", FieldType.TEXT, false),
    DEAL_CO_OWNER_SHARE(RecordKind.DEALS, "co_owner_share", FieldType.SHARE, false),
    DEAL_CONTRACT_START(RecordKind.DEALS, "contract_start", FieldType.DATE, false),
    DEAL_CONTRACT_END(RecordKind.DEALS, "contract_end", FieldType.DATE, false),
    DEAL_CONTRACT_MONTHS(RecordKind.DEALS, "contract_months", FieldType.NUMBER, false),
    /** What recurs in one month of the contract. */
    DEAL_RECURRING_AMOUNT(RecordKind.DEALS, "recurring_amount", FieldType.MONEY, false),
    EVENT_DEAL_ID(RecordKind.STAGE_EVENTS, "deal_id", FieldType.KEY, true),
    EVENT_ENTERED_ON(RecordKind.STAGE_EVENTS, "entered_on", FieldType.DATE, true),
    EVENT_STAGE(RecordKind.STAGE_EVENTS, "stage", FieldType.TEXT, true),
    SALE_ID(RecordKind.SALES, "id", FieldType.KEY, false),
    SALE_DATE(RecordKind.SALES, "date", FieldType.DATE, true),
    SALE_CUSTOMER_ID(RecordKind.SALES, "customer_id", FieldType.TEXT, false),
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
    SALE_STATUS(RecordKind.SALES, "status", FieldType.TEXT, false),
    SALE_CONTRACT_START(RecordKind.SALES, "contract_start", FieldType.DATE, false),
    SALE_CONTRACT_END(RecordKind.SALES, "contract_end", FieldType.DATE, false),
    SALE_CONTRACT_MONTHS(RecordKind.SALES, "contract_months", FieldType.NUMBER, false),
    /** What recurs in one month of the contract. */
    SALE_RECURRING_AMOUNT(RecordKind.SALES, "recurring_amount", FieldType.MONEY, false),
    LINE_DEAL_ID(RecordKind.DEAL_LINES, "deal_id", FieldType.KEY, true),
    LINE_PRODUCT(RecordKind.DEAL_LINES, "product", FieldType.TEXT, true),
    LINE_QTY(RecordKind.DEAL_LINES, "qty", FieldType.NUMBER, false),
    LINE_AMOUNT(RecordKind.DEAL_LINES, "amount", FieldType.MONEY, true),
    LINE_LIST_AMOUNT(RecordKind.DEAL_LINES, "list_amount", FieldType.MONEY, false),
    CONTACT_ID(RecordKind.CONTACTS, "id", FieldType.KEY, false),
    CONTACT_NAME(RecordKind.CONTACTS, "name", FieldType.KEY, true),
    CONTACT_CUSTOMER_ID(RecordKind.CONTACTS, "customer_id", FieldType.TEXT, false),
    CONTACT_ROLE(RecordKind.CONTACTS, "role", FieldType.TEXT, false),
    CONTACT_EMAIL(RecordKind.CONTACTS, "email", FieldType.KEY, false),
    CONTACT_OWNER(RecordKind.CONTACTS, "owner", FieldType.TEXT, false),
    CONTACT_SOURCE(RecordKind.CONTACTS, "source", FieldType.TEXT, false),
    CONTACT_CREATED_ON(RecordKind.CONTACTS, "created_on", FieldType.DATE, false),
    LEAD_ID(RecordKind.LEADS, "id", FieldType.KEY, false),
    LEAD_NAME(RecordKind.LEADS, "name", FieldType.KEY, false),
    LEAD_COMPANY(RecordKind.LEADS, "company", FieldType.TEXT, false),
    LEAD_CREATED_AT(RecordKind.LEADS, "created_at", FieldType.DATETIME, true),
    LEAD_SOURCE(RecordKind.LEADS, "source", FieldType.TEXT, false),
    LEAD_CAMPAIGN(RecordKind.LEADS, "campaign", FieldType.TEXT, false),
    LEAD_OWNER(RecordKind.LEADS, "owner", FieldType.TEXT, false),
    LEAD_STATUS(RecordKind.LEADS, "status", FieldType.TEXT, false),
    LEAD_FIRST_RESPONSE_AT(RecordKind.LEADS, "first_response_at", FieldType.DATETIME, false),
    LEAD_QUALIFIED_ON(RecordKind.LEADS, "qualified_on", FieldType.DATE, false),
    LEAD_DROPPED_ON(RecordKind.LEADS, "dropped_on", FieldType.DATE, false),
    LEAD_DROP_REASON(RecordKind.LEADS, "drop_reason", FieldType.TEXT, false),
    LEAD_DEAL_ID(RecordKind.LEADS, "deal_id", FieldType.KEY, false),
    /** Names of the criteria, with a semicolon between them. */
    LEAD_CRITERIA_MET(RecordKind.LEADS, "criteria_met", FieldType.TEXT, false),
    LEAD_TERRITORY(RecordKind.LEADS, "territory", FieldType.TEXT, false),
    LEAD_MARKET(RecordKind.LEADS, "market", FieldType.TEXT, false),
    ACTIVITY_ID(RecordKind.ACTIVITIES, "id", FieldType.KEY, false),
    ACTIVITY_AT(RecordKind.ACTIVITIES, "at", FieldType.DATETIME, true),
    ACTIVITY_TYPE(RecordKind.ACTIVITIES, "type", FieldType.TEXT, false),
    ACTIVITY_DIRECTION(RecordKind.ACTIVITIES, "direction", FieldType.TEXT, false),
    ACTIVITY_CHANNEL(RecordKind.ACTIVITIES, "channel", FieldType.TEXT, false),
    ACTIVITY_REP(RecordKind.ACTIVITIES, "rep", FieldType.TEXT, false),
    ACTIVITY_LEAD_ID(RecordKind.ACTIVITIES, "lead_id", FieldType.KEY, false),
    ACTIVITY_DEAL_ID(RecordKind.ACTIVITIES, "deal_id", FieldType.KEY, false),
    ACTIVITY_CONTACT_ID(RecordKind.ACTIVITIES, "contact_id", FieldType.KEY, false),
    ACTIVITY_CUSTOMER_ID(RecordKind.ACTIVITIES, "customer_id", FieldType.TEXT, false),
    ACTIVITY_OUTCOME(RecordKind.ACTIVITIES, "outcome", FieldType.TEXT, false),
    ACTIVITY_REASON(RecordKind.ACTIVITIES, "reason", FieldType.TEXT, false),
    ACTIVITY_TEMPLATE(RecordKind.ACTIVITIES, "template", FieldType.TEXT, false),
    /** Names of the marketing material shown or sent, with a semicolon between them. */
    ACTIVITY_MATERIAL(RecordKind.ACTIVITIES, "material", FieldType.TEXT, false),
    /** Names of the tools worked with, with a semicolon between them. */
    ACTIVITY_TOOL(RecordKind.ACTIVITIES, "tool", FieldType.TEXT, false),
    /** Id of the metric, where the word is known; blank = total revenue. */
    TARGET_METRIC(RecordKind.TARGETS, "metric", FieldType.TEXT, false),
    /** What it holds for, {@code territory=North}; blank = everything. */
    TARGET_SCOPE(RecordKind.TARGETS, "scope", FieldType.TEXT, false),
    TARGET_FROM(RecordKind.TARGETS, "from", FieldType.DATE, true),
    TARGET_TO(RecordKind.TARGETS, "to", FieldType.DATE, false),
    /** In the unit of the metric; percentages 0 to 100. */
    TARGET_VALUE(RecordKind.TARGETS, "value", FieldType.NUMBER, true),
    /** The period as the user wrote it. */
    TARGET_LABEL(RecordKind.TARGETS, "label", FieldType.TEXT, false),
    COST_DATE(RecordKind.COSTS, "date", FieldType.DATE, true),
    COST_CATEGORY(RecordKind.COSTS, "category", FieldType.TEXT, false),
    COST_AMOUNT(RecordKind.COSTS, "amount", FieldType.MONEY, true),
    COST_CURRENCY(RecordKind.COSTS, "currency", FieldType.TEXT, false),
    COST_SOURCE(RecordKind.COSTS, "source", FieldType.TEXT, false),
    COST_TERRITORY(RecordKind.COSTS, "territory", FieldType.TEXT, false),
    SURVEY_ID(RecordKind.SURVEYS, "id", FieldType.KEY, false),
    SURVEY_CUSTOMER_ID(RecordKind.SURVEYS, "customer_id", FieldType.TEXT, false),
    SURVEY_ANSWERED_ON(RecordKind.SURVEYS, "answered_on", FieldType.DATE, true),
    SURVEY_SCORE(RecordKind.SURVEYS, "score", FieldType.NUMBER, true),
    MARKET_NAME(RecordKind.MARKETS, "name", FieldType.TEXT, true),
    MARKET_POTENTIAL_CUSTOMERS(RecordKind.MARKETS, "potential_customers", FieldType.NUMBER, true),
    MARKET_POTENTIAL_VALUE(RecordKind.MARKETS, "potential_value", FieldType.MONEY, false),
    MARKET_AS_OF(RecordKind.MARKETS, "as_of", FieldType.DATE, false),
    CHANGE_WHAT(RecordKind.CHANGES, "what", FieldType.TEXT, true),
    CHANGE_STARTED_ON(RecordKind.CHANGES, "started_on", FieldType.DATE, true),
    CHANGE_SCOPE(RecordKind.CHANGES, "scope", FieldType.TEXT, false),
    CHANGE_PRIMARY_METRIC(RecordKind.CHANGES, "primary_metric", FieldType.TEXT, false),
    CHANGE_GUARDRAIL_METRIC(RecordKind.CHANGES, "guardrail_metric", FieldType.TEXT, false),
    CHANGE_ENDED_ON(RecordKind.CHANGES, "ended_on", FieldType.DATE, false),
    CHANGE_EXPECTED(RecordKind.CHANGES, "expected", FieldType.NUMBER, false),
    TIMESHEET_REP(RecordKind.TIMESHEETS, "rep", FieldType.TEXT, true),
    TIMESHEET_DATE(RecordKind.TIMESHEETS, "date", FieldType.DATE, true),
    TIMESHEET_CATEGORY(RecordKind.TIMESHEETS, "category", FieldType.TEXT, false),
    TIMESHEET_MINUTES(RecordKind.TIMESHEETS, "minutes", FieldType.NUMBER, true),
    PARTNER_ID(RecordKind.PARTNERS, "id", FieldType.TEXT, false),
    PARTNER_NAME(RecordKind.PARTNERS, "name", FieldType.TEXT, true),
    PARTNER_JOINED_ON(RecordKind.PARTNERS, "joined_on", FieldType.DATE, false),
    PARTNER_COMMISSION(RecordKind.PARTNERS, "commission", FieldType.SHARE, false),
    CANDIDATE_ID(RecordKind.CANDIDATES, "id", FieldType.TEXT, false),
    CANDIDATE_NAME(RecordKind.CANDIDATES, "name", FieldType.TEXT, false),
    CANDIDATE_SOURCE(RecordKind.CANDIDATES, "source", FieldType.TEXT, false),
    CANDIDATE_STEP(RecordKind.CANDIDATES, "step", FieldType.TEXT, true),
    CANDIDATE_STEP_ON(RecordKind.CANDIDATES, "step_on", FieldType.DATE, false),
    CANDIDATE_OPENED_ON(RecordKind.CANDIDATES, "opened_on", FieldType.DATE, false),
    CANDIDATE_HIRED_ON(RecordKind.CANDIDATES, "hired_on", FieldType.DATE, false),
    RATE_DATE(RecordKind.RATES, "date", FieldType.DATE, true),
    RATE_CURRENCY(RecordKind.RATES, "currency", FieldType.TEXT, true),
    /** Blank = the currency of the workspace. */
    RATE_TO(RecordKind.RATES, "to", FieldType.TEXT, false),
    /** How many of the other currency one unit of this one is worth. */
    RATE_RATE(RecordKind.RATES, "rate", FieldType.NUMBER, true),
    HOLIDAY_DATE(RecordKind.HOLIDAYS, "date", FieldType.DATE, true),
    HOLIDAY_NAME(RecordKind.HOLIDAYS, "name", FieldType.TEXT, false),
    /** An item of marketing material that people can use, and from when to when. */
    MATERIAL_NAME(RecordKind.MATERIALS, "name", FieldType.TEXT, true),
    MATERIAL_AVAILABLE_FROM(RecordKind.MATERIALS, "available_from", FieldType.DATE, false),
    MATERIAL_AVAILABLE_TO(RecordKind.MATERIALS, "available_to", FieldType.DATE, false);

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

    /** The kind of the record the value names by its id; null where it names none, or one of a list with names of its own. */
    public @Nullable RecordKind linked() {
        return type != FieldType.KEY ? null : switch (id) {
            case "deal_id" -> RecordKind.DEALS;
            case "lead_id" -> RecordKind.LEADS;
            case "contact_id" -> RecordKind.CONTACTS;
            default -> null;
        };
    }

    public static List<Field> of(RecordKind kind) {
        return Arrays.stream(values()).filter(field -> field.kind == kind).toList();
    }

    public static Optional<Field> ofId(RecordKind kind, String id) {
        return of(kind).stream().filter(field -> field.id.equals(id)).findFirst();
    }
}
