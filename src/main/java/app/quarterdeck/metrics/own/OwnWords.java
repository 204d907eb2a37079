package app.quarterdeck.metrics.own;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Sayable;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.own.OwnCondition;
import app.quarterdeck.model.own.OwnMetric.Combined;
import app.quarterdeck.model.own.OwnMetric.Counted;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a user defined, said as a formula. */
final class OwnWords {

    private OwnWords() {
    }

    /** Texts one after the other. */
    private record Joined(List<? extends Sayable> parts, String between) implements Sayable {

        Joined {
            parts = List.copyOf(parts);
        }

        @Override
        public String say(Messages messages) {
            return parts.stream().map(messages::say).collect(Collectors.joining(messages.get(between)));
        }
    }

    static Note of(Combined both, Metric first, Metric second) {
        return Note.of(both.ratio() ? "metrics.own.ratio" : "metrics.own.difference", first.name(), second.name());
    }

    static Note of(Counted counted) {
        RecordKind kind = counted.kind();
        Sayable of = Note.of("meaning.kind." + kind.id());
        Sayable records = counted.where().isEmpty()
                ? of
                : Note.of("metrics.own.where", of, conditions(kind, counted.where()));
        String key = "metrics.own." + counted.aggregation().name().toLowerCase(Locale.ROOT);
        return switch (counted.aggregation()) {
            case COUNT -> Note.of(key, records);
            case SUM, MEAN, MEDIAN -> Note.of(key, field(kind, counted.measure()), records);
            case SHARE -> Note.of(key, records, conditions(kind, counted.hits()));
            case RATIO -> Note.of("metrics.own.sums", field(kind, counted.measure()), field(kind, counted.over()),
                    records);
        };
    }

    private static Sayable conditions(RecordKind kind, List<OwnCondition> conditions) {
        return new Joined(conditions.stream().map(one -> condition(kind, one)).toList(), "metrics.own.and");
    }

    private static Note condition(RecordKind kind, OwnCondition condition) {
        boolean status = Field.ofId(kind, condition.field()).filter(field -> field.type() == FieldType.STATUS)
                .isPresent();
        List<Sayable> values = condition.values().stream()
                .<Sayable>map(value -> status ? Note.of("data.status." + value) : _ -> value).toList();
        return Note.of("metrics.own." + condition.test().name().toLowerCase(Locale.ROOT), Stream.concat(
                Stream.of(field(kind, condition.field())), Stream.of(new Joined(values, "metrics.own.or")))
                .toArray());
    }

    private static Note field(RecordKind kind, String field) {
        return Note.of("meaning.field." + kind.id() + "." + field);
    }
}
