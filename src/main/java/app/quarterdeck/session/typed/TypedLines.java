package app.quarterdeck.session.typed;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.records.Identities;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.WorkspaceFile;
import app.quarterdeck.store.typed.TypedEdit;
import app.quarterdeck.store.typed.TypedRecord;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Records of kinds that are typed in, one line each, imported ones too. Every change is kept at once, through the journal,
 * and can be taken back with what it returned. Values are in the form of the store: texts, epoch days, ten-thousandths,
 * numbers.
 */
public final class TypedLines {

    private final WorkspaceFile file;
    private final Runnable changed;

    /** @param changed told after every change */
    public TypedLines(WorkspaceFile file, Runnable changed) {
        this.file = file;
        this.changed = changed;
    }

    /** A line. */
    public static final class Line {

        private final RecordKind kind;
        private final TypedRecord record;

        private Line(RecordKind kind, TypedRecord record) {
            this.kind = kind;
            this.record = record;
        }

        public RecordKind kind() {
            return kind;
        }

        public @Nullable Object get(Field field) {
            return record.values().get(field);
        }

        /** The text of a field; empty where blank. */
        public String text(Field field) {
            return Objects.toString(get(field), "");
        }
    }

    /** Something that was done and can be taken back, and done again. */
    public static final class Step {

        private TypedEdit edit;
        private boolean done = true;

        private Step(TypedEdit edit) {
            this.edit = edit;
        }
    }

    /** All lines of a kind, in the order in which they came. */
    public List<Line> all(RecordKind kind) {
        return file.typed(kind).stream().map(record -> new Line(kind, record)).toList();
    }

    /**
     * Keeps values under what they are known by (a quota: the person and the first day): a line that is there already is
     * changed, else there is a new one.
     *
     * @return null where nothing had to be done
     */
    public @Nullable Step put(RecordKind kind, Map<Field, Object> values) {
        String identity = identity(kind, values);
        TypedRecord there = file.typed(kind).stream().filter(record -> record.is(identity)).findFirst()
                .orElse(null);
        TypedRecord wanted = there == null ? TypedRecord.of(identity, values) : there.with(identity, values);
        return wanted.equals(there) ? null : apply(new TypedEdit.Change(kind, there, wanted));
    }

    /**
     * Changes a line, also what it is known by.
     *
     * @return null where nothing had to be done
     * @throws UserFault where another line is known by the same
     */
    public @Nullable Step change(Line line, Map<Field, Object> values) {
        TypedRecord with = line.record.with("", values);
        TypedRecord wanted = line.record.with(identity(line.kind, with.values()), values);
        return wanted.equals(line.record) ? null : apply(new TypedEdit.Change(line.kind, line.record, wanted));
    }

    /**
     * As {@link #change}, where fields not named become blank.
     *
     * @return null where nothing had to be done
     * @throws UserFault where another line is known by the same
     */
    public @Nullable Step replace(Line line, Map<Field, Object> values) {
        TypedRecord wanted = line.record.only(identity(line.kind, values), values);
        return wanted.equals(line.record) ? null : apply(new TypedEdit.Change(line.kind, line.record, wanted));
    }

    /** Takes lines away, all or none. */
    public Step remove(List<Line> lines) {
        return apply(lines.stream().map(line -> new TypedEdit.Change(line.kind, line.record, null))
                .toArray(TypedEdit.Change[]::new));
    }

    /** @throws UserFault where something changed the lines since */
    public void undo(Step step) {
        if (step.done) {
            step.edit = file.typed().undo(step.edit);
            step.done = false;
            changed.run();
        }
    }

    /** @throws UserFault where something changed the lines since */
    public void redo(Step step) {
        if (!step.done) {
            step.edit = file.typed().apply(step.edit);
            step.done = true;
            changed.run();
        }
    }

    private Step apply(TypedEdit.Change... changes) {
        Step step = new Step(file.typed().apply(TypedEdit.of(changes)));
        changed.run();
        return step;
    }

    private static String identity(RecordKind kind, Map<Field, Object> values) {
        return Objects.requireNonNull(Identities.own(kind, values), "a line of " + kind + " is known by something");
    }
}
