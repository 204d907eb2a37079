package app.quarterdeck.metrics.calculator;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Sayable;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Interval;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a calculation gives.
 *
 * @param given    the numbers typed in, by id of their input; those of other calculations do not matter
 * @param missing  figures still needed; then there is no value
 * @param value    null = no figure
 * @param interval of a share, in per cent
 * @param reason   why there is no figure though nothing is missing
 */
public record WorkedOut(Calculation calculation, Map<String, BigDecimal> given, List<Input> missing,
        @Nullable Double value, @Nullable Interval interval, @Nullable Note reason) {

    public WorkedOut {
        given = Map.copyOf(given);
        missing = List.copyOf(missing);
    }

    public Figure figure() {
        return new Figure(value, calculation.unit(), null);
    }

    /** The formula with the names of its figures. */
    public Sayable formula() {
        return new Formula(calculation.term(), calculation);
    }

    /** The formula with the numbers in it; a figure that is missing by its name. */
    public String numbers(Messages messages) {
        return calculation.term().words(id -> {
            Input input = calculation.input(id);
            BigDecimal number = given.get(id);
            return number == null
                    ? messages.say(input.name())
                    : new Figure(number.doubleValue(), input.unit(), null).full(messages);
        });
    }
}
