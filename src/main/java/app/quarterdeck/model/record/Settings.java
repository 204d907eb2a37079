package app.quarterdeck.model.record;

import app.quarterdeck.model.playbook.Rule;
import app.quarterdeck.model.time.FiscalCalendar;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the user decided once for the whole workspace.
 *
 * @param calendar     how years, quarters and weeks are cut
 * @param currency     ISO code; null while unspecified
 * @param revenue      which records are revenue; null while not chosen
 * @param decisionDays H of the catalogue: days within which a deal counts as decided; null = 90th percentile of won
 *                     cycles of the last 12 months
 * @param cycleStart   the field a sales cycle starts at: created, qualified or first contact
 * @param asOf         null = the latest date in the past sense found in the data
 * @param newRule      what counts as new business
 * @param stages       the stages the user put in order, in that order; empty = inferred
 * @param markets      the market sizes the user typed
 * @param sellingCost  cost of selling a month in ten-thousandths; null while not typed
 * @param toolUses     uses within a period that make a tool adopted by someone
 * @param team         the people every figure counts; null = all
 * @param rules        by which deals and leads are qualified
 */
public record Settings(FiscalCalendar calendar, @Nullable String currency, @Nullable Revenue revenue,
        @Nullable Double decisionDays, Field cycleStart, @Nullable LocalDate asOf, NewRule newRule,
        List<Stage> stages, List<MarketSize> markets, @Nullable Long sellingCost, int toolUses, @Nullable Team team,
        List<Rule> rules) {

    /** {@link #toolUses} while nothing else is set. */
    public static final int USUAL_TOOL_USES = 5;

    /** Which records hold the money. */
    public enum Revenue {
        SALES,
        DEALS
    }

    /** R4: revenue of the whole period of a customer's first purchase, or of that first purchase alone. */
    public enum NewRule {
        PERIOD,
        FIRST_ORDER
    }

    public static final Settings DEFAULT = new Settings(FiscalCalendar.DEFAULT, null, null, null,
            Field.DEAL_CREATED_ON, null, NewRule.PERIOD, List.of(), List.of(), null, USUAL_TOOL_USES, null, List.of());

    /** The same for other people. */
    public Settings of(@Nullable Team other) {
        return new Settings(calendar, currency, revenue, decisionDays, cycleStart, asOf, newRule, stages, markets,
                sellingCost, toolUses, other, rules);
    }

    public Settings {
        stages = List.copyOf(stages);
        markets = List.copyOf(markets);
        rules = List.copyOf(rules);
    }

    /** Without rules. */
    public Settings(FiscalCalendar calendar, @Nullable String currency, @Nullable Revenue revenue,
            @Nullable Double decisionDays, Field cycleStart, @Nullable LocalDate asOf, NewRule newRule,
            List<Stage> stages, List<MarketSize> markets, @Nullable Long sellingCost, int toolUses,
            @Nullable Team team) {
        this(calendar, currency, revenue, decisionDays, cycleStart, asOf, newRule, stages, markets, sellingCost,
                toolUses, team, List.of());
    }
}
