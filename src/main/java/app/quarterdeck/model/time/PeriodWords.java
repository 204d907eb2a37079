package app.quarterdeck.model.time;

import app.quarterdeck.base.Messages;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days and months in words, as the user's language writes them. */
final class PeriodWords {

    private static final long DAY_MILLIS = 86_400_000L;

    private PeriodWords() {
    }

    static String days(Period period, Messages messages) {
        DateIntervalFormat format = DateIntervalFormat.getInstance("yMMMd", ULocale.forLocale(locale(messages)));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(period.from() * DAY_MILLIS, period.to() * DAY_MILLIS));
    }

    static String month(Period period, Messages messages) {
        String pattern = messages.get("model.period.month.pattern");
        return DateTimeFormatter.ofPattern(pattern, locale(messages)).format(period.first());
    }

    private static Locale locale(Messages messages) {
        return messages.formats().equals(Locale.ENGLISH) ? Locale.UK : messages.formats();
    }
}
