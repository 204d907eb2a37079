package app.quarterdeck.importing.records;

import app.quarterdeck.importing.meaning.Mapping;
import app.quarterdeck.importing.meaning.Target;
import app.quarterdeck.model.record.Field;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Values that the file gives in another form (settled reading 13): a price of one unit, a discount rate, a profit, an
 * amount a year, hours, a name in two parts. Half-even to ten-thousandths; blank where a part is.
 */
final class Derived {

    private static final int MONTHS = 12;
    private static final int MINUTES = 60;
    private static final List<Field> QUANTITIES = List.of(Field.SALE_QTY, Field.LINE_QTY);
    private static final List<Field> NETS = List.of(Field.SALE_NET_AMOUNT, Field.LINE_AMOUNT);

    /** A column that has to be worked out, and the place of its field in a row's values. */
    private record Part(Target target, int column, int slot) {

        Target.Way way() {
            return target.way();
        }
    }

    private final Cells cells;
    private final List<Part> parts = new ArrayList<>();
    private final int quantity;
    private final int net;

    Derived(Layout layout, Cells cells) {
        this.cells = cells;
        Mapping mapping = layout.mapping();
        Slots slots = new Slots(layout.fields());
        quantity = QUANTITIES.stream().mapToInt(slots::of).max().orElse(-1);
        net = NETS.stream().mapToInt(slots::of).max().orElse(-1);
        for (int column = 0; column < mapping.columns().size(); column++) {
            Target target = mapping.columns().get(column).target();
            Field field = target == null ? null : target.field();
            if (target != null && field != null && target.derived()) {
                parts.add(new Part(target, column, slots.of(field)));
            }
        }
        // A net amount from a price of one unit comes before what is worked out of the net amount.
        parts.sort((a, b) -> Integer.compare(order(a), order(b)));
    }

    private static int order(Part part) {
        return part.way() == Target.Way.DISCOUNT || part.way() == Target.Way.PROFIT ? 1 : 0;
    }

    /** @throws ArithmeticException where an amount does not fit */
    void fill(@Nullable Object[] values) {
        for (Part part : parts) {
            if (cells.filled(part.column()) && (values[part.slot()] == null || half(part.target()))) {
                Object value = value(part, values);
                if (value != null) {
                    values[part.slot()] = value;
                }
            }
        }
    }

    private static boolean half(@Nullable Target target) {
        return target != null && (target.way() == Target.Way.GIVEN || target.way() == Target.Way.FAMILY);
    }

    private @Nullable Object value(Part part, @Nullable Object[] values) {
        int column = part.column();
        return switch (part.way()) {
            case UNIT -> quantity >= 0 && values[quantity] instanceof Double count
                    ? whole(BigDecimal.valueOf(cells.money(column)).multiply(BigDecimal.valueOf(count)))
                    : null;
            case DISCOUNT -> net >= 0 && values[net] instanceof Long amount && cells.share(column) < 1
                    ? (Object) BigDecimal.valueOf(amount)
                            .divide(BigDecimal.ONE.subtract(BigDecimal.valueOf(cells.share(column))), 0,
                                    RoundingMode.HALF_EVEN)
                            .longValueExact()
                    : null;
            case PROFIT -> net >= 0 && values[net] instanceof Long amount
                    ? (Object) Math.subtractExact(amount, cells.money(column))
                    : null;
            case YEARLY -> BigDecimal.valueOf(cells.money(column))
                    .divide(BigDecimal.valueOf(MONTHS), 0, RoundingMode.HALF_EVEN).longValueExact();
            case HOURS -> cells.number(column) * MINUTES;
            case GIVEN -> name(cells.written(column), (String) values[part.slot()]);
            case FAMILY -> name((String) values[part.slot()], cells.written(column));
            case VALUE, LINE, LINE_ID -> null;
        };
    }

    private static Object whole(BigDecimal amount) {
        return amount.setScale(0, RoundingMode.HALF_EVEN).longValueExact();
    }

    /** Given name first; Chinese names the other way round and run together. */
    private static @Nullable String name(@Nullable String given, @Nullable String family) {
        if (given == null || family == null) {
            return given == null ? family : given;
        }
        boolean chinese = Character.isIdeographic(family.codePointAt(0));
        return chinese ? family + given : given + " " + family;
    }
}
