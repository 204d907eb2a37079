package app.quarterdeck.facts;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Where records of one kind have their values, and what they belong to.
 *
 * @param own       dimensions that are fields of their own
 * @param people    fields that name the person, the first that is filled counts
 * @param customer  fields that name the customer
 * @param product   fields that name the product
 * @param partner   fields that name the partner
 * @param links     fields that name a deal or a lead whose values are taken where there are none nearer
 */
record Belonging(Map<Dimension, Field> own, List<Field> people, List<Field> customer, List<Field> product,
        List<Field> partner, List<Field> links) {

    private static final Belonging NOTHING = new Belonging(Map.of(), List.of(), List.of(), List.of(), List.of(),
            List.of());
    private static final Map<RecordKind, Belonging> ALL = new EnumMap<>(RecordKind.class);

    static {
        ALL.put(RecordKind.CUSTOMERS, NOTHING.with(Map.of(Dimension.TERRITORY, Field.CUSTOMER_TERRITORY,
                Dimension.MARKET, Field.CUSTOMER_MARKET, Dimension.SEGMENT, Field.CUSTOMER_SEGMENT,
                Dimension.INDUSTRY, Field.CUSTOMER_INDUSTRY, Dimension.SIZE_BAND, Field.CUSTOMER_SIZE_BAND)));
        ALL.put(RecordKind.REPS, NOTHING.with(Map.of(Dimension.TERRITORY, Field.REP_TERRITORY, Dimension.MANAGER,
                Field.REP_MANAGER, Dimension.TEAM, Field.REP_TEAM)));
        ALL.put(RecordKind.CONTACTS, NOTHING.with(Map.of(Dimension.SOURCE, Field.CONTACT_SOURCE))
                .of(List.of(Field.CONTACT_OWNER), List.of(Field.CONTACT_CUSTOMER_ID)));
        ALL.put(RecordKind.QUOTAS, NOTHING.of(List.of(Field.QUOTA_REP), List.of()));
        ALL.put(RecordKind.TIMESHEETS, NOTHING.with(Map.of(Dimension.KIND, Field.TIMESHEET_CATEGORY))
                .of(List.of(Field.TIMESHEET_REP), List.of()));
        ALL.put(RecordKind.COSTS, NOTHING.with(Map.of(Dimension.SOURCE, Field.COST_SOURCE, Dimension.TERRITORY,
                Field.COST_TERRITORY, Dimension.KIND, Field.COST_CATEGORY)));
        ALL.put(RecordKind.SURVEYS, NOTHING.of(List.of(), List.of(Field.SURVEY_CUSTOMER_ID)));
        ALL.put(RecordKind.MARKETS, NOTHING.with(Map.of(Dimension.MARKET, Field.MARKET_NAME)));
        ALL.put(RecordKind.CANDIDATES, NOTHING.with(Map.of(Dimension.SOURCE, Field.CANDIDATE_SOURCE,
                Dimension.STAGE, Field.CANDIDATE_STEP)));
        ALL.put(RecordKind.LEADS, NOTHING.with(Map.of(Dimension.SOURCE, Field.LEAD_SOURCE, Dimension.CAMPAIGN,
                Field.LEAD_CAMPAIGN, Dimension.STATUS, Field.LEAD_STATUS, Dimension.TERRITORY, Field.LEAD_TERRITORY,
                Dimension.MARKET, Field.LEAD_MARKET)).of(List.of(Field.LEAD_OWNER), List.of()));
        ALL.put(RecordKind.STAGE_EVENTS, NOTHING.with(Map.of(Dimension.STAGE, Field.EVENT_STAGE))
                .to(Field.EVENT_DEAL_ID));
        ALL.put(RecordKind.ACTIVITIES, NOTHING.with(Map.of(Dimension.ACTIVITY_TYPE, Field.ACTIVITY_TYPE,
                Dimension.CHANNEL, Field.ACTIVITY_CHANNEL, Dimension.TEMPLATE, Field.ACTIVITY_TEMPLATE,
                Dimension.REASON, Field.ACTIVITY_REASON))
                .of(List.of(Field.ACTIVITY_REP), List.of(Field.ACTIVITY_CUSTOMER_ID))
                .to(Field.ACTIVITY_DEAL_ID, Field.ACTIVITY_LEAD_ID));
        ALL.put(RecordKind.DEALS, new Belonging(Map.ofEntries(
                Map.entry(Dimension.SOURCE, Field.DEAL_SOURCE), Map.entry(Dimension.CAMPAIGN, Field.DEAL_CAMPAIGN),
                Map.entry(Dimension.TERRITORY, Field.DEAL_TERRITORY), Map.entry(Dimension.MARKET, Field.DEAL_MARKET),
                Map.entry(Dimension.COMPETITOR, Field.DEAL_COMPETITOR),
                Map.entry(Dimension.LOSS_REASON, Field.DEAL_LOSS_REASON), Map.entry(Dimension.STAGE, Field.DEAL_STAGE),
                Map.entry(Dimension.PIPELINE, Field.DEAL_PIPELINE), Map.entry(Dimension.KIND, Field.DEAL_KIND),
                Map.entry(Dimension.CHANNEL, Field.DEAL_CHANNEL), Map.entry(Dimension.REASON, Field.DEAL_REASON),
                Map.entry(Dimension.CONTACT_ROLE, Field.DEAL_CONTACT_ROLE),
                Map.entry(Dimension.FORECAST_CATEGORY, Field.DEAL_FORECAST_CATEGORY)),
                List.of(Field.DEAL_OWNER_AT_CLOSE, Field.DEAL_OWNER), List.of(Field.DEAL_CUSTOMER_ID),
                List.of(Field.DEAL_PRODUCT), List.of(Field.DEAL_PARTNER_ID), List.of()));
        ALL.put(RecordKind.SALES, new Belonging(Map.of(Dimension.TERRITORY, Field.SALE_TERRITORY, Dimension.MARKET,
                Field.SALE_MARKET, Dimension.KIND, Field.SALE_TYPE, Dimension.STATUS, Field.SALE_STATUS),
                List.of(Field.SALE_REP), List.of(Field.SALE_CUSTOMER_ID), List.of(Field.SALE_PRODUCT), List.of(),
                List.of(Field.SALE_DEAL_ID)));
        ALL.put(RecordKind.DEAL_LINES, new Belonging(Map.of(), List.of(), List.of(), List.of(Field.LINE_PRODUCT),
                List.of(), List.of(Field.LINE_DEAL_ID)));
    }

    static Belonging of(RecordKind kind) {
        return ALL.getOrDefault(kind, NOTHING);
    }

    private Belonging with(Map<Dimension, Field> fields) {
        return new Belonging(fields, people, customer, product, partner, links);
    }

    private Belonging of(List<Field> persons, List<Field> buyers) {
        return new Belonging(own, persons, buyers, product, partner, links);
    }

    private Belonging to(Field... others) {
        return new Belonging(own, people, customer, product, partner, List.of(others));
    }
}
