package app.quarterdeck.importing.xlsx.format;

import app.quarterdeck.importing.value.Currencies;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a number format makes of a number (ECMA-376 part 1, 18.8.30 and 18.8.31).
 *
 * @param kind what the number is
 * @param mark currency written by the format, empty where none
 * @param pad  digits to fill up with zeros
 */
public record CellFormat(Kind kind, String mark, int pad) {

    /** What a format makes of a number. */
    public enum Kind {
        NUMBER,
        PERCENT,
        AMOUNT,
        DATE,
        TIME,
        ELAPSED,
        PADDED
    }

    /** The format of cells that have none. */
    public static final CellFormat GENERAL = new CellFormat(Kind.NUMBER, "", 0);

    private static final Pattern BRACKET = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern LITERAL = Pattern.compile("\"([^\"]*)\"|\\\\(.)|[_*].");
    private static final Pattern SIGN = Pattern.compile("[$€£¥￥₹₩₽₺₪₫฿]|\\b[A-Z]{3}\\b|元|円");

    /**
     * The format of a number and a code.
     *
     * @param id   number of the format; below 164 it says what is built in
     * @param code its code, empty where it is built in
     */
    public static CellFormat of(int id, String code) {
        if (code.isEmpty()) {
            return builtIn(id);
        }
        String first = code.split(";", 2)[0];
        if (first.equalsIgnoreCase("general") || first.equals("@")) {
            return GENERAL;
        }
        String mark = mark(first);
        boolean elapsed = first.toLowerCase(Locale.ROOT).matches(".*\\[(h+|m+|s+)\\].*");
        String bare = BRACKET.matcher(LITERAL.matcher(first).replaceAll("")).replaceAll("").toLowerCase(Locale.ROOT)
                .replace("am/pm", "").replace("a/p", "").replace("上午/下午", "");
        if (elapsed) {
            return new CellFormat(Kind.ELAPSED, "", 0);
        }
        if (bare.matches(".*[yd].*") || bare.matches("[^hs0#]*m[^hs0#]*")) {
            return new CellFormat(Kind.DATE, "", 0);
        }
        if (bare.matches(".*[hs].*") && !bare.contains("#")) {
            return new CellFormat(Kind.TIME, "", 0);
        }
        if (bare.contains("%")) {
            return new CellFormat(Kind.PERCENT, "", 0);
        }
        if (!mark.isEmpty()) {
            return new CellFormat(Kind.AMOUNT, mark, 0);
        }
        return bare.matches("0{2,}") && bare.equals(first) ? new CellFormat(Kind.PADDED, "", bare.length()) : GENERAL;
    }

    private static String mark(String code) {
        Matcher bracket = Pattern.compile("\\[\\$([^\\]-]*)(-[^\\]]*)?\\]").matcher(code);
        if (bracket.find()) {
            String symbol = bracket.group(1).strip();
            return Currencies.known(symbol) ? symbol : "";
        }
        Matcher sign = SIGN.matcher(code);
        while (sign.find()) {
            if (Currencies.known(sign.group())) {
                return sign.group();
            }
        }
        return "";
    }

    private static CellFormat builtIn(int id) {
        Kind kind = switch (id) {
            case 9, 10 -> Kind.PERCENT;
            case 5, 6, 7, 8, 42, 44 -> Kind.AMOUNT;
            case 14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 57, 58 -> Kind.DATE;
            case 18, 19, 20, 21, 32, 33, 34, 35, 45, 47, 55, 56 -> Kind.TIME;
            case 46 -> Kind.ELAPSED;
            default -> Kind.NUMBER;
        };
        return new CellFormat(kind, "", 0);
    }
}
