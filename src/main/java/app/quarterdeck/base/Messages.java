package app.quarterdeck.base;

import com.ibm.icu.text.MessageFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.ResourceBundle;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The words of one language. One bundle a room ({@code i18n/<room>.properties} and {@code <room>_zh.properties}), ICU
 * patterns, so plurals and numbers follow the language. A key begins with the name of its bundle: {@code store.locked}
 * is in {@code i18n/store.properties}. Immutable and safe for threads.
 */
public final class Messages {

    /** The languages the product speaks, the default first. */
    public static final List<Locale> LANGUAGES = List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE);

    private static final ResourceBundle.Control EXACT = ResourceBundle.Control
            .getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final Locale language;
    private final Locale formats;
    private final Map<String, ResourceBundle> bundles = new ConcurrentHashMap<>();
    private final Map<String, MessageFormat> read = new ConcurrentHashMap<>();
    private volatile Map<String, String> named = Map.of();

    private Messages(Locale language, Locale formats) {
        this.language = language;
        this.formats = formats;
    }

    /** Words in the language of {@code locale} where we speak it, else English; numbers and dates as in that language. */
    public static Messages of(Locale locale) {
        boolean chinese = locale.getLanguage().equals("zh");
        Locale language = chinese ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH;
        return new Messages(language, locale.getLanguage().equals(language.getLanguage()) ? locale : language);
    }

    /** The same words with numbers, dates and money as people write them in {@code locale}. */
    public Messages withFormats(Locale locale) {
        return new Messages(language, locale);
    }

    /**
     * Takes names that the user gave, in place of those taken before: they are said wherever their key is asked for.
     *
     * @param names by key, such as {@code metrics.name.own-big-wins}
     */
    public void name(Map<String, String> names) {
        named = Map.copyOf(names);
    }

    public Locale language() {
        return language;
    }

    /** How numbers, dates and money are written. */
    public Locale formats() {
        return formats;
    }

    /** The sentence of a key, its places filled. A missing key is a defect and shown as the key itself. */
    public String get(String key, Object... args) {
        String given = named.get(key);
        if (given != null) {
            return given;
        }
        String pattern = pattern(key);
        if (pattern == null) {
            return key;
        }
        if (args.length == 0 && pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0) {
            return pattern;
        }
        Object[] said = new Object[args.length];
        for (int i = 0; i < args.length; i++) {
            said[i] = argument(args[i]);
        }
        // to read a pattern takes longer than to fill it; one format must not be used by two threads at once
        MessageFormat format = read.computeIfAbsent(key, _ -> new MessageFormat(pattern, formats));
        synchronized (format) {
            return format.format(said);
        }
    }

    public String say(Sayable sayable) {
        return sayable.say(this);
    }

    public boolean has(String key) {
        return named.containsKey(key) || pattern(key) != null;
    }

    /** A date as it stands in running text: 28 Apr 2026. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(dateLocale()).format(date);
    }

    /** A date with its time of day; the date alone at midnight, where files put dates without a time. */
    public String dateTime(LocalDateTime time) {
        return time.toLocalTime().equals(LocalTime.MIDNIGHT)
                ? date(time.toLocalDate())
                : DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(dateLocale()).format(time);
    }

    /** English without a country writes the day first, as the product's own texts do. */
    private Locale dateLocale() {
        return formats.equals(Locale.ENGLISH) ? Locale.UK : formats;
    }

    private Object argument(Object arg) {
        return switch (arg) {
            case Sayable sayable -> sayable.say(this);
            case LocalDate date -> date(date);
            case LocalDateTime time -> dateTime(time);
            case Enum<?> constant -> constant.toString();
            default -> arg;
        };
    }

    private @org.jspecify.annotations.Nullable String pattern(String key) {
        int dot = key.indexOf('.');
        if (dot < 0) {
            return null;
        }
        try {
            return bundle(key.substring(0, dot)).getString(key);
        } catch (MissingResourceException e) {
            return null;
        }
    }

    private ResourceBundle bundle(String name) {
        return bundles.computeIfAbsent(name, room -> ResourceBundle.getBundle("i18n/" + room,
                language.getLanguage().equals("en") ? Locale.ROOT : language, EXACT));
    }
}
