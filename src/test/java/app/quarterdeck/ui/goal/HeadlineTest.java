package app.quarterdeck.ui.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.session.plan.Prospect;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A target is judged by which way its metric is better, and measured in that metric's unit. */
class HeadlineTest {

    private static final LocalDate AS_OF = LocalDate.of(2026, 6, 10);

    private final Headline headline = new Headline(Messages.of(Locale.ENGLISH));

    private static Prospect now(double value, Unit unit, Direction better) {
        ChartSpec.Trend trend = new ChartSpec.Trend("", "", unit, null, List.of(), null, "");
        return new Prospect(List.of(), new Figure(value, unit, null), better, 64, "deals", true, AS_OF, trend, false,
                List.of(), List.of(), Field.DEAL_CREATED_ON, List.of(), List.of(), List.of());
    }

    @Test
    void fewerDaysAreWon() {
        Prospect cycle = now(58, Unit.DAYS, Direction.LOWER);
        assertEquals("From 58 to 45 days means winning 13 days in six months",
                headline.say(cycle, Optional.of(45.0), LocalDate.of(2026, 12, 10)));
        assertEquals("13 days less than now", headline.help(cycle, Optional.of(45.0)));
        assertEquals("2 days more than now: less is better", headline.help(cycle, Optional.of(60.0)));
        assertEquals("The target is reached already: today it is 58 days",
                headline.say(cycle, Optional.of(60.0), null));
    }

    @Test
    void higherShareIsMorePoints() {
        Prospect wins = now(34.3, Unit.PERCENT, Direction.HIGHER);
        assertEquals("From 34.3 to 40.0 % means 5.7 points more", headline.say(wins, Optional.of(40.0), null));
        assertEquals("5.7 points more than now", headline.help(wins, Optional.of(40.0)));
        assertEquals("4.3 points less than now: more is better", headline.help(wins, Optional.of(30.0)));
        assertEquals("The target is reached already: today it is 34.3 %", headline.say(wins, Optional.of(30.0), null));
    }

    @Test
    void lowerCostIsLess() {
        assertEquals("From 12.0 to 10.0 % means 2.0 points less",
                headline.say(now(12, Unit.PERCENT, Direction.LOWER), Optional.of(10.0), null));
    }
}
