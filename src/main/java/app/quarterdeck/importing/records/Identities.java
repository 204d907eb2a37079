package app.quarterdeck.importing.records;

import app.quarterdeck.base.Names;
import app.quarterdeck.importing.meaning.Mapping;
import app.quarterdeck.importing.meaning.Target;
import app.quarterdeck.importing.read.TypedRows;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a record is known by across imports: its id, else its name, else its content with an occurrence number, so that the
 * same file again finds every row it brought. Content is a fixed choice of fields: mapping one column more must not turn
 * every row into another.
 */
final class Identities {

    private static final List<Field> DEAL = List.of(Field.DEAL_NAME, Field.DEAL_CUSTOMER_ID, Field.DEAL_OWNER,
            Field.DEAL_CREATED_ON, Field.DEAL_PRODUCT, Field.DEAL_SOURCE, Field.DEAL_AMOUNT);
    private static final List<Field> SALE = List.of(Field.SALE_ID, Field.SALE_DATE, Field.SALE_CUSTOMER_ID,
            Field.SALE_PRODUCT, Field.SALE_QTY, Field.SALE_NET_AMOUNT, Field.SALE_TYPE);
    private static final String PARTS = "\u001f";

    private final Layout layout;
    private final Slots slots;
    private final TypedRows rows;
    private final int line;
    private final int lineId;
    private final Map<String, Integer> occurrences = new HashMap<>();

    Identities(Layout layout, TypedRows rows) {
        this.layout = layout;
        this.slots = new Slots(layout.fields());
        this.rows = rows;
        Mapping mapping = layout.mapping();
        this.lineId = mapping.column(Target.Way.LINE_ID);
        this.line = slots.of(Field.SALE_ID) < 0 ? -1 : mapping.column(Target.Way.LINE);
    }

    /** Rows of this table may be known by an id or name, so that two rows can contradict each other. */
    static boolean named(Layout layout) {
        Mapping mapping = layout.mapping();
        return switch (layout.kind()) {
            case CUSTOMERS, PRODUCTS, REPS, QUOTAS, DEALS -> true;
            case STAGE_EVENTS -> false;
            case SALES -> mapping.column(Target.Way.LINE_ID) >= 0
                    || (mapping.has(Field.SALE_ID) && mapping.column(Target.Way.LINE) >= 0);
        };
    }

    /** The id or name a row is known by; null where there is none. */
    @Nullable
    String own(@Nullable Object[] values) {
        return switch (layout.kind()) {
            case CUSTOMERS -> idOrName(values, Field.CUSTOMER_ID, Field.CUSTOMER_NAME);
            case PRODUCTS -> idOrName(values, Field.PRODUCT_ID, Field.PRODUCT_NAME);
            case REPS -> idOrName(values, Field.REP_ID, Field.REP_NAME);
            case DEALS -> (String) slots.value(values, Field.DEAL_ID);
            case QUOTAS -> slots.value(values, Field.QUOTA_REP) instanceof String rep
                    && slots.value(values, Field.QUOTA_FROM) instanceof Integer from
                            ? Names.key(rep) + PARTS + LocalDate.ofEpochDay(from)
                            : null;
            case STAGE_EVENTS -> null;
            case SALES -> ofLine(values);
        };
    }

    /** What a row without id or name is known by. Counts occurrences: ask once a row, in the order of the file. */
    String content(@Nullable Object[] values) {
        if (layout.kind() == RecordKind.STAGE_EVENTS) {
            return occurrence(slots.value(values, Field.EVENT_DEAL_ID) + PARTS + slots.value(values, Field.EVENT_ENTERED_ON) + PARTS
                    + slots.value(values, Field.EVENT_STAGE));
        }
        List<Field> fields = layout.kind() == RecordKind.DEALS ? DEAL : SALE;
        @Nullable
        Object[] content = fields.stream().map(field -> slots.value(values, field)).toArray();
        return occurrence("#" + Long.toHexString(Hash.of(1, content)) + Long.toHexString(Hash.of(2, content)));
    }

    private String occurrence(String content) {
        int number = occurrences.merge(content, 1, Integer::sum);
        return number == 1 ? content : content + PARTS + number;
    }

    private @Nullable String idOrName(@Nullable Object[] values, Field id, Field name) {
        if (slots.value(values, id) instanceof String own) {
            return own;
        }
        return slots.value(values, name) instanceof String text ? Names.key(text) : null;
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
