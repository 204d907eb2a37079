package app.quarterdeck.model.record;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.playbook.Rule;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.model.time.WeekYear;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Settings as typed on the command line, {@code key=value}: currency, revenue=sales|deals, fiscal-year-start=1–12,
 * fiscal-year-label=start|end, fiscal-weeks=4-4-5|4-5-4|5-4-4 with fiscal-year-end=last|nearest-saturday-january (weekday
 * and month as in English), week-start=monday…, decision-days, cycle-start=created|qualified|first-contact,
 * as-of=date, new-business=period|first-order, selling-cost (a month), tool-uses (in a period),
 * team=manager|team|rep=NAME, stage.NAME=ORDER[:PROBABILITY[:optional]],
 * market.NAME=CUSTOMERS[:VALUE], mission, team-split=quota|equal, and name and sample of the workspace itself.
 */
public final class SettingsText {

    /** Begins the name of what is kept of reviews: no figure depends on it, and nobody types it. */
    public static final String REVIEW = "review.";
    /** Begins the name of a note of the playbook: kept as what a review is put together of. */
    public static final String NOTE = "note.";
    /** Begins the name of a buyer persona. */
    public static final String PERSONA = "persona.";
    /** What the team is there for, in its own words. */
    public static final String MISSION = "mission";
    /** How a target of all is shared out. */
    public static final String TEAM_SPLIT = "team-split";

    private static final String STAGE = "stage.";
    private static final String MARKET = "market.";
    private static final String KEYS = "currency, revenue, fiscal-year-start, fiscal-year-label, "
            + "fiscal-weeks, fiscal-year-end, week-start, decision-days, cycle-start, as-of, new-business, "
            + "selling-cost, tool-uses, team, stage.NAME, market.NAME, mission, team-split, name, sample";

    private SettingsText() {
    }

    /** @throws UserFault (wrong usage) naming the key whose value cannot be read, or the unknown key and the known ones */
    public static Settings parse(Map<String, String> texts) {
        Draft draft = new Draft();
        texts.forEach((key, value) -> {
            try {
                draft.take(key, value);
            } catch (IllegalArgumentException | ArithmeticException | DateTimeException e) {
                throw UserFault.usage("model.setting.unreadable", key, value);
            }
        });
        draft.stages.sort(Comparator.comparingInt(Stage::order));
        return new Settings(draft.calendar(), draft.currency, draft.revenue, draft.decisionDays, draft.cycleStart,
                draft.asOf, draft.newRule, draft.stages, draft.markets, draft.sellingCost, draft.toolUses, draft.team,
                draft.rules);
    }

    private static final class Draft {
        private int startMonth = 1;
        private boolean labelByEnd = true;
        private DayOfWeek weekStart = DayOfWeek.MONDAY;
        private @Nullable String currency;
        private Settings.@Nullable Revenue revenue;
        private @Nullable Double decisionDays;
        private Field cycleStart = Field.DEAL_CREATED_ON;
        private @Nullable LocalDate asOf;
        private Settings.NewRule newRule = Settings.NewRule.PERIOD;
        private final List<Stage> stages = new ArrayList<>();
        private final List<MarketSize> markets = new ArrayList<>();
        private @Nullable Long sellingCost;
        private final List<Rule> rules = new ArrayList<>();
        private int toolUses = Settings.USUAL_TOOL_USES;
        private @Nullable Team team;
        private @Nullable String weeks;
        private String yearEnd = "";

        /** Weeks without a last day of the year end on the last Saturday before the month a fiscal year starts in. */
        FiscalCalendar calendar() {
            String end = yearEnd.isEmpty() ? "last-saturday-" + Month.of(startMonth).minus(1) : yearEnd;
            return new FiscalCalendar(startMonth, labelByEnd, weekStart,
                    weeks == null ? null : WeekYear.parse(weeks, end));
        }

        void take(String key, String value) {
            switch (key) {
                case "currency" -> currency = Currency.getInstance(value.toUpperCase(Locale.ROOT)).getCurrencyCode();
                case "revenue" -> revenue = Settings.Revenue.valueOf(constant(value));
                case "fiscal-year-start" -> startMonth = in(1, 12, Integer.parseInt(value));
                case "fiscal-year-label" -> labelByEnd = oneOf(value, "start", "end").equals("end");
                case "fiscal-weeks" -> weeks = oneOf(value, "4-4-5", "4-5-4", "5-4-4");
                case "fiscal-year-end" -> {
                    WeekYear.parse("4-4-5", value);
                    yearEnd = value;
                }
                case "week-start" -> weekStart = DayOfWeek.valueOf(constant(value));
                case "decision-days" -> decisionDays = notNegative(value);
                case "cycle-start" -> cycleStart = switch (oneOf(value, "created", "qualified", "first-contact")) {
                    case "created" -> Field.DEAL_CREATED_ON;
                    case "qualified" -> Field.DEAL_QUALIFIED_ON;
                    default -> Field.DEAL_FIRST_CONTACT_ON;
                };
                case "as-of" -> asOf = LocalDate.parse(value);
                case "new-business" -> newRule = Settings.NewRule.valueOf(constant(value));
                case "selling-cost" -> sellingCost = amount(value);
                case "tool-uses" -> toolUses = in(1, 9999, Integer.parseInt(value));
                case "team" -> team = Team.parse(value);
                case TEAM_SPLIT -> oneOf(value, "quota", "equal");
                case "name", "sample", MISSION -> {
                    // About the file itself, not about figures.
                }
                default -> takeNamed(key, value);
            }
        }

        private void takeNamed(String key, String value) {
            if (key.startsWith(REVIEW) || key.startsWith(NOTE) || key.startsWith(PERSONA)) {
                return;
            } else if (key.startsWith(Rule.SETTING)) {
                rules.add(Rule.kept(key.substring(Rule.SETTING.length()), value));
                return;
            }
            String[] parts = value.split(":", key.startsWith(STAGE) ? 3 : 2);
            if (key.startsWith(STAGE) && key.length() > STAGE.length()) {
                Double probability = parts.length == 1 || parts[1].isEmpty() ? null : share(parts[1]);
                boolean optional = parts.length == 3 && oneOf(parts[2], "required", "optional").equals("optional");
                stages.add(
                        new Stage(key.substring(STAGE.length()), in(1, 999, Integer.parseInt(parts[0])), probability,
                                !optional));
            } else if (key.startsWith(MARKET) && key.length() > MARKET.length()) {
                Long worth = parts.length == 1 ? null : amount(parts[1]);
                markets.add(new MarketSize(key.substring(MARKET.length()), amount(parts[0]) / Money.ONE, worth));
            } else {
                throw UserFault.usage("model.setting.unknown", key, KEYS);
            }
        }

        private static String constant(String value) {
            return value.toUpperCase(Locale.ROOT).replace('-', '_');
        }

        private static String oneOf(String value, String... allowed) {
            if (!List.of(allowed).contains(value)) {
                throw new IllegalArgumentException(value);
            }
            return value;
        }

        private static int in(int low, int high, int value) {
            if (value < low || value > high) {
                throw new IllegalArgumentException(Integer.toString(value));
            }
            return value;
        }

        private static double notNegative(String value) {
            double number = new BigDecimal(value).doubleValue();
            if (number < 0) {
                throw new IllegalArgumentException(value);
            }
            return number;
        }

        private static double share(String value) {
            double number = notNegative(value);
            if (number > 1) {
                throw new IllegalArgumentException(value);
            }
            return number;
        }

        private static long amount(String value) {
            long money = Money.of(new BigDecimal(value));
            if (money < 0) {
                throw new IllegalArgumentException(value);
            }
            return money;
        }
    }
}
