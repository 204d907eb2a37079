package app.quarterdeck.metrics.stat;

import app.quarterdeck.base.Note;
import java.util.Locale;

/** Why a row is left out of a figure. The id is a stable code; its words are {@code metrics.left.<id>}. */
public enum Reason {
    NO_CREATED_DATE,
    NO_CLOSE_DATE,
    NO_SALE_DATE,
    NO_DATE,
    NO_START_DATE,
    NO_EXPECTED_DATE,
    NO_AMOUNT,
    NO_LIST_AMOUNT,
    NO_GOODS_COST,
    NO_VALUE,
    NO_CUSTOMER,
    NO_PRODUCT,
    NO_QUOTA,
    NO_STAGE_HISTORY,
    NO_PROBABILITY,
    NO_USUAL_TIME,
    CLOSED_BEFORE_START,
    AFTER_AS_OF,
    OTHER_CURRENCY,
    CANCELLED,
    CREDIT,
    ZERO_AMOUNT,
    NOT_RIPE,
    OVERDUE,
    OUTSIDE_QUOTA,
    NO_ACTIVITY,
    NO_COMMISSION,
    NO_RECIPIENT,
    BOUNCED,
    OUT_OF_RANGE,
    EARLIER_ANSWER,
    UNKNOWN_STEP,
    NO_DEAL,
    NO_TOOL,
    NO_PERSON,
    NO_TERM,
    NO_TEAM,
    NO_CATEGORY,
    /** Its source has it no more: in no table of facts, and so in no tally of rows. */
    GONE;

    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Note text() {
        return Note.of("metrics.left." + id());
    }
}
