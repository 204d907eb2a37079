package app.quarterdeck.ui.data.edit;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.ui.kit.Typed;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The values of fields as people where the user lives read and write them. Shares are percentages. */
public final class FieldText {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Messages words;
    private final NumberFormat numbers;

    public FieldText(Messages words) {
        this.words = words;
        numbers = NumberFormat.getNumberInstance(words.formats());
        numbers.setMaximumFractionDigits(4);
    }

    /** As it stands in a table. */
    public String shown(Field field, Object value) {
        return switch (value) {
            case LocalDate date -> words.date(date);
            case LocalDateTime time -> words.dateTime(time);
            case DealStatus status -> words.get("data.status." + status.id());
            case Double share when field.type() == FieldType.SHARE -> words.get("data.share", number(percent(share)));
            case Number number -> number(number);
            default -> value.toString();
        };
    }

    /** As it stands in a field to be edited: what {@link #read} reads. */
    public String typed(Field field, @Nullable Object value) {
        return switch (value) {
            case null -> "";
            case BigDecimal money -> Typed.say(money, words.formats());
            case Double share when field.type() == FieldType.SHARE -> Typed.say(percent(share), words.formats());
            case Double number -> Typed.say(BigDecimal.valueOf(number), words.formats());
            default -> shown(field, value);
        };
    }

    /**
     * The value a text stands for, null where it is blank.
     *
     * @throws UserFault where it stands for none
     */
    public @Nullable Object read(Field field, String text) {
        String written = text.strip();
        if (written.isEmpty()) {
            return null;
        }
        return switch (field.type()) {
            case KEY, TEXT -> written;
            case DATE -> or(Typed.date(written, words), "data.edit.fault.date");
            case DATETIME -> or(Typed.dateTime(written, words), "data.edit.fault.time");
            case MONEY -> or(number(written), "data.edit.fault.number");
            case NUMBER -> or(number(written), "data.edit.fault.number").doubleValue();
            case SHARE -> or(number(written.replaceFirst("\\s*[%％]$", "")), "data.edit.fault.share").divide(HUNDRED)
                    .doubleValue();
            case STATUS -> or(status(written), "data.edit.fault.status");
        };
    }

    /** The name of a field. */
    public String name(Field field) {
        return words.get("meaning.field." + field.kind().id() + "." + field.id());
    }

    private Optional<DealStatus> status(String written) {
        for (DealStatus status : DealStatus.values()) {
            if (written.equalsIgnoreCase(words.get("data.status." + status.id()))
                    || written.equalsIgnoreCase(status.id())) {
                return Optional.of(status);
            }
        }
        return Optional.empty();
    }

    private Optional<BigDecimal> number(String written) {
        return Typed.number(written, words.formats());
    }

    private <T> T or(Optional<T> value, String key) {
        return value.orElseThrow(() -> UserFault.of(key, LocalDate.of(2026, 12, 31), 1234.5));
    }

    private static BigDecimal percent(double share) {
        return BigDecimal.valueOf(share).multiply(HUNDRED).stripTrailingZeros();
    }

    private String number(Number value) {
        return numbers.format(value).replace('-', '\u2212');
    }
}
