package app.quarterdeck.importing.records;

import app.quarterdeck.importing.meaning.Mapping;
import app.quarterdeck.importing.meaning.Target;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Amounts of a sale that the file gives in another form (settled reading 13): a price of one unit, a discount rate, a
 * profit. Half-even to ten-thousandths; blank where a part is.
 */
final class Derived {

    private static final List<Field> BY_UNIT = List.of(Field.SALE_NET_AMOUNT, Field.SALE_LIST_AMOUNT,
            Field.SALE_GOODS_COST);

    private final Layout layout;
    private final Cells cells;
    private final Slots slots;

    Derived(Layout layout, Cells cells) {
        this.layout = layout;
        this.cells = cells;
        this.slots = new Slots(layout.fields());
    }

    /** @throws ArithmeticException where an amount does not fit */
    void fill(@Nullable Object[] values) {
        if (layout.kind() != RecordKind.SALES) {
            return;
        }
        Mapping mapping = layout.mapping();
        for (Field field : BY_UNIT) {
            int price = mapping.column(field, Target.Way.UNIT);
            if (cells.filled(price) && values[slots.of(Field.SALE_QTY)] instanceof Double quantity) {
                values[slots.of(field)] = BigDecimal.valueOf(cells.money(price))
                        .multiply(BigDecimal.valueOf(quantity)).setScale(0, RoundingMode.HALF_EVEN).longValueExact();
            }
        }
        if (values[slots.of(Field.SALE_NET_AMOUNT)] instanceof Long net) {
            discount(mapping.column(Field.SALE_LIST_AMOUNT, Target.Way.DISCOUNT), net, values);
            int profit = mapping.column(Field.SALE_GOODS_COST, Target.Way.PROFIT);
            if (cells.filled(profit)) {
                values[slots.of(Field.SALE_GOODS_COST)] = Math.subtractExact(net, cells.money(profit));
            }
        }
    }

    private void discount(int column, long net, @Nullable Object[] values) {
        if (cells.filled(column) && cells.share(column) < 1) {
            BigDecimal kept = BigDecimal.ONE.subtract(BigDecimal.valueOf(cells.share(column)));
            values[slots.of(Field.SALE_LIST_AMOUNT)] = BigDecimal.valueOf(net)
                    .divide(kept, 0, RoundingMode.HALF_EVEN).longValueExact();
        }
    }
}
