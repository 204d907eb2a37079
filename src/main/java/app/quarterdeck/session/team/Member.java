package app.quarterdeck.session.team;

import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One person, or the team, against their part of the goal. Money in units of the workspace's currency.
 *
 * @param name    empty = deals or sales that name nobody
 * @param team    empty = none named
 * @param goal    what is to be won in the period; null = no part of the goal
 * @param typed   whether that was typed for them rather than shared out
 * @param quota   what counts of it in the period: in part for those who ramp up, or were here for a part; null = none
 * @param ramping whether the quota is still less than the whole one
 * @param won     revenue in the period so far
 */
public record Member(String name, String team, @Nullable BigDecimal goal, boolean typed, @Nullable Double quota,
        boolean ramping, double won) {

    private static final double WHOLE = 100;

    /** How somebody stands. */
    public enum State {
        REACHED,
        AHEAD,
        BEHIND,
        MISSED,
        NO_GOAL;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Won of the goal in per cent; null without one. */
    public @Nullable Double share() {
        return goal == null || goal.signum() <= 0 ? null : Double.valueOf(WHOLE * won / goal.doubleValue());
    }

    /** What is still to be won, in whole units of the currency: never less than it takes. */
    public BigDecimal rest() {
        return goal == null
                ? BigDecimal.ZERO
                : goal.subtract(BigDecimal.valueOf(won)).max(BigDecimal.ZERO)
                        .setScale(0, java.math.RoundingMode.CEILING);
    }

    /**
     * @param pace share of the period that is over, in per cent
     */
    public State state(double pace) {
        Double share = share();
        if (share == null) {
            return State.NO_GOAL;
        } else if (rest().signum() == 0) {
            return State.REACHED;
        }
        return pace >= WHOLE ? State.MISSED : share >= pace ? State.AHEAD : State.BEHIND;
    }
}
