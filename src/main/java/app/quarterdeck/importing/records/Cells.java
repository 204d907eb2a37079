package app.quarterdeck.importing.records;

import app.quarterdeck.base.Names;
import app.quarterdeck.importing.read.ByWord;
import app.quarterdeck.importing.read.TypedRows;
import app.quarterdeck.importing.same.NearDuplicates;
import app.quarterdeck.importing.words.PeriodText;
import app.quarterdeck.importing.words.Vocabulary;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Moment;
import app.quarterdeck.model.same.NameList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The values of mapped columns in the form of the store, for the row a walk stands on. */
final class Cells {

    private static final int MOST_KEPT = 60_000;
    /** Names are all kept, so that they can be counted, unless there are more than anybody could look through. */
    private static final int MOST_NAMES = NearDuplicates.MOST;
    private static final Set<Field> CURRENCIES = Set.of(Field.DEAL_CURRENCY, Field.SALE_CURRENCY,
            Field.COST_CURRENCY, Field.RATE_CURRENCY, Field.RATE_TO);

    /** What a text stands for, and in how many cells. */
    private static final class Meant {

        private final String value;
        /** The word stands for nothing. */
        private final boolean filler;
        private long cells;

        Meant(String value, boolean filler) {
            this.value = value;
            this.filler = filler;
        }
    }

    private final Layout layout;
    private final List<Integer> scales;
    private final TypedRows rows;
    private final boolean[] percent;
    private final boolean[] periods;
    private final int amount;
    private final Vocabulary vocabulary;
    private final Map<Field, Map<String, Meant>> texts = new EnumMap<>(Field.class);
    private final ByWord<Meant> met;
    private final Map<Field, Map<String, Long>> fillers = new EnumMap<>(Field.class);

    Cells(Layout layout, TypedRows rows, boolean[] percent, Vocabulary vocabulary) {
        this.layout = layout;
        this.scales = layout.scales();
        this.rows = rows;
        this.percent = percent;
        this.periods = new boolean[layout.table().columns().size()];
        for (int i = 0; i < periods.length; i++) {
            periods[i] = layout.isPeriod(i);
        }
        this.amount = layout.amountColumn();
        this.vocabulary = vocabulary;
        this.met = new ByWord<>(layout.table().columns().size());
    }

    /** The value of a field that has a column of its own; null where blank. */
    @Nullable
    Object value(Field field, int column) {
        if (rows.state(column) != TypedRows.State.VALUE) {
            return null;
        }
        return switch (field.type()) {
            case KEY, STATUS -> clean(rows.text(column));
            case TEXT -> text(field, column);
            case DATE -> periods[column] ? period(column, true) : (Object) rows.day(column);
            case DATETIME -> Moment.of(rows.day(column), rows.minute(column));
            case MONEY -> money(column);
            case NUMBER -> rows.number(column);
            case SHARE -> share(column);
        };
    }

    /** First or last day of the month, quarter or year a cell names; null where it names none. */
    @Nullable
    Integer period(int column, boolean first) {
        return PeriodText.of(rows.raw(column))
                .map(one -> (int) (first ? one.from() : one.to()).toEpochDay()).orElse(null);
    }

    /** An amount in ten-thousandths. @throws ArithmeticException where it does not fit */
    long money(int column) {
        int scale = scales.get(column);
        return scale == 1 ? rows.money(column) : Math.multiplyExact(rows.money(column), scale);
    }

    double number(int column) {
        return rows.number(column);
    }

    /** The text of a cell, null where blank. */
    @Nullable
    String written(int column) {
        return clean(rows.raw(column));
    }

    /** A share as 0 to 1, also where the column holds percentages. */
    double share(int column) {
        double number = rows.number(column);
        return percent[column] ? number / 100 : number;
    }

    /** The ISO code of a row's amounts; null where nothing says it. */
    @Nullable
    String currency() {
        String written = amount >= 0 && rows.state(amount) == TypedRows.State.VALUE ? rows.currency(amount) : null;
        return written != null ? written : layout.currency().isEmpty() ? null : layout.currency();
    }

    boolean filled(int column) {
        return column >= 0 && rows.state(column) == TypedRows.State.VALUE;
    }

    /** Words such as "none" that were taken for blank, with the number of cells, by field. */
    Map<Field, Map<String, Long>> fillers() {
        return fillers;
    }

    /** Names written in several ways that are one name all the same, with the number of ways, by field. */
    Map<Field, Map<String, Integer>> joined() {
        Map<Field, Map<String, Integer>> out = new EnumMap<>(Field.class);
        texts.forEach((field, known) -> {
            Map<String, Integer> ways = new HashMap<>();
            Map<String, Meant> shown = new HashMap<>();
            known.values().stream().filter(meant -> !meant.filler && !meant.value.isEmpty()).forEach(meant -> {
                String key = Names.key(meant.value);
                ways.merge(key, 1, Integer::sum);
                shown.merge(key, meant, (a, b) -> b.cells > a.cells ? b : a);
            });
            ways.values().removeIf(count -> count == 1);
            if (!ways.isEmpty() && NameList.of(field) != null) {
                Map<String, Integer> names = new TreeMap<>();
                shown.forEach((key, meant) -> names.put(meant.value, ways.getOrDefault(key, 1)));
                names.values().removeIf(count -> count == 1);
                out.put(field, names);
            }
        });
        return out;
    }

    private @Nullable String text(Field field, int column) {
        Meant meant = met.get(column, rows.word(column));
        if (meant == null) {
            meant = meant(field, rows.raw(column));
            met.put(column, rows.word(column), meant);
        }
        meant.cells++;
        if (meant.filler) {
            fillers.computeIfAbsent(field, one -> new HashMap<>()).merge(meant.value, 1L, Long::sum);
            return null;
        }
        return meant.value.isEmpty() ? null : meant.value;
    }

    private Meant meant(Field field, String raw) {
        Map<String, Meant> known = texts.computeIfAbsent(field, one -> new HashMap<>());
        Meant meant = known.get(raw);
        if (meant == null) {
            String clean = Names.clean(raw);
            String value = CURRENCIES.contains(field) ? vocabulary.currency(clean) : vocabulary.value(field, clean);
            meant = new Meant(value, vocabulary.filler(field, value));
            if (known.size() < (NameList.of(field) == null ? MOST_KEPT : MOST_NAMES)) {
                known.put(raw, meant);
            }
        }
        return meant;
    }

    /** The names met so far with the number of cells, by field; a field with too many of them is left out. */
    Map<Field, Map<String, Long>> names() {
        Map<Field, Map<String, Long>> out = new EnumMap<>(Field.class);
        texts.forEach((field, known) -> {
            if (NameList.of(field) != null && known.size() < MOST_NAMES) {
                Map<String, Long> counts = new HashMap<>();
                known.values().stream().filter(meant -> !meant.filler && !meant.value.isEmpty())
                        .forEach(meant -> counts.merge(meant.value, meant.cells, Long::sum));
                out.put(field, counts);
            }
        });
        return out;
    }

    static @Nullable String clean(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        String clean = Names.clean(raw);
        return clean.isEmpty() ? null : clean;
    }
}
