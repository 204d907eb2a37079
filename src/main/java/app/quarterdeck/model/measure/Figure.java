package app.quarterdeck.model.measure;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Sayable;
import org.jspecify.annotations.Nullable;

/**
 * A number with its unit, said in the user's language and formats: {@code 58 days}, {@code €1.184M}, {@code 33.0 %}.
 * Saying rounds; the value does not change.
 *
 * @param value    null is said as "no data"
 * @param currency ISO code; null = money without a sign
 */
public record Figure(@Nullable Double value, Unit unit, @Nullable String currency) implements Sayable {

    /** Short, with its unit: at most four significant digits for money. */
    @Override
    public String say(Messages messages) {
        return FigureWords.withUnit(this, messages);
    }

    /** The number alone, short. */
    public String number(Messages messages) {
        return FigureWords.number(this, messages);
    }

    /** The unit alone, as it stands beside {@link #number}: {@code days}, {@code %}, empty for money and counts. */
    public String unitWord(Messages messages) {
        return FigureWords.unit(this, messages);
    }

    /** Every digit there is, with its unit: for tables and tool tips. */
    public String full(Messages messages) {
        return FigureWords.full(this, messages);
    }

    /** With its sign, true minus and unit: {@code −9 days}, {@code +3.4 points}. */
    public String change(Messages messages) {
        return FigureWords.change(this, messages);
    }
}
