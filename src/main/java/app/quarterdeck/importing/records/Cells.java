package app.quarterdeck.importing.records;

import app.quarterdeck.base.Names;
import app.quarterdeck.importing.read.TypedRows;
import app.quarterdeck.importing.words.PeriodText;
import app.quarterdeck.importing.words.Renames;
import app.quarterdeck.importing.words.Vocabulary;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Moment;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of mapped columns in the form of the store, for the row a walk stands on. */
final class Cells {

    private static final int MOST_KEPT = 60_000;
    private static final Set<Field> CURRENCIES = Set.of(Field.DEAL_CURRENCY, Field.SALE_CURRENCY,
            Field.COST_CURRENCY, Field.RATE_CURRENCY, Field.RATE_TO);

    /** @param filler the word stands for nothing */
    private record Meant(String value, boolean filler) {
    }

    private final Layout layout;
    private final List<Integer> scales;
    private final TypedRows rows;
    private final boolean[] percent;
    private final Vocabulary vocabulary;
    private final Renames renames;
    private final Map<Field, Map<String, Meant>> texts = new EnumMap<>(Field.class);
    private final Map<Field, Map<String, Long>> fillers = new EnumMap<>(Field.class);

    Cells(Layout layout, TypedRows rows, boolean[] percent, Vocabulary vocabulary, Renames renames) {
        this.layout = layout;
        this.scales = layout.scales();
        this.rows = rows;
        this.percent = percent;
        this.vocabulary = vocabulary;
        this.renames = renames;
    }

    /** The value of a field that has a column of its own; null where blank. */
    @Nullable
    Object value(Field field, int column) {
        if (rows.state(column) != TypedRows.State.VALUE) {
            return null;
        }
        return switch (field.type()) {
            case KEY, STATUS -> clean(rows.text(column));
            case TEXT -> text(field, rows.text(column));
            case DATE -> layout.isPeriod(column) ? period(column, true) : (Object) rows.day(column);
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
        int amount = layout.amountColumn();
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

    private @Nullable String text(Field field, @Nullable String raw) {
        if (raw == null) {
            return null;
        }
        Map<String, Meant> known = texts.computeIfAbsent(field, one -> new HashMap<>());
        Meant meant = known.get(raw);
        if (meant == null) {
            String value = meant(field, Names.clean(raw));
            meant = new Meant(value, vocabulary.filler(field, value));
            if (known.size() < MOST_KEPT) {
                known.put(raw, meant);
            }
        }
        if (meant.filler()) {
            fillers.computeIfAbsent(field, one -> new HashMap<>()).merge(meant.value(), 1L, Long::sum);
            return null;
        }
        return meant.value().isEmpty() ? null : meant.value();
    }

    private String meant(Field field, String clean) {
        String said = renames.of(field, clean);
        return CURRENCIES.contains(field) ? vocabulary.currency(said) : vocabulary.value(field, said);
    }

    static @Nullable String clean(@Nullable String raw) {
        if (raw == null) {
            return null;
        }
        String clean = Names.clean(raw);
        return clean.isEmpty() ? null : clean;
    }
}
