package app.quarterdeck.importing.run;

import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.Moment;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.store.BatchWriter;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A value an import changes. Values are texts, {@link LocalDate}s, {@link java.time.LocalDateTime}s, {@link java.math.BigDecimal}
 * money, doubles or
 * {@link DealStatus}es; null where blank.
 *
 * @param identity what the record is known by
 */
public record Change(String identity, Field field, @Nullable Object old, @Nullable Object now) {

    static Change of(BatchWriter.Changed changed) {
        return new Change(changed.identity(), changed.field(), shown(changed.field(), changed.old()),
                shown(changed.field(), changed.now()));
    }

    private static @Nullable Object shown(Field field, @Nullable Object stored) {
        return switch (stored) {
            case Integer code when field == Field.DEAL_STATUS -> DealStatus.ofCode(code);
            case Integer moment when field.type() == FieldType.DATETIME -> Moment.time(moment);
            case Integer day -> LocalDate.ofEpochDay(day);
            case Long money -> Money.exact(money);
            case null -> null;
            default -> stored;
        };
    }
}
