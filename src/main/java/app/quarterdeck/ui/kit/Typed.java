package app.quarterdeck.ui.kit;

import app.quarterdeck.base.Messages;
import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.NumberFormat;
import java.text.ParsePosition;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What people type into a field, read as they write numbers and dates where they live. */
public final class Typed {

    private Typed() {
    }

    /** The number the whole text stands for; empty where it is none. Blanks around it do not matter. */
    public static Optional<BigDecimal> number(String text, Locale formats) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(formats);
        format.setParseBigDecimal(true);
        String trimmed = text.strip().replace('\u2212', '-');
        ParsePosition at = new ParsePosition(0);
        BigDecimal number = (BigDecimal) format.parse(trimmed, at);
        return number == null || at.getIndex() < trimmed.length() ? Optional.empty() : Optional.of(number);
    }

    /** A number as it stands in a field, every digit of it. */
    public static String say(BigDecimal number, Locale formats) {
        DecimalFormat format = (DecimalFormat) NumberFormat.getNumberInstance(formats);
        format.setMaximumFractionDigits(4);
        return format.format(number);
    }

    /** The date and time a text stands for, written as we write them or as 2026-12-31 10:30; a date alone is its midnight. */
    public static Optional<LocalDateTime> dateTime(String text, Messages messages) {
        Optional<LocalDate> day = date(text, messages);
        int blank = text.strip().lastIndexOf(' ');
        if (day.isPresent() || blank < 0) {
            return day.map(LocalDate::atStartOfDay);
        }
        String written = text.strip().substring(0, blank).replaceFirst("[,，]$", "");
        try {
            LocalTime time = LocalTime.parse(text.strip().substring(blank + 1), DateTimeFormatter.ofPattern("H:mm"));
            return date(written, messages).map(found -> found.atTime(time));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The date a text stands for, written as we write it, long, short, or 2026-12-31; empty where it is none. */
    public static Optional<LocalDate> date(String text, Messages messages) {
        // as in Messages.date: English without a country writes the day first
        Locale formats = messages.formats().equals(Locale.ENGLISH) ? Locale.UK : messages.formats();
        List<DateTimeFormatter> ways = new ArrayList<>();
        for (FormatStyle style : List.of(FormatStyle.MEDIUM, FormatStyle.SHORT, FormatStyle.LONG)) {
            ways.add(new DateTimeFormatterBuilder().parseCaseInsensitive().parseLenient()
                    .append(DateTimeFormatter.ofLocalizedDate(style).withLocale(formats)).toFormatter(formats));
        }
        ways.add(DateTimeFormatter.ISO_LOCAL_DATE);
        for (DateTimeFormatter way : ways) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), way));
            } catch (DateTimeParseException e) {
                // another way may fit
            }
        }
        return Optional.empty();
    }
}
