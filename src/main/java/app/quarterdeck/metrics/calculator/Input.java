package app.quarterdeck.metrics.calculator;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.measure.Unit;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * A figure to be typed in. The same figure may stand in several calculations.
 *
 * @param unit money, count (whole), percent (0–100), days, hours or ratio (any number that is not negative)
 */
public record Input(String id, Unit unit) {

    private static final BigDecimal HUNDRED = new BigDecimal(100);

    public Note name() {
        return Note.of("calculator.input." + id);
    }

    /** Why a number cannot be this figure; empty where it can. */
    public Optional<Note> fault(BigDecimal number) {
        if (number.signum() < 0 && unit != Unit.MONEY) {
            return Optional.of(Note.of("calculator.fault.negative", name()));
        } else if (unit == Unit.COUNT && number.stripTrailingZeros().scale() > 0) {
            return Optional.of(Note.of("calculator.fault.whole", name()));
        } else if (unit == Unit.PERCENT && number.compareTo(HUNDRED) > 0) {
            return Optional.of(Note.of("calculator.fault.percent", name()));
        }
        return Optional.empty();
    }

    /** @throws UserFault where the number cannot be this figure */
    void require(BigDecimal number) {
        fault(number).ifPresent(wrong -> {
            throw UserFault.of(wrong.key(), wrong.args().toArray());
        });
    }

    /** The number as it goes into a formula: a percentage as its part of one. */
    double factor(BigDecimal number) {
        return unit == Unit.PERCENT ? number.doubleValue() / 100 : number.doubleValue();
    }
}
