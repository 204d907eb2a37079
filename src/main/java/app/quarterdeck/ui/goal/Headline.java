package app.quarterdeck.ui.goal;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.session.plan.Prospect;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The sentence that carries the number: what the step from now to the target means. */
final class Headline {

    private static final double DAYS_OF_A_MONTH = 365.25 / 12;

    private final Messages words;

    Headline(Messages words) {
        this.words = words;
    }

    /** @param now null while it is being looked up */
    String say(@Nullable Prospect now, Optional<Double> target, @Nullable LocalDate reachedBy) {
        if (now == null) {
            return words.get("goal.headline.looking");
        }
        Double value = now.now().value();
        if (value == null) {
            return words.get(now.needs().isEmpty() ? "goal.headline.no-rows" : "goal.headline.no-data");
        }
        if (target.isEmpty()) {
            return words.get("goal.headline.no-target", now.now());
        }
        double won = value - target.get();
        if (won <= 0) {
            return words.get("goal.headline.reached", now.now());
        }
        LocalDate asOf = now.asOf();
        long months = asOf == null || reachedBy == null
                ? 0
                : Math.round(ChronoUnit.DAYS.between(asOf, reachedBy) / DAYS_OF_A_MONTH);
        String from = now.now().number(words);
        Figure to = figure(now, target.get());
        return months < 1
                ? words.get("goal.headline.gain", from, to, figure(now, won))
                : words.get("goal.headline.gain-by", from, to, figure(now, won), months);
    }

    /** The line under the target's field. */
    String help(@Nullable Prospect now, Optional<Double> target) {
        if (now == null || target.isEmpty() || now.now().value() == null) {
            return words.get("goal.target.help");
        }
        double won = now.now().value() - target.get();
        return won > 0
                ? words.get("goal.target.fewer", figure(now, won))
                : won < 0 ? words.get("goal.target.more", figure(now, -won)) : words.get("goal.target.same");
    }

    static Figure figure(Prospect now, double value) {
        return new Figure(value, now.now().unit(), now.now().currency());
    }
}
