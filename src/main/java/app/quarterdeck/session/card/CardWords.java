package app.quarterdeck.session.card;

import app.quarterdeck.base.Messages;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.Moment;
import app.quarterdeck.model.record.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Values of one snapshot as a card says them; a blank is the empty text. */
final class CardWords {

    private final Snapshot snapshot;
    private final Messages words;

    CardWords(Snapshot snapshot, Messages words) {
        this.snapshot = snapshot;
        this.words = words;
    }

    Messages words() {
        return words;
    }

    String get(String key, Object... args) {
        return words.get(key, args);
    }

    /** A text of a record. */
    String text(Field field, int row) {
        return snapshot.texts().text(snapshot.table(field.kind()).codes(field)[row]);
    }

    /** A text that an import brings to one of a few words, in the language of the user; others as they are. */
    String known(Field field, int row) {
        String text = text(field, row);
        String key = "card.value." + text.replace(' ', '-');
        return !text.isEmpty() && words.has(key) ? words.get(key) : text;
    }

    String text(int code) {
        return snapshot.texts().text(code);
    }

    /** The day of a date or moment; null where blank. */
    @Nullable
    LocalDate day(Field field, int row) {
        FactTable table = snapshot.table(field.kind());
        int day = switch (field.type()) {
            case DATETIME -> table.moments(field)[row] == Blank.MOMENT
                    ? Blank.DATE
                    : Moment.day(table.moments(field)[row]);
            default -> table.days(field)[row];
        };
        return day == Blank.DATE ? null : LocalDate.ofEpochDay(day);
    }

    /** Money in the record's own currency. */
    String money(Field field, @Nullable Field currency, int row) {
        long value = snapshot.table(field.kind()).money(field)[row];
        return value == Blank.MONEY ? "" : money(value, currency(currency, row));
    }

    /** @param currency its code; null = none known */
    String money(long tenThousandths, @Nullable String currency) {
        return new Figure(Money.units(tenThousandths), Unit.MONEY, currency).full(words);
    }

    /** What the record says, else what the workspace does. */
    @Nullable
    String currency(@Nullable Field field, int row) {
        String own = field == null ? "" : text(field, row);
        return own.isEmpty() ? snapshot.settings().currency() : own;
    }

    String days(@Nullable Double days) {
        return days == null ? "" : new Figure(days, Unit.DAYS, null).say(words);
    }

    String status(DealStatus status) {
        return words.get("model.status." + status.id());
    }

    String label(Field field) {
        return words.get("meaning.field." + field.kind().id() + "." + field.id());
    }

    /** A value of the journal. */
    String value(@Nullable Object value) {
        return switch (value) {
            case null -> words.get("card.blank");
            case LocalDate date -> words.date(date);
            case LocalDateTime time -> words.dateTime(time);
            case DealStatus status -> status(status);
            case BigDecimal money -> new Figure(money.doubleValue(), Unit.MONEY, null).full(words);
            case Number number -> new Figure(number.doubleValue(), Unit.COUNT, null).full(words);
            default -> value.toString().isEmpty() ? words.get("card.blank") : value.toString();
        };
    }

    /** What there is of some texts, with a mark between them. */
    String joined(String... parts) {
        List<String> said = new ArrayList<>(Stream.of(parts).filter(part -> !part.isBlank()).distinct().toList());
        return String.join(words.get("card.between"), said);
    }
}
