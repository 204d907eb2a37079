package app.quarterdeck.session;

import app.quarterdeck.base.Messages;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.metrics.Dimensions;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.FiscalCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a selection can be made of: the days there are, the dimensions with more than one member, their members. */
public final class Choices {

    /** A dimension in words. */
    public record Named(Dimension dimension, String name) {
    }

    /** One value of a dimension: as a filter holds it, in words, and how many records have it. */
    public record Member(String key, String name, long count) {
    }

    private final Snapshot snapshot;
    private final RecordKind kind;
    private final @Nullable LocalDate asOf;

    /** Of the deals; of the sales where there are no deals. */
    public Choices(Analysis analysis) {
        this.snapshot = analysis.snapshot();
        this.kind = snapshot.table(RecordKind.DEALS).size() > 0 ? RecordKind.DEALS : RecordKind.SALES;
        this.asOf = analysis.asOf();
    }

    public FiscalCalendar calendar() {
        return snapshot.settings().calendar();
    }

    /** Null where no record has a date. */
    public @Nullable LocalDate asOf() {
        return asOf;
    }

    /** The earliest date in the records; null where none has one. */
    public @Nullable LocalDate first() {
        FactTable table = snapshot.table(kind);
        int first = Integer.MAX_VALUE;
        for (Field field : Field.of(kind)) {
            if (field.type() == FieldType.DATE && table.has(field)) {
                for (int day : table.days(field)) {
                    first = day == Blank.DATE ? first : Math.min(first, day);
                }
            }
        }
        return first == Integer.MAX_VALUE ? null : LocalDate.ofEpochDay(first);
    }

    /** Dimensions in which the records differ, the known ones first, then columns of the files, then rules. */
    public List<Named> dimensions(Messages messages) {
        Stream<Dimension> columns = snapshot.columns(kind).stream().map(Dimension::column);
        Stream<Dimension> rules = snapshot.settings().rules().stream().map(rule -> Dimension.rule(rule.name()));
        return Stream.of(Dimension.KNOWN.stream(), columns, rules).flatMap(all -> all).filter(this::differs)
                .map(dimension -> new Named(dimension, messages.say(Dimensions.name(dimension)))).toList();
    }

    /** The members of a dimension, the most frequent first, the blank last. */
    public List<Member> members(Dimension dimension, Messages messages) {
        Map<Integer, Long> counts = new HashMap<>();
        for (int code : snapshot.split(kind, dimension)) {
            counts.merge(snapshot.texts().canonical(code), 1L, Long::sum);
        }
        List<Member> members = new ArrayList<>();
        counts.forEach((code, count) -> {
            String key = snapshot.texts().text(code);
            members.add(new Member(key, messages.say(Dimensions.member(dimension, key)), count));
        });
        members.sort(Comparator.comparing((Member member) -> member.key().isEmpty())
                .thenComparing(Member::count, Comparator.reverseOrder()).thenComparing(Member::name));
        return members;
    }

    /** A filter's member in words. */
    public static String say(Dimension dimension, String key, Messages messages) {
        return messages.say(Dimensions.member(dimension, key));
    }

    /** A dimension in words. */
    public static String say(Dimension dimension, Messages messages) {
        return messages.say(Dimensions.name(dimension));
    }

    private boolean differs(Dimension dimension) {
        int[] codes = snapshot.split(kind, dimension);
        for (int i = 1; i < codes.length; i++) {
            if (snapshot.texts().canonical(codes[i]) != snapshot.texts().canonical(codes[0])) {
                return true;
            }
        }
        return false;
    }
}
