package app.quarterdeck.model.measure;

import app.quarterdeck.base.Messages;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.Notation;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Figures in words: one place for digits, signs and units, so that window, files and command line agree. */
final class FigureWords {

    private static final double COMPACT_FROM = 100_000;
    private static final Pattern THOUSANDS = Pattern.compile("(\\d)K");

    private static final Map<Form, LocalizedNumberFormatter> FORMATS = new ConcurrentHashMap<>();

    @SuppressWarnings("ImmutableEnumChecker") // ICU's precisions never change
    private enum Digits {
        /** As many as tell anything. */
        FULL(Precision.maxFraction(4)),
        WHOLE(Precision.maxFraction(0)),
        TENTHS(Precision.maxFraction(1)),
        HUNDREDTHS(Precision.maxFraction(2)),
        ALWAYS_TENTHS(Precision.fixedFraction(1)),
        COMPACT(Precision.minMaxSignificantDigits(1, 4));

        private final Precision precision;

        Digits(Precision precision) {
            this.precision = precision;
        }
    }

    /**
     * A way to write numbers. To make a format takes longer than to use it a hundred times.
     *
     * @param currency null = a number that is no money
     */
    private record Form(Locale locale, @Nullable String currency, Digits digits, boolean signed) {
    }

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
        LocalizedNumberFormatter format = format(figure, Digits.FULL, false, messages);
        return join(typeset(format.format(value).toString()), figure, value, messages);
    }

    static String change(Figure figure, Messages messages) {
        Double value = figure.value();
        if (value == null) {
            return messages.get("model.figure.none");
        }
        LocalizedNumberFormatter format = format(figure, digits(figure, value), true, messages);
        return join(typeset(format.format(value).toString()), figure, value, messages);
    }

    static String number(Figure figure, Messages messages) {
        Double value = figure.value();
        return value == null
                ? messages.get("model.figure.none")
                : typeset(format(figure, digits(figure, value), false, messages).format(value).toString());
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

    private static Digits digits(Figure figure, double value) {
        double size = Math.abs(value);
        if (money(figure) && size >= COMPACT_FROM) {
            return Digits.COMPACT;
        }
        return switch (figure.unit()) {
            case MONEY, MONEY_PER_DAY -> size < 100 ? Digits.HUNDREDTHS : Digits.WHOLE;
            case PERCENT, POINTS -> Digits.ALWAYS_TENTHS;
            case DAYS, HOURS, MONTHS, COUNT -> Digits.TENTHS;
            case RATIO -> Digits.HUNDREDTHS;
        };
    }

    private static boolean money(Figure figure) {
        return figure.unit() == Unit.MONEY || figure.unit() == Unit.MONEY_PER_DAY;
    }

    private static LocalizedNumberFormatter format(Figure figure, Digits digits, boolean signed, Messages messages) {
        return FORMATS.computeIfAbsent(
                new Form(messages.formats(), money(figure) ? figure.currency() : null, digits, signed),
                FigureWords::format);
    }

    private static LocalizedNumberFormatter format(Form form) {
        LocalizedNumberFormatter format = NumberFormatter.withLocale(form.locale()).precision(form.digits().precision);
        if (form.currency() != null) {
            format = format.unit(Currency.getInstance(form.currency())).unitWidth(NumberFormatter.UnitWidth.NARROW);
        }
        if (form.digits() == Digits.COMPACT) {
            format = format.notation(Notation.compactShort());
        }
        return form.signed() ? format.sign(NumberFormatter.SignDisplay.EXCEPT_ZERO) : format;
    }

    /** The true minus where ICU writes the hyphen, and the small k of the metric system where it writes the large. */
    private static String typeset(String text) {
        return THOUSANDS.matcher(text.replace('-', '\u2212')).replaceAll("$1k");
    }
}
