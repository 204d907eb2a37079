package app.quarterdeck.session.team;

import app.quarterdeck.model.time.Period;
import java.math.BigDecimal;
import java.util.List;

/**
 * A week of the rest of a period, or what is left of one.
 *
 * @param amount to be won in it: the sum of its days
 * @param days   of its working days, in order
 */
public record Week(Period period, BigDecimal amount, List<BigDecimal> days) {

    public Week {
        days = List.copyOf(days);
    }
}
