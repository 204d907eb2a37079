package app.quarterdeck.model.measure;

import app.quarterdeck.base.Messages;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import java.util.regex.Pattern;

/** Figures in words: one place for digits, signs and units, so that window, files and command line agree. */
final class FigureWords {

    private static final double COMPACT_FROM = 100_000;
    private static final Pattern THOUSANDS = Pattern.compile("(\\d)K");

    private FigureWords() {
    }

    static String withUnit(Figure figure, Messages messages) {
        if (figure.value() == null) {
            return messages.get("model.figure.none");
        }
        return join(number(figure, messages), figure, figure.value(), messages);
    }

    static String full(Figure figure, Messages messages) {
        Double value = figure.value();
        if (value == null) {
            return messages.get("model.figure.none");
        }
        LocalizedNumberFormatter format = base(figure, messages).precision(Precision.maxFraction(4));
        return join(typeset(format.format(value).toString()), figure, value, messages);
    }

    static String change(Figure figure, Messages messages) {
        Double value = figure.value();
        if (value == null) {
            return messages.get("model.figure.none");
        }
        LocalizedNumberFormatter format = shortForm(figure, value, messages)
                .sign(NumberFormatter.SignDisplay.EXCEPT_ZERO);
        return join(typeset(format.format(value).toString()), figure, value, messages);
    }

    static String number(Figure figure, Messages messages) {
        Double value = figure.value();
        return value == null
                ? messages.get("model.figure.none")
                : typeset(shortForm(figure, value, messages).format(value).toString());
    }

    static String unit(Figure figure, Messages messages) {
        double value = figure.value() == null ? 0 : figure.value();
        return switch (figure.unit()) {
            case MONEY, COUNT -> "";
            case PERCENT, POINTS, DAYS, HOURS, RATIO, MONEY_PER_DAY, MONTHS ->
                messages.get("model.unit." + figure.unit().id(), value);
        };
    }

    private static String join(String number, Figure figure, double value, Messages messages) {
        return switch (figure.unit()) {
            case MONEY, COUNT -> number;
            case PERCENT, POINTS, DAYS, HOURS, RATIO, MONEY_PER_DAY, MONTHS ->
                messages.get("model.figure." + figure.unit().id(), number, value);
        };
    }

    private static LocalizedNumberFormatter shortForm(Figure figure, double value, Messages messages) {
        LocalizedNumberFormatter format = base(figure, messages);
        double size = Math.abs(value);
        boolean money = figure.unit() == Unit.MONEY || figure.unit() == Unit.MONEY_PER_DAY;
        if (money && size >= COMPACT_FROM) {
            return format.notation(Notation.compactShort()).precision(Precision.minMaxSignificantDigits(1, 4));
        }
        return format.precision(switch (figure.unit()) {
            case MONEY, MONEY_PER_DAY -> size < 100 ? Precision.maxFraction(2) : Precision.maxFraction(0);
            case PERCENT, POINTS -> Precision.fixedFraction(1);
            case DAYS, HOURS, MONTHS -> Precision.maxFraction(1);
            case RATIO -> Precision.maxFraction(2);
            case COUNT -> Precision.maxFraction(1);
        });
    }

    private static LocalizedNumberFormatter base(Figure figure, Messages messages) {
        LocalizedNumberFormatter format = NumberFormatter.withLocale(messages.formats());
        String currency = figure.currency();
        boolean money = figure.unit() == Unit.MONEY || figure.unit() == Unit.MONEY_PER_DAY;
        return money && currency != null
                ? format.unit(Currency.getInstance(currency)).unitWidth(NumberFormatter.UnitWidth.NARROW)
                : format;
    }

    /** The true minus where ICU writes the hyphen, and the small k of the metric system where it writes the large. */
    private static String typeset(String text) {
        return THOUSANDS.matcher(text.replace('-', '\u2212')).replaceAll("$1k");
    }
}
