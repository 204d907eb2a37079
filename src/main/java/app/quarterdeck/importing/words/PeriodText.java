package app.quarterdeck.importing.words;

import app.quarterdeck.base.Names;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A month, quarter or year as people write it: {@code 2026-04}, {@code Apr 2026}, {@code 2026年4月}, {@code Q2 2026},
 * {@code FY2026}. Quarters and years are those of the calendar.
 *
 * @param months how many months it has: 1, 3 or 12
 */
public record PeriodText(LocalDate from, LocalDate to, int months) {

    private static final Map<String, Integer> NAMES = names();
    private static final String NAME = "([a-z]{3,9})\\.?";
    private static final String YEAR = "(?:fy ?)?((?:19|20)\\d\\d)";

    private record Form(Pattern pattern, Function<MatchResult, Optional<PeriodText>> read) {
    }

    private static final List<Form> FORMS = List.of(
            form(YEAR + "[-/. ]?(\\d{1,2})(?:[-/.]0?1(?:[ t]00:00(?::00)?)?)?", m -> month(m.group(1), m.group(2))),
            form("(\\d{1,2})[-/.]" + YEAR, m -> month(m.group(2), m.group(1))),
            form(NAME + "[- /']*" + YEAR, m -> named(m.group(2), m.group(1))),
            form(NAME + "[- /']+(\\d\\d)", m -> named("20" + m.group(2), m.group(1))),
            form(YEAR + "[- /]*" + NAME, m -> named(m.group(1), m.group(2))),
            form(YEAR + "年(\\d{1,2})月份?", m -> month(m.group(1), m.group(2))),
            form("q([1-4])[- /]*" + YEAR, m -> quarter(m.group(2), m.group(1))),
            form(YEAR + "[- /]*q([1-4])", m -> quarter(m.group(1), m.group(2))),
            form(YEAR + "年(?:第?([1-4一二三四])季度?|q([1-4]))",
                    m -> quarter(m.group(1), m.group(2) == null ? m.group(3) : m.group(2))),
            form(YEAR + "年?", m -> span(YearMonth.of(Integer.parseInt(m.group(1)), 1), 12)));
    private static final Pattern BARE = Pattern.compile(NAME + "|(\\d{1,2})月份?|q([1-4])|第?([1-4一二三四])季度");
    private static final Pattern YEAR_IN_NAME = Pattern.compile("(?<!\\d)(20\\d\\d)(?!\\d)");

    /** Empty where the text is no period. */
    public static Optional<PeriodText> of(String text) {
        String key = Names.key(text);
        for (Form form : FORMS) {
            Matcher matcher = form.pattern().matcher(key);
            if (matcher.matches()) {
                return form.read().apply(matcher.toMatchResult());
            }
        }
        return Optional.empty();
    }

    /** A period whose year stands elsewhere, such as in the name of the file: {@code Jan}, {@code 1月}, {@code Q1}. */
    public static Optional<PeriodText> of(String text, int year) {
        Optional<PeriodText> whole = of(text);
        Matcher bare = BARE.matcher(Names.key(text));
        if (whole.isPresent() || !bare.matches()) {
            return whole;
        }
        String of = Integer.toString(year);
        if (bare.group(1) != null) {
            return named(of, bare.group(1));
        }
        String quarter = bare.group(3) == null ? bare.group(4) : bare.group(3);
        return bare.group(2) == null ? quarter(of, quarter) : month(of, bare.group(2));
    }

    /** The only year a name holds; empty where there is none or several. */
    public static Optional<Integer> year(String name) {
        List<Integer> years = YEAR_IN_NAME.matcher(name).results().map(one -> Integer.valueOf(one.group(1))).distinct()
                .toList();
        return years.size() == 1 ? Optional.of(years.getFirst()) : Optional.empty();
    }

    private static Form form(String pattern, Function<MatchResult, Optional<PeriodText>> read) {
        return new Form(Pattern.compile(pattern), read);
    }

    private static Optional<PeriodText> month(String year, String month) {
        return at(Integer.parseInt(year), Integer.parseInt(month), 1);
    }

    private static Optional<PeriodText> named(String year, String name) {
        Integer month = NAMES.get(name);
        return month == null ? Optional.empty() : at(Integer.parseInt(year), month, 1);
    }

    private static Optional<PeriodText> quarter(String year, String number) {
        int chinese = "一二三四".indexOf(number);
        int quarter = chinese >= 0 ? chinese + 1 : Integer.parseInt(number);
        return at(Integer.parseInt(year), quarter * 3 - 2, 3);
    }

    private static Optional<PeriodText> at(int year, int month, int months) {
        try {
            return span(YearMonth.of(year, month), months);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<PeriodText> span(YearMonth start, int months) {
        return Optional.of(new PeriodText(start.atDay(1), start.plusMonths(months - 1L).atEndOfMonth(), months));
    }

    private static Map<String, Integer> names() {
        Map<String, Integer> out = new HashMap<>();
        for (Month month : Month.values()) {
            String full = month.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT);
            out.put(full, month.getValue());
            out.put(full.substring(0, 3), month.getValue());
        }
        out.put("sept", 9);
        return Map.copyOf(out);
    }
}
