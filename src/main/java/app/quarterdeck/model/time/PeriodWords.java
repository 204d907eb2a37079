package app.quarterdeck.model.time;

import app.quarterdeck.base.Messages;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Days and months in words, as the user's language writes them. */
final class PeriodWords {

    private static final long DAY_MILLIS = 86_400_000L;

    private static final Map<Locale, DateIntervalFormat> FORMATS = new ConcurrentHashMap<>();

    private PeriodWords() {
    }

    static String days(Period period, Messages messages) {
        DateIntervalFormat format = FORMATS.computeIfAbsent(locale(messages), PeriodWords::format);
        // one format must not be used by two threads at once
        synchronized (format) {
            return format.format(new DateInterval(period.from() * DAY_MILLIS, period.to() * DAY_MILLIS));
        }
    }

    private static DateIntervalFormat format(Locale locale) {
        DateIntervalFormat format = DateIntervalFormat.getInstance("yMMMd", ULocale.forLocale(locale));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format;
    }

    static String month(Period period, Messages messages) {
        String pattern = messages.get("model.period.month.pattern");
        return DateTimeFormatter.ofPattern(pattern, locale(messages)).format(period.first());
    }

    private static Locale locale(Messages messages) {
        return messages.formats().equals(Locale.ENGLISH) ? Locale.UK : messages.formats();
    }
}
