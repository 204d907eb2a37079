package app.quarterdeck.ui.goal;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
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
        double more = target.get() - value;
        if (now.upward() ? more <= 0 : more >= 0) {
            return words.get("goal.headline.reached", now.now());
        }
        LocalDate asOf = now.asOf();
        long months = asOf == null || reachedBy == null
                ? 0
                : Math.round(ChronoUnit.DAYS.between(asOf, reachedBy) / DAYS_OF_A_MONTH);
        String from = now.now().number(words);
        Figure to = figure(now, target.get());
        String key = "goal.headline." + step(now);
        return months < 1
                ? words.get(key, from, to, difference(now, more))
                : words.get(key + "-by", from, to, difference(now, more), months);
    }

    /** Days are won; of anything else there is more or less. */
    private static String step(Prospect now) {
        if (now.upward()) {
            return "more";
        }
        return now.now().unit() == Unit.DAYS ? "gain" : "less";
    }

    /** The line under the target's field. */
    String help(@Nullable Prospect now, Optional<Double> target) {
        if (now == null || target.isEmpty() || now.now().value() == null) {
            return words.get("goal.target.help");
        }
        double more = target.get() - now.now().value();
        if (more == 0) {
            return words.get("goal.target.same");
        }
        Figure size = difference(now, more);
        if (more > 0) {
            return words.get(now.better() == Direction.LOWER ? "goal.target.more-wrong" : "goal.target.more", size);
        }
        return words.get(now.better() == Direction.HIGHER ? "goal.target.less-wrong" : "goal.target.less", size);
    }

    /** Between percentages lie points. */
    private static Figure difference(Prospect now, double more) {
        Figure size = figure(now, Math.abs(more));
        return size.unit() == Unit.PERCENT ? new Figure(size.value(), Unit.POINTS, null) : size;
    }

    static Figure figure(Prospect now, double value) {
        return new Figure(value, now.now().unit(), now.now().currency());
    }
}
