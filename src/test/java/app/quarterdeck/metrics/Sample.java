package app.quarterdeck.metrics;

import app.quarterdeck.facts.FactFile;
import app.quarterdeck.facts.FactSource;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.model.own.OwnMetric;
import app.quarterdeck.model.past.DealHistory;
import app.quarterdeck.model.past.DealVersion;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.Moment;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.Settings;
import app.quarterdeck.model.same.Alias;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/** A few rows written down in a test, as a source of facts. */
final class Sample implements FactSource {

    private final Map<RecordKind, List<Map<Field, String>>> rows = new EnumMap<>(RecordKind.class);
    private final Map<RecordKind, Field[]> columns = new EnumMap<>(RecordKind.class);
    private final List<Integer> days = new ArrayList<>();
    private final List<DealVersion> past = new ArrayList<>();
    private final List<String> texts = new ArrayList<>(List.of(""));
    private final Map<String, Integer> codes = new HashMap<>(Map.of("", 0));
    private Settings settings = Settings.DEFAULT;
    private LocalDate today = LocalDate.of(2026, 6, 30);

    Sample with(Settings other) {
        settings = other;
        return this;
    }

    /** The day of the calendar on the wall. */
    Sample on(LocalDate day) {
        today = day;
        return this;
    }

    /** The columns that the following {@link #row}s of the kind fill. */
    Sample columns(Field... fields) {
        columns.put(fields[0].kind(), fields);
        return this;
    }

    /** One row: cells as in a file, empty = blank. */
    Sample row(RecordKind kind, String... cells) {
        Field[] fields = columns.getOrDefault(kind, new Field[0]);
        Map<Field, String> row = new EnumMap<>(Field.class);
        for (int i = 0; i < cells.length; i++) {
            if (!cells[i].isEmpty()) {
                row.put(fields[i], cells[i]);
            }
        }
        return row(kind, row);
    }

    /** Rows of comma-separated cells. */
    Sample rows(RecordKind kind, String... lines) {
        for (String line : lines) {
            row(kind, line.split(",", -1));
        }
        return this;
    }

    Sample row(RecordKind kind, Map<Field, String> row) {
        rows.computeIfAbsent(kind, k -> new ArrayList<>()).add(row);
        row.forEach((field, value) -> {
            if (field.type() == FieldType.TEXT) {
                code(value);
            }
        });
        return this;
    }

    Engine engine() {
        return engine(List.of());
    }

    Engine engine(List<OwnMetric> own) {
        return new Engine(new Snapshot(this), own, today);
    }

    @Override
    public long revision() {
        return 1;
    }

    @Override
    public Settings settings() {
        return settings;
    }

    @Override
    public List<String> texts() {
        return texts;
    }

    @Override
    public long[] rowIds(RecordKind kind) {
        long[] ids = new long[of(kind).size()];
        for (int i = 0; i < ids.length; i++) {
            ids[i] = i + 1L;
        }
        return ids;
    }

    @Override
    public long[] gone(RecordKind kind) {
        return new long[0];
    }

    /** An import of deals whose data is up to a day; {@link #said} tells what it said. */
    Sample then(LocalDate day) {
        days.add((int) day.toEpochDay());
        return this;
    }

    /** What the last import said of a deal, named by its place among the rows from 1 on. */
    Sample said(DealVersion version) {
        past.add(new DealVersion(version.record(), days.size() - 1, version.present(), version.status(),
                version.amount(), version.expected(), version.probability(), version.stage(), version.created(),
                version.closed()));
        return this;
    }

    @Override
    public DealHistory dealHistory() {
        return new DealHistory(days, past.stream()
                .sorted(Comparator.comparingLong(DealVersion::record).thenComparingInt(DealVersion::from)).toList());
    }

    @Override
    public int[] ints(Field field) {
        return of(field.kind()).stream().mapToInt(row -> integer(field, row.get(field))).toArray();
    }

    @Override
    public long[] longs(Field field) {
        return of(field.kind()).stream().map(row -> row.get(field))
                .mapToLong(value -> value == null ? Blank.MONEY : Money.of(new BigDecimal(value))).toArray();
    }

    @Override
    public double[] doubles(Field field) {
        return of(field.kind()).stream().map(row -> row.get(field))
                .mapToDouble(value -> value == null ? Double.NaN : Double.parseDouble(value)).toArray();
    }

    @Override
    public long[] links(Field field) {
        RecordKind target = Objects.requireNonNull(field.linked());
        Field id = Field.ofId(target, "id").orElseThrow();
        Map<String, Long> ids = new HashMap<>();
        for (int i = 0; i < of(target).size(); i++) {
            ids.put(of(target).get(i).getOrDefault(id, ""), i + 1L);
        }
        ids.remove("");
        return of(field.kind()).stream().mapToLong(row -> ids.getOrDefault(row.getOrDefault(field, ""), 0L)).toArray();
    }

    @Override
    public int[] orderOfSales() {
        Map<String, Integer> orders = new HashMap<>();
        List<Map<Field, String>> sales = of(RecordKind.SALES);
        int[] out = new int[sales.size()];
        for (int i = 0; i < out.length; i++) {
            Map<Field, String> row = sales.get(i);
            String key = row.getOrDefault(Field.SALE_ID, "line" + i) + "|"
                    + row.getOrDefault(Field.SALE_CUSTOMER_ID, "");
            out[i] = orders.computeIfAbsent(key, k -> orders.size() + 1);
        }
        return out;
    }

    @Override
    public List<String> headings(RecordKind kind) {
        return List.of();
    }

    @Override
    public int[] column(RecordKind kind, String heading, ToIntFunction<String> coder) {
        return new int[of(kind).size()];
    }

    @Override
    public List<Alias> aliases() {
        return List.of();
    }

    @Override
    public List<FactFile> files() {
        return List.of(new FactFile(1, RecordKind.DEALS, "deals.csv", ""));
    }

    private List<Map<Field, String>> of(RecordKind kind) {
        return rows.getOrDefault(kind, List.of());
    }

    private int integer(Field field, @Nullable String value) {
        return switch (field.type()) {
            case TEXT -> value == null ? Blank.TEXT : code(value);
            case DATE -> value == null ? Blank.DATE : (int) LocalDate.parse(value).toEpochDay();
            case DATETIME -> value == null ? Blank.MOMENT : moment(LocalDateTime.parse(value));
            case STATUS -> DealStatus.valueOf(String.valueOf(value).toUpperCase(Locale.ROOT)).code();
            case MONEY, NUMBER, SHARE, KEY -> throw new IllegalArgumentException(field + " is not whole");
        };
    }

    private static int moment(LocalDateTime time) {
        return Moment.of((int) time.toLocalDate().toEpochDay(), time.getHour() * 60 + time.getMinute());
    }

    private int code(String text) {
        return codes.computeIfAbsent(text, added -> {
            texts.add(added);
            return texts.size() - 1;
        });
    }
}
