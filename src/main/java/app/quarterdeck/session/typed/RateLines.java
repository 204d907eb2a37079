package app.quarterdeck.session.typed;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.typed.TypedLines.Line;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Currency;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The rates of currencies as they are typed: how much of the workspace's currency one unit of another was worth from a day
 * on. On the command line {@code rate.USD=0.92@2026-01-01}; without a rate, {@code rate.USD=@2026-01-01}, it is taken back.
 */
public final class RateLines {

    /** How such a setting begins. */
    public static final String PREFIX = "rate.";

    private final Session session;
    private final TypedLines lines;

    public RateLines(Session session) {
        this.session = session;
        this.lines = session.typed();
    }

    /** The newest first. */
    public List<Line> all() {
        return lines.all(RecordKind.RATES).stream().sorted(Comparator
                .comparingInt((Line line) -> line.get(Field.RATE_DATE) instanceof Integer day ? day : 0).reversed()
                .thenComparing(line -> line.text(Field.RATE_CURRENCY))).toList();
    }

    /**
     * What makes a rate.
     *
     * @throws UserFault where the currency or the rate cannot be
     */
    public Map<Field, Object> values(String currency, BigDecimal rate, LocalDate day) {
        String code = code(currency);
        String own = session.settings().currency();
        if (code.equals(own)) {
            throw UserFault.of("typed.rate.own", code);
        } else if (rate.signum() <= 0) {
            throw UserFault.of("typed.rate.value", rate.toPlainString());
        }
        Map<Field, Object> values = new EnumMap<>(Field.class);
        values.put(Field.RATE_DATE, Math.toIntExact(day.toEpochDay()));
        values.put(Field.RATE_CURRENCY, code);
        values.put(Field.RATE_RATE, rate.doubleValue());
        if (own != null) {
            values.put(Field.RATE_TO, own);
        }
        return values;
    }

    /**
     * One setting as typed.
     *
     * @param rate null = the rate is taken away
     */
    public record Setting(String currency, @Nullable BigDecimal rate, LocalDate day) {
    }

    /** @throws UserFault (wrong usage) where the setting cannot be read */
    public Setting read(String key, String value) {
        String currency = code(key.substring(PREFIX.length()));
        int at = value.indexOf('@');
        try {
            LocalDate day = LocalDate.parse(value.substring(at + 1));
            BigDecimal rate = at == 0 ? null : new BigDecimal(value.substring(0, at));
            if (rate != null) {
                values(currency, rate, day);
            }
            return new Setting(currency, rate, day);
        } catch (DateTimeException | NumberFormatException | StringIndexOutOfBoundsException e) {
            throw UserFault.usage("typed.rate.unreadable", key, value);
        }
    }

    /** Keeps a rate, or takes it away. */
    public void set(Setting setting) {
        BigDecimal rate = setting.rate();
        if (rate == null) {
            remove(setting.currency(), setting.day());
        } else {
            lines.put(RecordKind.RATES, values(setting.currency(), rate, setting.day()));
        }
    }

    /** The rates as they would be typed, by key, the earliest first. */
    public Map<String, String> texts() {
        return all().reversed().stream().filter(line -> line.get(Field.RATE_DATE) != null)
                .collect(Collectors.groupingBy(line -> PREFIX + line.text(Field.RATE_CURRENCY), java.util.TreeMap::new,
                        Collectors.mapping(RateLines::text, Collectors.joining(" "))));
    }

    private static String text(Line line) {
        String rate = line.get(Field.RATE_RATE) instanceof Double number
                ? BigDecimal.valueOf(number).stripTrailingZeros().toPlainString()
                : "";
        return rate + "@" + day(line);
    }

    /** The day a rate holds from; null where it does not say. */
    public static @Nullable LocalDate day(Line line) {
        return line.get(Field.RATE_DATE) instanceof Integer day ? LocalDate.ofEpochDay(day) : null;
    }

    private void remove(String currency, LocalDate day) {
        List<Line> there = all().stream().filter(line -> day.equals(day(line))
                && line.text(Field.RATE_CURRENCY).equalsIgnoreCase(currency)).toList();
        if (there.isEmpty()) {
            throw UserFault.of("typed.rate.none", currency, day);
        }
        lines.remove(there);
    }

    private static String code(String currency) {
        try {
            return Currency.getInstance(currency.strip().toUpperCase(Locale.ROOT)).getCurrencyCode();
        } catch (IllegalArgumentException e) {
            throw UserFault.because(e, "typed.rate.currency", currency);
        }
    }
}
