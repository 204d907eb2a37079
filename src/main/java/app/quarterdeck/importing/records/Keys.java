package app.quarterdeck.importing.records;

import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** The fields by which records of each kind are known again. */
final class Keys {

    /** By kind, the keys a record can have of its own, best first; the first field of a key must be filled. */
    private static final Map<RecordKind, List<List<Field>>> OWN = new EnumMap<>(RecordKind.class);
    /** By kind, what a record without a key of its own is known by, together with its occurrence. */
    private static final Map<RecordKind, List<Field>> CONTENT = new EnumMap<>(RecordKind.class);

    static {
        OWN.put(RecordKind.CUSTOMERS, List.of(List.of(Field.CUSTOMER_ID), List.of(Field.CUSTOMER_NAME)));
        OWN.put(RecordKind.CONTACTS, List.of(List.of(Field.CONTACT_ID), List.of(Field.CONTACT_EMAIL),
                List.of(Field.CONTACT_NAME, Field.CONTACT_CUSTOMER_ID)));
        OWN.put(RecordKind.PRODUCTS, List.of(List.of(Field.PRODUCT_ID), List.of(Field.PRODUCT_NAME)));
        OWN.put(RecordKind.PARTNERS, List.of(List.of(Field.PARTNER_ID), List.of(Field.PARTNER_NAME)));
        OWN.put(RecordKind.REPS, List.of(List.of(Field.REP_ID), List.of(Field.REP_NAME)));
        OWN.put(RecordKind.QUOTAS, List.of(List.of(Field.QUOTA_REP, Field.QUOTA_FROM)));
        OWN.put(RecordKind.TARGETS, List.of(List.of(Field.TARGET_FROM, Field.TARGET_TO, Field.TARGET_METRIC,
                Field.TARGET_SCOPE)));
        OWN.put(RecordKind.MARKETS, List.of(List.of(Field.MARKET_NAME, Field.MARKET_AS_OF)));
        OWN.put(RecordKind.RATES, List.of(List.of(Field.RATE_DATE, Field.RATE_CURRENCY, Field.RATE_TO)));
        OWN.put(RecordKind.HOLIDAYS, List.of(List.of(Field.HOLIDAY_DATE, Field.HOLIDAY_NAME)));
        OWN.put(RecordKind.MEMBERSHIPS, List.of(List.of(Field.MEMBERSHIP_REP, Field.MEMBERSHIP_FROM)));
        OWN.put(RecordKind.MATERIALS, List.of(List.of(Field.MATERIAL_NAME)));
        OWN.put(RecordKind.CHANGES, List.of(List.of(Field.CHANGE_WHAT, Field.CHANGE_STARTED_ON)));
        OWN.put(RecordKind.LEADS, List.of(List.of(Field.LEAD_ID)));
        OWN.put(RecordKind.DEALS, List.of(List.of(Field.DEAL_ID)));
        OWN.put(RecordKind.ACTIVITIES, List.of(List.of(Field.ACTIVITY_ID)));
        OWN.put(RecordKind.SURVEYS, List.of(List.of(Field.SURVEY_ID)));
        CONTENT.put(RecordKind.LEADS, List.of(Field.LEAD_NAME, Field.LEAD_COMPANY, Field.LEAD_CREATED_AT,
                Field.LEAD_SOURCE, Field.LEAD_OWNER));
        CONTENT.put(RecordKind.DEALS, List.of(Field.DEAL_NAME, Field.DEAL_CUSTOMER_ID, Field.DEAL_OWNER,
                Field.DEAL_CREATED_ON, Field.DEAL_PRODUCT, Field.DEAL_SOURCE, Field.DEAL_AMOUNT));
        CONTENT.put(RecordKind.DEAL_LINES, List.of(Field.LINE_DEAL_ID, Field.LINE_PRODUCT));
        CONTENT.put(RecordKind.STAGE_EVENTS, List.of(Field.EVENT_DEAL_ID, Field.EVENT_ENTERED_ON, Field.EVENT_STAGE));
        CONTENT.put(RecordKind.SALES, List.of(Field.SALE_ID, Field.SALE_DATE, Field.SALE_CUSTOMER_ID,
                Field.SALE_PRODUCT, Field.SALE_QTY, Field.SALE_NET_AMOUNT, Field.SALE_TYPE));
        CONTENT.put(RecordKind.ACTIVITIES, List.of(Field.ACTIVITY_AT, Field.ACTIVITY_TYPE, Field.ACTIVITY_REP,
                Field.ACTIVITY_LEAD_ID, Field.ACTIVITY_DEAL_ID, Field.ACTIVITY_CONTACT_ID,
                Field.ACTIVITY_CUSTOMER_ID));
        CONTENT.put(RecordKind.TIMESHEETS, List.of(Field.TIMESHEET_REP, Field.TIMESHEET_DATE,
                Field.TIMESHEET_CATEGORY));
        CONTENT.put(RecordKind.COSTS, List.of(Field.COST_DATE, Field.COST_CATEGORY, Field.COST_SOURCE,
                Field.COST_TERRITORY));
        CONTENT.put(RecordKind.SURVEYS, List.of(Field.SURVEY_CUSTOMER_ID, Field.SURVEY_ANSWERED_ON));
        CONTENT.put(RecordKind.CANDIDATES, List.of(Field.CANDIDATE_ID, Field.CANDIDATE_NAME, Field.CANDIDATE_STEP));
    }

    private Keys() {
    }

    static List<List<Field>> own(RecordKind kind) {
        return OWN.getOrDefault(kind, List.of());
    }

    static List<Field> content(RecordKind kind) {
        return CONTENT.getOrDefault(kind, List.of());
    }
}
