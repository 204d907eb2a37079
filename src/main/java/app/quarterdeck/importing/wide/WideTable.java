package app.quarterdeck.importing.wide;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.read.ColumnRead;
import app.quarterdeck.importing.read.ColumnType;
import app.quarterdeck.importing.read.Question;
import app.quarterdeck.importing.read.RowSource;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.read.TypedRows;
import app.quarterdeck.importing.typing.ColumnPlan;
import app.quarterdeck.importing.words.PeriodText;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table with one column a month, quarter or year, read as one row for each cell that holds a value. The new columns are
 * called as the fields they fill.
 *
 * @param base    the table with its period columns typed as amounts
 * @param labels  indexes of the columns that stay
 * @param values  indexes of the period columns
 * @param periods what each of them stands for
 * @param kind    quotas, targets or costs
 */
public record WideTable(TableRead base, List<Integer> labels, List<Integer> values, List<PeriodText> periods,
        RecordKind kind) implements RowSource {

    private static final int FEWEST = 3;
    /** How the two dates made from headings are written. */
    private static final List<String> DATES = ColumnPlan.plain(ColumnType.DATE).words();

    /** The heading of the amounts, by kind; only these kinds are ever read so. */
    private static final Map<RecordKind, String> HEADINGS = Map.of(RecordKind.QUOTAS, "Quota", RecordKind.TARGETS,
            "Target", RecordKind.COSTS, "Cost");

    /** Whether tables of this kind are ever written so. */
    public static boolean possible(RecordKind kind) {
        return HEADINGS.containsKey(kind);
    }

    /** The table as rows, where it has at least three period columns of one length and something beside them. */
    public static Optional<TableRead> of(TableRead table, RecordKind kind) {
        List<Integer> values = periodColumns(table);
        List<Integer> labels = IntStream.range(0, table.columns().size()).filter(i -> !values.contains(i)).boxed()
                .toList();
        if (values.size() < FEWEST || labels.isEmpty()) {
            return Optional.empty();
        }
        List<PeriodText> periods = values.stream().map(i -> period(table, i).orElseThrow()).toList();
        ColumnType type = kind == RecordKind.TARGETS ? ColumnType.NUMBER : ColumnType.MONEY;
        Map<Integer, ColumnType> types = new HashMap<>();
        values.forEach(i -> types.put(i, type));
        return Optional.of(new WideTable(table.as(types), labels, values, periods, kind).read());
    }

    /** Whether the table has columns that could be months, quarters or years. */
    public static boolean seems(TableRead table) {
        return periodColumns(table).size() >= FEWEST;
    }

    @Override
    public TypedRows open(Progress progress, Cancellation cancellation) {
        return new WideRows(base.open(progress, cancellation), this);
    }

    @Override
    public List<String> reading(int column) {
        if (column < from()) {
            return base.source().reading(labels.get(column));
        }
        return column == value() ? base.source().reading(values.getFirst()) : DATES;
    }

    @Override
    public TableRead as(Map<Integer, ColumnType> types) {
        Map<Integer, ColumnType> below = new HashMap<>();
        types.forEach((column, type) -> {
            if (column < labels.size()) {
                below.put(labels.get(column), type);
            } else if (column == value()) {
                values.forEach(i -> below.put(i, type));
            }
        });
        ColumnType amounts = base.columns().get(values.getFirst()).type();
        values.forEach(i -> below.putIfAbsent(i, amounts));
        return new WideTable(base.as(below), labels, values, periods, kind).read();
    }

    @Override
    public boolean whole() {
        return base.whole();
    }

    @Override
    public boolean readsAs(RowSource other) {
        return other instanceof WideTable wide && kind == wide.kind && labels.equals(wide.labels)
                && values.equals(wide.values) && periods.equals(wide.periods)
                && base.source().readsAs(wide.base.source());
    }

    int from() {
        return labels.size();
    }

    int value() {
        return labels.size() + 2;
    }

    private TableRead read() {
        List<ColumnRead> columns = new ArrayList<>(labels.stream().map(base.columns()::get).toList());
        columns.add(
                new ColumnRead(kind == RecordKind.COSTS ? "Date" : "From", ColumnType.DATE, "ymd", 0, samples(true)));
        columns.add(new ColumnRead("To", ColumnType.DATE, "ymd", 0, samples(false)));
        ColumnRead first = base.columns().get(values.getFirst());
        columns.add(new ColumnRead(HEADINGS.getOrDefault(kind, "Value"), first.type(), first.format(), 0,
                first.samples()));
        long rows = values.stream().mapToLong(i -> base.rows() - base.skipped().size() - base.columns().get(i).blank())
                .sum();
        List<Note> assumed = new ArrayList<>(base.assumed());
        assumed.add(Note.of("importing.assumed.periods", values.size(), heading(0), heading(values.size() - 1), rows));
        if (periods.getFirst().months() > 1) {
            assumed.add(Note.of("importing.assumed.calendar"));
        }
        return new TableRead(base.file(), base.sheet(), base.encoding(), base.delimiter(), base.headerRow(), columns,
                rows + base.skipped().size(), base.skipped(), assumed, base.problems(), questions(), this);
    }

    private String heading(int value) {
        return base.columns().get(values.get(value)).name();
    }

    private List<String> samples(boolean start) {
        return periods.stream().limit(FEWEST).map(one -> (start ? one.from() : one.to()).toString()).toList();
    }

    /** Questions about a period column become questions about the amounts, asked once. */
    private List<Question> questions() {
        Map<String, Question> out = new HashMap<>();
        for (Question question : base.questions()) {
            int column = question.column();
            int now = column == Question.WHOLE_TABLE ? column : place(column);
            out.putIfAbsent(now + " " + question.key(),
                    new Question(now, question.key(), question.text(), question.readings()));
        }
        return List.copyOf(out.values());
    }

    private int place(int column) {
        int label = labels.indexOf(column);
        return label >= 0 ? label : value();
    }

    /** Of the columns called by a period, those of the length that most have; at least half of them must hold numbers. */
    private static List<Integer> periodColumns(TableRead table) {
        Map<Integer, List<Integer>> byLength = new HashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            int column = i;
            period(table, i).ifPresent(period -> byLength
                    .computeIfAbsent(period.months(), months -> new ArrayList<>()).add(column));
        }
        List<Integer> most = byLength.values().stream().max(Comparator.comparingInt(List::size)).orElse(List.of());
        long amounts = most.stream().map(table.columns()::get).filter(column -> column.type() == ColumnType.NUMBER
                || column.type() == ColumnType.MONEY || column.blank() >= table.rows()).count();
        return amounts * 2 >= most.size() ? most : List.of();
    }

    private static Optional<PeriodText> period(TableRead table, int column) {
        String name = table.columns().get(column).name();
        String sheet = table.sheet() == null ? "" : table.sheet();
        return PeriodText.year(sheet + " " + table.file().getFileName()).map(year -> PeriodText.of(name, year))
                .orElse(PeriodText.of(name));
    }
}
