package app.quarterdeck.model.measure;

import java.util.List;
import java.util.Optional;

/**
 * Something a figure can be split or filtered by: a known one, or an unmapped column of a file by its heading
 * ({@code column:Region}),
 * or whether a rule of the workspace is met ({@code rule:Budget named}).
 */
public record Dimension(String id) {

    private static final String COLUMN = "column:";
    private static final String RULE = "rule:";

    public static final Dimension REP = new Dimension("rep");
    public static final Dimension MANAGER = new Dimension("manager");
    public static final Dimension TEAM = new Dimension("team");
    public static final Dimension CUSTOMER = new Dimension("customer");
    public static final Dimension PRODUCT = new Dimension("product");
    public static final Dimension SOURCE = new Dimension("source");
    public static final Dimension CAMPAIGN = new Dimension("campaign");
    public static final Dimension TERRITORY = new Dimension("territory");
    public static final Dimension MARKET = new Dimension("market");
    public static final Dimension SEGMENT = new Dimension("segment");
    public static final Dimension INDUSTRY = new Dimension("industry");
    public static final Dimension SIZE_BAND = new Dimension("size-band");
    public static final Dimension COMPETITOR = new Dimension("competitor");
    public static final Dimension LOSS_REASON = new Dimension("loss-reason");
    public static final Dimension STAGE = new Dimension("stage");
    public static final Dimension PIPELINE = new Dimension("pipeline");
    public static final Dimension STATUS = new Dimension("status");
    public static final Dimension KIND = new Dimension("kind");
    public static final Dimension CHANNEL = new Dimension("channel");
    /** Why somebody was approached. */
    public static final Dimension REASON = new Dimension("reason");
    public static final Dimension CONTACT_ROLE = new Dimension("contact-role");
    public static final Dimension PARTNER = new Dimension("partner");
    public static final Dimension ACTIVITY_TYPE = new Dimension("activity-type");
    public static final Dimension TEMPLATE = new Dimension("template");

    /** How sure of a deal its owner is: commit, best case, pipeline, omitted. */
    public static final Dimension FORECAST_CATEGORY = new Dimension("forecast-category");
    /** The hour something was done at, {@code 00} to {@code 23}; blank where only its day is known. */
    public static final Dimension HOUR = new Dimension("hour");
    /** {@code monday} to {@code sunday}. */
    public static final Dimension WEEKDAY = new Dimension("weekday");

    /** The known ones, in the order in which they are offered. */
    public static final List<Dimension> KNOWN = List.of(REP, MANAGER, TEAM, CUSTOMER, PRODUCT, SOURCE, CAMPAIGN,
            TERRITORY, MARKET, SEGMENT, INDUSTRY, SIZE_BAND, COMPETITOR, LOSS_REASON, STAGE, PIPELINE, STATUS, KIND,
            CHANNEL, REASON, CONTACT_ROLE, PARTNER, ACTIVITY_TYPE, TEMPLATE, FORECAST_CATEGORY, HOUR, WEEKDAY);

    public static Dimension column(String heading) {
        return new Dimension(COLUMN + heading);
    }

    /** Whether a rule is met, by its name. */
    public static Dimension rule(String name) {
        return new Dimension(RULE + name);
    }

    /** A known dimension, a column or a rule; empty where the id is none of them. */
    public static Optional<Dimension> ofId(String id) {
        if ((id.startsWith(COLUMN) && id.length() > COLUMN.length())
                || (id.startsWith(RULE) && id.length() > RULE.length())) {
            return Optional.of(new Dimension(id));
        }
        return KNOWN.stream().filter(known -> known.id.equals(id)).findFirst();
    }

    public boolean isColumn() {
        return id.startsWith(COLUMN);
    }

    public boolean isRule() {
        return id.startsWith(RULE);
    }

    /** The name of a rule. */
    public String rule() {
        return id.substring(RULE.length());
    }

    /** The heading of an unmapped column. */
    public String heading() {
        return id.substring(COLUMN.length());
    }
}
