package app.quarterdeck.importing.typing;

import app.quarterdeck.importing.grid.Blanks;
import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.read.ReadOptions.Dates;
import app.quarterdeck.importing.value.DateText;
import app.quarterdeck.importing.value.NumberText;
import app.quarterdeck.importing.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What all cells of one column have in common, gathered cell by cell in one pass: how many can be read in which way.
 * Counts are of cells that are not blank unless said otherwise.
 */
public final class ColumnProfile {

    private static final int SAMPLES = 5;
    private static final int EXAMPLES = 3;
    /** A column is not looked into further once so many words and nothing else were seen. */
    private static final int SETTLED = 2_000;

    private final NumberText number = new NumberText();
    private final DateText date = new DateText();

    long blank;
    long filled;
    long markers;
    long words;
    final long[] truths = new long[Words.TRUTHS.size()];

    long numbers;
    long dotOnly;
    long commaOnly;
    long bothDiffer;
    long badNumbers;
    boolean dotCameFirst;
    long machine;
    long leadingZeros;
    long tooLong;
    long codes;
    long spoilt;
    long fractions;
    long percents;
    long accounting;
    long wide;
    long sized;
    long amounts;
    long serials;
    long compact;
    final Map<String, Long> currencies = new TreeMap<>();

    long settledDates;
    long dmyOnly;
    long mdyOnly;
    long datesDiffer;
    long datesSame;
    long yearFirstOnly;
    long badDates;
    boolean dmyCameFirst;
    long shortYears;
    long times;
    long dateCells;
    long lateDateCells;
    long lost;
    final Map<String, Long> errors = new TreeMap<>();
    long uncomputed;

    final List<String> samples = new ArrayList<>();
    final List<String> numberExamples = new ArrayList<>();
    final List<String> dateExamples = new ArrayList<>();
    final List<String> serialExamples = new ArrayList<>();

    /** Takes one more cell into account. */
    public void add(GridRow row, int cell) {
        CellKind kind = row.kind(cell);
        char[] chars = row.chars();
        int start = Blanks.skip(chars, row.start(cell), row.end(cell));
        int end = Blanks.trim(chars, start, row.end(cell));
        if (kind == CellKind.LOST_TEXT) {
            filled++;
            lost++;
            return;
        }
        if (start == end && kind != CellKind.UNCOMPUTED) {
            blank++;
            return;
        }
        filled++;
        if (samples.size() < SAMPLES && filled <= SETTLED && kind != CellKind.UNCOMPUTED) {
            keep(samples, SAMPLES, row.text(cell));
        }
        switch (kind) {
            case TEXT -> text(chars, start, end);
            case NUMBER, PERCENT, AMOUNT -> machineNumber(kind, chars, start, end);
            case DATE -> dateCell(chars, start, end);
            case BOOLEAN -> truths[0]++;
            case ERROR -> errors.merge(new String(chars, start, end - start), 1L, Long::sum);
            case UNCOMPUTED -> uncomputed++;
            case BAD_DATE -> badDates++;
            case LOST_TEXT -> lost++;
        }
    }

    /** One more row that does not reach this column. */
    public void addBlank() {
        blank++;
    }

    private void text(char[] chars, int start, int end) {
        if (words > SETTLED && words == filled - 1) {
            words++;
            return;
        }
        if (plainNumber(chars, start, end)) {
            return;
        }
        if (!holdsDigit(chars, start, end)) {
            word(chars, start, end);
        } else if (mayBeDate(chars, start, end) && date.scan(chars, start, end)) {
            dateText(chars, start, end);
        } else if (number.scan(chars, start, end)) {
            numberText(chars, start, end);
        } else {
            word(chars, start, end);
        }
    }

    /** The common case: digits alone. */
    private boolean plainNumber(char[] chars, int start, int end) {
        int from = chars[start] == '-' ? start + 1 : start;
        if (end - from > 15 || end == from || (chars[from] == '0' && end - from > 1)) {
            return false;
        }
        for (int i = from; i < end; i++) {
            if (chars[i] < '0' || chars[i] > '9') {
                return false;
            }
        }
        numbers++;
        serial(chars, start, end);
        return true;
    }

    private void serial(char[] chars, int start, int end) {
        int length = end - start;
        if (length < 5 || chars[start] == '-') {
            return;
        }
        if (length == 5 || chars[start + 5] == '.') {
            if (chars[start] >= '2' && chars[start] <= '7') {
                serials++;
                keep(serialExamples, EXAMPLES, new String(chars, start, length));
            }
        } else if (length == 8 && date.scanCompact(chars, start, end) && date.day(Dates.YMD) != DateText.IMPOSSIBLE
                && (chars[start] == '1' || chars[start] == '2')) {
            compact++;
        }
    }

    private static boolean holdsDigit(char[] chars, int start, int end) {
        for (int i = start; i < end; i++) {
            if ((chars[i] <= '9' && chars[i] >= '0') || (chars[i] >= '０' && chars[i] <= '９')) {
                return true;
            }
        }
        return false;
    }

    private static boolean mayBeDate(char[] chars, int start, int end) {
        int dots = 0;
        for (int i = start + 1; i < end; i++) {
            char c = chars[i];
            if (c == '/' || c == '-' || c == ':' || c == '年' || c == ' ' || c == '\u00a0') {
                return true;
            }
            dots += c == '.' ? 1 : 0;
        }
        return dots >= 2;
    }

    private void word(char[] chars, int start, int end) {
        int truth = Words.truth(chars, start, end);
        if (truth >= 0) {
            truths[truth / 2]++;
        } else if (Words.marker(chars, start, end)) {
            markers++;
        } else {
            words++;
        }
    }

    private void machineNumber(CellKind kind, char[] chars, int start, int end) {
        if (!number.scan(chars, start, end)) {
            words++;
            return;
        }
        machine++;
        common(chars, start, end);
        if (kind == CellKind.PERCENT) {
            percents++;
        } else if (kind == CellKind.AMOUNT) {
            amounts++;
        }
    }

    private void numberText(char[] chars, int start, int end) {
        if (number.leadingZero()) {
            leadingZeros++;
        }
        if (number.code()) {
            codes++;
        }
        boolean dot = number.valid('.');
        boolean comma = number.valid(',');
        if (!dot && !comma) {
            badNumbers++;
            return;
        }
        if (dotOnly + commaOnly == 0) {
            dotCameFirst = dot;
        }
        if (!comma) {
            dotOnly++;
        } else if (!dot) {
            commaOnly++;
        } else if (number.ambiguous()) {
            bothDiffer++;
            keep(numberExamples, EXAMPLES, new String(chars, start, end - start));
        } else {
            numbers++;
        }
        common(chars, start, end);
    }

    private void common(char[] chars, int start, int end) {
        if (number.tooLong()) {
            tooLong++;
        }
        if (number.spoilt()) {
            spoilt++;
        }
        percents += number.percent() ? 1 : 0;
        accounting += number.accounting() ? 1 : 0;
        wide += number.wide() ? 1 : 0;
        sized += number.sized() ? 1 : 0;
        String currency = number.currency();
        if (currency != null) {
            currencies.merge(currency, 1L, Long::sum);
        }
        fractions += number.hasFraction() && !number.spoilt() ? 1 : 0;
        serial(chars, start, end);
    }

    private void dateText(char[] chars, int start, int end) {
        times += date.hasTime() ? 1 : 0;
        shortYears += date.shortYear() ? 1 : 0;
        int dmy = date.day(Dates.DMY);
        if (date.settled()) {
            if (dmy == DateText.IMPOSSIBLE) {
                badDates++;
            } else {
                settledDates++;
            }
            return;
        }
        int mdy = date.day(Dates.MDY);
        if (dmy == DateText.IMPOSSIBLE && mdy == DateText.IMPOSSIBLE) {
            if (date.day(Dates.YMD) == DateText.IMPOSSIBLE) {
                badDates++;
            } else {
                yearFirstOnly++;
            }
            return;
        }
        if (dmyOnly + mdyOnly == 0) {
            dmyCameFirst = dmy != DateText.IMPOSSIBLE;
        }
        if (mdy == DateText.IMPOSSIBLE) {
            dmyOnly++;
        } else if (dmy == DateText.IMPOSSIBLE) {
            mdyOnly++;
        } else if (dmy == mdy) {
            datesSame++;
        } else {
            datesDiffer++;
            keep(dateExamples, EXAMPLES, new String(chars, start, end - start));
        }
    }

    private void dateCell(char[] chars, int start, int end) {
        dateCells++;
        if (date.scan(chars, start, end)) {
            times += date.hasTime() ? 1 : 0;
            lateDateCells += date.lateInMonth() ? 1 : 0;
        }
    }

    private static void keep(List<String> list, int most, String text) {
        if (list.size() < most && !list.contains(text)) {
            list.add(text);
        }
    }

    /** Cells that hold something and are no marker for nothing. */
    long values() {
        return filled - markers - uncomputed - errorCount() - lost;
    }

    long errorCount() {
        return errors.values().stream().mapToLong(Long::longValue).sum();
    }

    long goodNumbers() {
        return numbers + dotOnly + commaOnly + bothDiffer + machine;
    }

    long goodDates() {
        return settledDates + dmyOnly + mdyOnly + datesDiffer + datesSame + yearFirstOnly + dateCells;
    }

    /** The first different values, as written. */
    public List<String> samples() {
        return List.copyOf(samples);
    }

    /** True where no cell holds anything. */
    public boolean empty() {
        return filled == 0;
    }

    /** True where most values are numbers, dates or truth values, not words. */
    public boolean typed() {
        long rest = values() - words - leadingZeros;
        return values() > 0 && rest * 10 >= values() * 8;
    }

    /** True where there is at least one number or date. */
    public boolean holdsFigures() {
        return goodNumbers() + goodDates() > 0;
    }

    /** True where the values are dates. */
    public boolean dated() {
        return values() > 0 && goodDates() * 10 >= values() * 8;
    }
}
