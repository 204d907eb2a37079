package app.quarterdeck.session.process;

import app.quarterdeck.base.Names;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.guide.ProcessChange;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.typed.TypedLines;
import app.quarterdeck.session.typed.TypedLines.Line;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The log of changes as it is typed, imported changes among them. A change is known by its words and its first day. */
public final class ChangeLog {

    private final TypedLines lines;

    public ChangeLog(Session session) {
        this.lines = session.typed();
    }

    /** A change and the line it is kept in. */
    public record Entry(ProcessChange change, Line line) {

        /** Whether the other one is this change, by what it is known by: what was done, and since when. */
        boolean is(ProcessChange other) {
            return change.startedOn().equals(other.startedOn())
                    && Names.key(change.what()).equals(Names.key(other.what()));
        }
    }

    /** All of them, in the order in which they came. */
    public List<Entry> all() {
        return lines.all(RecordKind.CHANGES).stream().flatMap(line -> {
            LocalDate started = day(line, Field.CHANGE_STARTED_ON);
            return started == null
                    ? Stream.<Entry>empty()
                    : Stream.of(new Entry(new ProcessChange(line.text(Field.CHANGE_WHAT), started,
                            day(line, Field.CHANGE_ENDED_ON), line.text(Field.CHANGE_SCOPE),
                            line.text(Field.CHANGE_PRIMARY_METRIC), line.text(Field.CHANGE_GUARDRAIL_METRIC),
                            line.get(Field.CHANGE_EXPECTED) instanceof Double expected ? expected : null), line));
        }).toList();
    }

    /** @throws UserFault where there is such a change already, or it ends before it starts */
    public TypedLines.@Nullable Step add(ProcessChange change) {
        Map<Field, Object> values = values(change);
        if (all().stream().anyMatch(entry -> entry.is(change))) {
            throw UserFault.of("typed.there");
        }
        return lines.put(RecordKind.CHANGES, values);
    }

    /**
     * Puts other values in the place of a change.
     *
     * @return null where nothing is different
     * @throws UserFault where another change is known by the same, or it ends before it starts
     */
    public TypedLines.@Nullable Step edit(Entry entry, ProcessChange change) {
        return lines.replace(entry.line(), values(change));
    }

    public TypedLines.Step remove(Entry entry) {
        return lines.remove(List.of(entry.line()));
    }

    private static Map<Field, Object> values(ProcessChange change) {
        LocalDate ended = change.endedOn();
        if (ended != null && ended.isBefore(change.startedOn())) {
            throw UserFault.of("process.fault.ends-before", ended, change.startedOn());
        }
        Map<Field, Object> values = new EnumMap<>(Field.class);
        values.put(Field.CHANGE_WHAT, Names.clean(change.what()));
        values.put(Field.CHANGE_STARTED_ON, Math.toIntExact(change.startedOn().toEpochDay()));
        if (ended != null) {
            values.put(Field.CHANGE_ENDED_ON, Math.toIntExact(ended.toEpochDay()));
        }
        put(values, Field.CHANGE_SCOPE, change.scope());
        put(values, Field.CHANGE_PRIMARY_METRIC, change.primary());
        put(values, Field.CHANGE_GUARDRAIL_METRIC, change.guardrail());
        if (change.expected() != null) {
            values.put(Field.CHANGE_EXPECTED, Objects.requireNonNull(change.expected()));
        }
        return values;
    }

    private static void put(Map<Field, Object> values, Field field, String text) {
        if (!text.isBlank()) {
            values.put(field, Names.clean(text));
        }
    }

    private static @Nullable LocalDate day(Line line, Field field) {
        return line.get(field) instanceof Integer day ? LocalDate.ofEpochDay(day) : null;
    }
}
