package app.quarterdeck.importing.records;

import app.quarterdeck.base.Names;
import app.quarterdeck.importing.meaning.Mapping;
import app.quarterdeck.importing.meaning.Target;
import app.quarterdeck.importing.read.TypedRows;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a record is known by across imports: its id, else its name, else its content with an occurrence number, so that the
 * same file again finds every row it brought. Content is a fixed choice of fields: mapping one column more must not turn
 * every row into another.
 */
public final class Identities {

    /** These keep their key in the open; a long content is kept as its hash. */
    private static final Set<RecordKind> OPEN = Set.of(RecordKind.STAGE_EVENTS, RecordKind.DEAL_LINES,
            RecordKind.TIMESHEETS, RecordKind.COSTS, RecordKind.SURVEYS, RecordKind.CANDIDATES);
    /** 63 and 24 bits of two hashes: no two contents of one workspace meet, and the index stays small. */
    private static final int SHORT = 40;
    private static final String PARTS = "\u001f";

    private final Layout layout;
    private final Slots slots;
    private final TypedRows rows;
    private final int line;
    private final int lineId;
    private final Map<String, Integer> occurrences = new HashMap<>();
    private Predicate<String> taken = _ -> false;

    Identities(Layout layout, TypedRows rows) {
        this.layout = layout;
        this.slots = new Slots(layout.fields());
        this.rows = rows;
        Mapping mapping = layout.mapping();
        this.lineId = mapping.column(Target.Way.LINE_ID);
        this.line = slots.of(Field.SALE_ID) < 0 ? -1 : mapping.column(Target.Way.LINE);
    }

    /** Rows of this table may be known by a key of their own, so that two rows can contradict each other. */
    static boolean named(Layout layout) {
        Mapping mapping = layout.mapping();
        return !Keys.own(layout.kind()).isEmpty() || mapping.column(Target.Way.LINE_ID) >= 0
                || (mapping.has(Field.SALE_ID) && mapping.column(Target.Way.LINE) >= 0);
    }

    /**
     * The key of its own that a record would be known by had it been imported; null where its kind or its values give none.
     *
     * @param values in the form of the store: texts, days, ten-thousandths, numbers
     */
    public static @Nullable String own(RecordKind kind, Map<Field, Object> values) {
        return key(kind, values::get);
    }

    /** The key of its own that a row is known by; null where there is none. */
    @Nullable
    String own(@Nullable Object[] values) {
        String own = key(layout.kind(), field -> slots.value(values, field));
        boolean lines = layout.kind() == RecordKind.SALES || layout.kind() == RecordKind.DEAL_LINES;
        return own == null && lines ? ofLine(values) : own;
    }

    private static @Nullable String key(RecordKind kind, Function<Field, @Nullable Object> values) {
        for (List<Field> key : Keys.own(kind)) {
            Object best = values.apply(key.getFirst());
            if (best != null) {
                // Mostly there is one part alone.
                return key.size() == 1
                        ? part(best, key.getFirst())
                        : key.stream().map(field -> part(values.apply(field), field))
                                .collect(Collectors.joining(PARTS));
            }
        }
        return null;
    }

    /** What a row without a key is known by. Counts occurrences: ask once a row, in the order of the file. */
    String content(@Nullable Object[] values) {
        List<Field> fields = Keys.content(layout.kind());
        if (OPEN.contains(layout.kind())) {
            return occurrence(fields.stream().map(field -> String.valueOf(slots.value(values, field)))
                    .collect(Collectors.joining(PARTS)));
        }
        @Nullable
        Object[] content = fields.stream().map(field -> slots.value(values, field)).toArray();
        return occurrence("#" + Long.toString(Hash.of(1, content) >>> 1, Character.MAX_RADIX)
                + Long.toString(Hash.of(2, content) >>> SHORT, Character.MAX_RADIX));
    }

    /** Ids as they are written, names whatever their case. */
    private static String part(@Nullable Object value, Field field) {
        return switch (value) {
            case null -> "";
            case String text -> field.id().equals("id") ? text : Names.key(text);
            case Integer day when field.type() == FieldType.DATE -> LocalDate.ofEpochDay(day).toString();
            default -> value.toString();
        };
    }

    /** Contents for which this is true are known already, beyond the rows of this walk. */
    void passing(Predicate<String> known) {
        taken = known;
    }

    private String occurrence(String content) {
        String identity;
        do {
            int number = occurrences.merge(content, 1, Integer::sum);
            identity = number == 1 ? content : content + PARTS + number;
        } while (taken.test(identity));
        return identity;
    }

    private @Nullable String ofLine(@Nullable Object[] values) {
        if (filled(lineId)) {
            return Cells.clean(rows.raw(lineId));
        }
        return filled(line) && slots.value(values, Field.SALE_ID) instanceof String order
                ? order + PARTS + Cells.clean(rows.raw(line)) + PARTS + slots.value(values, Field.SALE_CUSTOMER_ID)
                : null;
    }

    private boolean filled(int column) {
        return column >= 0 && rows.state(column) == TypedRows.State.VALUE;
    }
}
