package app.quarterdeck.importing.read;

import app.quarterdeck.base.UserFault;
import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * How the user says a file is to be read. Null or 0 means: find out.
 *
 * @param encoding  character set of a text file
 * @param delimiter what separates the fields of a text file
 * @param header    row of the headings (line in a text file), {@link #NO_HEADER}, or 0
 * @param sheet     name of the one sheet to read
 * @param table     which of several tables on one sheet or in one file, from 1
 * @param dates     order of day, month and year where the file leaves it open
 * @param decimal   decimal sign where the file leaves it open
 * @param currency  ISO code for amounts that carry none
 * @param quotes    how a quote inside quotes is written
 * @param password  opens a protected workbook; kept nowhere
 */
public record ReadOptions(@Nullable Charset encoding, @Nullable Character delimiter, int header,
        @Nullable String sheet, int table, @Nullable Dates dates, @Nullable Decimal decimal, @Nullable String currency,
        @Nullable Quotes quotes, @Nullable String password) {

    public static final int NO_HEADER = -1;

    public static final ReadOptions AUTO = new ReadOptions(null, null, 0, null, 0, null, null, null, null,
            null);

    /** The keys that reading understands; others of {@code --set} belong to mapping. */
    public static final List<String> KEYS = List.of("encoding", "delimiter", "header", "sheet", "table", "dates",
            "decimal", "currency", "quotes", "password");

    private static final Map<String, Character> DELIMITERS = Map.of("comma", ',', "semicolon", ';', "tab", '\t', "pipe",
            '|', "colon", ':', "space", ' ');

    /** Order of the parts of a date, or a spreadsheet's day number. */
    public enum Dates {
        DMY,
        MDY,
        YMD,
        SERIAL;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** The decimal sign. */
    public enum Decimal {
        COMMA,
        DOT;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** How a quote inside a quoted field is written: twice, or after a backslash. */
    public enum Quotes {
        DOUBLED,
        BACKSLASH;

        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /**
     * Options from {@code KEY=VALUE} pairs. {@code auto} as a value means: find out.
     *
     * @throws UserFault (usage) on a key or value that does not exist; it names those that do
     */
    public static ReadOptions parse(Map<String, String> pairs) {
        ReadOptions options = AUTO;
        for (Map.Entry<String, String> pair : pairs.entrySet()) {
            options = options.with(pair.getKey(), pair.getValue());
        }
        return options;
    }

    /** These options with one more said. @throws UserFault (usage) as {@link #parse} */
    public ReadOptions with(String key, String value) {
        boolean auto = value.equalsIgnoreCase("auto");
        return switch (key) {
            case "encoding" -> new ReadOptions(auto ? null : charset(value), delimiter, header, sheet, table, dates,
                    decimal, currency, quotes, password);
            case "delimiter" -> new ReadOptions(encoding, auto ? null : delimiterOf(value), header, sheet, table, dates,
                    decimal, currency, quotes, password);
            case "header" -> new ReadOptions(encoding, delimiter, auto ? 0 : headerOf(value), sheet, table, dates,
                    decimal, currency, quotes, password);
            case "sheet" -> new ReadOptions(encoding, delimiter, header, value, table, dates, decimal, currency,
                    quotes, password);
            case "table" -> new ReadOptions(encoding, delimiter, header, sheet, auto ? 0 : number(key, value), dates,
                    decimal, currency, quotes, password);
            case "dates" -> new ReadOptions(encoding, delimiter, header, sheet, table,
                    auto ? null : choice(key, value, Dates.values()), decimal, currency, quotes, password);
            case "decimal" -> new ReadOptions(encoding, delimiter, header, sheet, table, dates,
                    auto ? null : choice(key, value, Decimal.values()), currency, quotes, password);
            case "currency" -> new ReadOptions(encoding, delimiter, header, sheet, table, dates, decimal,
                    auto ? null : currencyOf(value), quotes, password);
            case "quotes" -> new ReadOptions(encoding, delimiter, header, sheet, table, dates, decimal, currency,
                    auto ? null : choice(key, value, Quotes.values()), password);
            case "password" -> new ReadOptions(encoding, delimiter, header, sheet, table, dates, decimal, currency,
                    quotes, value);
            default -> throw UserFault.usage("importing.option.unknown", key, String.join(", ", KEYS));
        };
    }

    /** Without the password, so that no log holds it. */
    @Override
    public String toString() {
        return "ReadOptions[encoding=" + encoding + ", delimiter=" + delimiter + ", header=" + header + ", sheet="
                + sheet + ", table=" + table + ", dates=" + dates + ", decimal=" + decimal + ", currency=" + currency
                + ", quotes=" + quotes + "]";
    }

    private static Charset charset(String name) {
        try {
            return Charset.forName(name.trim());
        } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
            throw UserFault.usage("importing.option.value", "encoding", name,
                    "UTF-8, UTF-16, windows-1252, GB18030, Big5, Shift_JIS, …");
        }
    }

    private static char delimiterOf(String value) {
        Character named = DELIMITERS.get(value.toLowerCase(Locale.ROOT));
        if (named != null) {
            return named;
        }
        if (value.equals("\\t")) {
            return '\t';
        }
        if (value.length() != 1 || Character.isLetterOrDigit(value.charAt(0)) || value.equals("\"")) {
            throw UserFault.usage("importing.option.value", "delimiter", value,
                    ", ; | : " + String.join(", ", new TreeSet<>(DELIMITERS.keySet())));
        }
        return value.charAt(0);
    }

    private static int headerOf(String value) {
        return value.equalsIgnoreCase("none") ? NO_HEADER : number("header", value);
    }

    private static int number(String key, String value) {
        if (!value.matches("[1-9][0-9]{0,6}")) {
            throw UserFault.usage("importing.option.value", key, value,
                    key.equals("header") ? "none, auto, 1, 2, 3, …" : "1, 2, 3, …");
        }
        return Integer.parseInt(value);
    }

    private static String currencyOf(String value) {
        if (!value.matches("[A-Za-z]{3}")) {
            throw UserFault.usage("importing.option.value", "currency", value, "EUR, USD, CNY, …");
        }
        return value.toUpperCase(Locale.ROOT);
    }

    private static <E extends Enum<E>> E choice(String key, String value, E[] values) {
        for (E each : values) {
            if (each.name().equalsIgnoreCase(value)) {
                return each;
            }
        }
        throw UserFault.usage("importing.option.value", key, value, String.join(", ",
                Arrays.stream(values).map(each -> each.name().toLowerCase(Locale.ROOT)).toList()) + ", auto");
    }
}
