package app.quarterdeck.importing.typing;

import app.quarterdeck.base.Names;
import app.quarterdeck.base.Note;
import app.quarterdeck.importing.read.ColumnType;
import app.quarterdeck.importing.read.Question;
import app.quarterdeck.importing.read.ReadOptions;
import app.quarterdeck.importing.read.ReadOptions.Dates;
import app.quarterdeck.importing.read.ReadOptions.Decimal;
import app.quarterdeck.importing.value.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Decides what a column is from its profile. A reading is taken without asking only where every other valid reading
 * gives the same values; else a question is raised.
 */
public final class ColumnTyping {

    private static final Pattern DATE_NAME = Pattern.compile(
            ".*(date|datum|fecha|datetime|timestamp|日期|时间|日時|_on$|_at$|(^|\\W)(created|closed|day)(\\W|$)).*");

    private static final int MANY = 10;

    private final String name;
    private final int index;
    private final ColumnProfile profile;
    private final ReadOptions options;
    private final List<Note> assumed = new ArrayList<>();
    private final List<Note> problems = new ArrayList<>();
    private @Nullable Question question;
    private char decimal = '.';
    private Dates order = Dates.YMD;

    private ColumnTyping(String name, int index, ColumnProfile profile, ReadOptions options) {
        this.name = name;
        this.index = index;
        this.profile = profile;
        this.options = options;
    }

    /** The decision on a column; {@code forced} is the type it must have, null to find out. */
    public static ColumnPlan decide(String name, int index, ColumnProfile profile, ReadOptions options,
            @Nullable ColumnType forced) {
        return new ColumnTyping(name, index, profile, options).plan(forced);
    }

    private ColumnPlan plan(@Nullable ColumnType forced) {
        ColumnType type = forced != null ? forced : detect();
        String format = switch (type) {
            case TEXT -> "";
            case NUMBER -> numberFormat();
            case MONEY -> moneyFormat();
            case DATE, DATETIME -> dateFormat();
            case BOOLEAN -> truthFormat();
        };
        if (type == ColumnType.NUMBER && forced == null) {
            askWhetherDates();
        }
        warn(type);
        long blank = profile.blank + profile.errorCount() + profile.uncomputed
                + (type == ColumnType.TEXT ? 0 : profile.markers);
        return new ColumnPlan(type, format, decimal, order, options.currency(), blank, assumed, problems, question);
    }

    private ColumnType detect() {
        long values = profile.values();
        if (values == 0) {
            return ColumnType.TEXT;
        }
        for (long count : profile.truths) {
            if (count == values) {
                return ColumnType.BOOLEAN;
            }
        }
        if (enough(profile.goodDates() + profile.badDates, values)
                && profile.goodDates() * 2 >= profile.goodDates() + profile.badDates) {
            return dateType();
        }
        if (namedAsDate() && ((options.dates() == Dates.SERIAL && profile.serials == values)
                || profile.compact == values)) {
            return dateType();
        }
        boolean numbers = enough(profile.goodNumbers() + profile.badNumbers, values) && profile.goodNumbers() > 0
                && profile.leadingZeros + profile.tooLong + profile.codes == 0 && !spoilt();
        if (!numbers) {
            return ColumnType.TEXT;
        }
        return profile.amounts > 0 || !profile.currencies.isEmpty() ? ColumnType.MONEY : ColumnType.NUMBER;
    }

    /** All, or in a long column nearly all: a slip of the pen is a fault of its row, not another type. */
    private static boolean enough(long fitting, long values) {
        return fitting == values || (values >= 50 && fitting * 100 >= values * 98);
    }

    private ColumnType dateType() {
        boolean serialTimes = options.dates() == Dates.SERIAL && profile.serials > 0 && profile.fractions > 0;
        return profile.times > 0 || serialTimes ? ColumnType.DATETIME : ColumnType.DATE;
    }

    private boolean spoilt() {
        return profile.spoilt > 0 && profile.fractions == 0;
    }

    private boolean namedAsDate() {
        return DATE_NAME.matcher(Names.key(name)).matches();
    }

    private String numberFormat() {
        decideDecimal();
        if (profile.percents > 0 && profile.percents == profile.values()) {
            return "percent";
        }
        return decimal == '.' ? "dot" : "comma";
    }

    private String moneyFormat() {
        decideDecimal();
        if (profile.currencies.size() > 1) {
            problems.add(Note.of("importing.problem.currencies", name, String.join(", ", profile.currencies.keySet())));
        }
        if (profile.currencies.size() == 1) {
            return profile.currencies.keySet().iterator().next();
        }
        return options.currency() != null ? options.currency() : "";
    }

    private void decideDecimal() {
        Decimal said = options.decimal();
        if (said != null) {
            decimal = said == Decimal.COMMA ? ',' : '.';
            return;
        }
        long dot = profile.dotOnly;
        long comma = profile.commaOnly;
        boolean proven = dot > 0 != comma > 0;
        decimal = comma > dot || (comma == dot && comma > 0 && !profile.dotCameFirst) ? ',' : '.';
        if (profile.bothDiffer > 0 && !proven) {
            question = new Question(index, "decimal", Note.of("importing.question.decimal", name),
                    Samples.decimals(profile.numberExamples, decimal));
        } else if (dot > 0 && comma > 0) {
            assumed.add(Note.of("importing.assumed.decimal-mixed", name, id(decimal), decimal == '.' ? comma : dot));
        } else if (comma > 0) {
            assumed.add(Note.of("importing.assumed.decimal-comma", name));
        }
    }

    private static String id(char decimal) {
        return decimal == '.' ? Decimal.DOT.id() : Decimal.COMMA.id();
    }

    private String dateFormat() {
        boolean written = profile.goodDates() - profile.settledDates - profile.dateCells > 0;
        if (written) {
            decideOrder();
            return order.id();
        }
        long bare = profile.serials;
        if (options.dates() == Dates.SERIAL && bare > 0) {
            order = Dates.SERIAL;
            assumed.add(Note.of("importing.assumed.serial", name));
        } else if (bare > 0 && options.dates() == null && bare > profile.compact) {
            question = serialQuestion();
        }
        return order.id();
    }

    private void decideOrder() {
        long dmy = profile.dmyOnly;
        long mdy = profile.mdyOnly;
        Dates said = options.dates();
        long either = profile.datesDiffer + profile.datesSame;
        if ((said == Dates.DMY && dmy + either > 0) || (said == Dates.MDY && mdy + either > 0)
                || (said == Dates.YMD && profile.shortYears > 0)) {
            order = said;
            return;
        }
        boolean proven = dmy > 0 != mdy > 0;
        if (profile.yearFirstOnly > dmy + mdy) {
            order = Dates.YMD;
            assumed.add(Note.of("importing.assumed.dates", name, order.id(), profile.yearFirstOnly));
            return;
        }
        order = mdy > dmy || (mdy == dmy && mdy > 0 && !profile.dmyCameFirst) ? Dates.MDY : Dates.DMY;
        if (profile.datesDiffer > 0 && !proven) {
            question = new Question(index, "dates", Note.of("importing.question.dates", name),
                    Samples.dates(profile.dateExamples, order));
        } else if (dmy > 0 && mdy > 0) {
            assumed.add(Note.of("importing.assumed.dates-mixed", name, order.id(), order == Dates.DMY ? mdy : dmy));
        } else if (dmy + mdy > 0) {
            assumed.add(Note.of("importing.assumed.dates", name, order.id(), dmy + mdy));
        }
        if (profile.shortYears > 0) {
            assumed.add(Note.of("importing.assumed.short-years", name));
        }
    }

    /** Bare day numbers under a heading that speaks of dates: asked, for a number says nothing about itself. */
    private void askWhetherDates() {
        if (options.dates() == null && profile.serials > 0 && profile.serials == profile.values() && namedAsDate()) {
            question = serialQuestion();
        }
    }

    private Question serialQuestion() {
        return new Question(index, "dates", Note.of("importing.question.serial", name),
                Samples.serials(profile.serialExamples));
    }

    private void sayUnusual() {
        if (profile.accounting > 0) {
            assumed.add(Note.of("importing.assumed.accounting", name, profile.accounting));
        }
        if (profile.percents > 0 && profile.percents < profile.values()) {
            assumed.add(Note.of("importing.assumed.percents", name, profile.percents));
        }
        if (profile.sized > 0) {
            assumed.add(Note.of("importing.assumed.sized", name, profile.sized));
        }
        if (profile.wide > 0) {
            assumed.add(Note.of("importing.assumed.wide", name, profile.wide));
        }
    }

    /**
     * The mark a spreadsheet leaves when it opens dates of the other order: those it could misread became true dates, all
     * in the first twelve days of a month, and the rest stayed text.
     */
    private boolean swapped() {
        return profile.dateCells >= MANY && profile.lateDateCells == 0 && profile.dmyOnly + profile.mdyOnly >= MANY
                && profile.datesDiffer == 0;
    }

    private String truthFormat() {
        for (int i = 0; i < profile.truths.length; i++) {
            if (profile.truths[i] > 0) {
                return String.join("/", Words.TRUTHS.get(i));
            }
        }
        return "";
    }

    private void warn(ColumnType type) {
        if (type != ColumnType.TEXT && profile.markers > 0) {
            assumed.add(Note.of("importing.assumed.markers", name, profile.markers));
        }
        boolean figures = type == ColumnType.NUMBER || type == ColumnType.MONEY;
        long written = profile.goodNumbers() - profile.machine;
        if (figures && profile.machine > 0 && written > 0) {
            assumed.add(Note.of("importing.assumed.text-numbers", name, written));
        }
        if (figures) {
            sayUnusual();
        }
        if (swapped()) {
            problems.add(Note.of("importing.problem.swapped", name, profile.dateCells));
        }
        if (profile.errorCount() > 0) {
            problems.add(Note.of("importing.problem.errors", name, profile.errorCount(),
                    String.join(", ", profile.errors.keySet())));
        }
        if (type == ColumnType.TEXT && spoilt()) {
            problems.add(Note.of("importing.problem.spoilt", name));
        }
        if (profile.tooLong > 0 && profile.machine > 0) {
            problems.add(Note.of("importing.problem.long-numbers", name));
        }
    }
}
