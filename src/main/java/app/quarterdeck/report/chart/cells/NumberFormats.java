package app.quarterdeck.report.chart.cells;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import com.ibm.icu.util.Currency;
import org.jspecify.annotations.Nullable;

/** Number formats of a spreadsheet that show a figure with its unit and leave its value as it was measured. */
public final class NumberFormats {

    private NumberFormats() {
    }

    /** The format for a figure: percentages stay 0–100, money has its sign in front. */
    public static String of(Figure figure, Messages messages) {
        return of(figure.unit(), figure.currency(), figure.value() == null ? 0 : figure.value(), messages);
    }

    /** @param value decides on decimals and on the plural of the unit */
    public static String of(Unit unit, @Nullable String currency, double value, Messages messages) {
        String positive = positive(unit, currency, value, messages);
        return positive + ";" + quoted("\u2212") + positive;
    }

    private static String positive(Unit unit, @Nullable String currency, double value, Messages messages) {
        boolean whole = value == Math.rint(value);
        return switch (unit) {
            case MONEY -> money(currency, whole, "", messages);
            case MONEY_PER_DAY -> money(currency, whole, suffix(unit, value, messages), messages);
            case PERCENT, POINTS -> "0.0" + suffix(unit, value, messages);
            case DAYS, HOURS, MONTHS -> (whole ? "#,##0" : "#,##0.0") + suffix(unit, value, messages);
            case RATIO -> "0.00" + suffix(unit, value, messages);
            case COUNT -> whole ? "#,##0" : "#,##0.0";
        };
    }

    private static String suffix(Unit unit, double value, Messages messages) {
        String word = messages.get("model.unit." + unit.id(), value);
        boolean close = messages.language().getLanguage().equals("zh");
        return quoted((close ? "" : " ") + word);
    }

    private static String money(@Nullable String currency, boolean whole, String suffix, Messages messages) {
        String sign = currency == null
                ? ""
                : quoted(Currency.getInstance(currency).getName(messages.formats(), Currency.NARROW_SYMBOL_NAME, null));
        return sign + (whole ? "#,##0" : "#,##0.00") + suffix;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "") + "\"";
    }
}
