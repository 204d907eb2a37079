package app.quarterdeck.store.typed;

import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Changes that were typed as one: kept together, and taken back together.
 *
 * @param lines where they stand in the journal
 */
public record TypedEdit(List<Change> changes, Lines lines) {

    /** Lines of the journal, first and last one. */
    public record Lines(long first, long last) {

        static final Lines NONE = new Lines(0, -1);
    }

    public TypedEdit {
        changes = List.copyOf(changes);
    }

    /**
     * What becomes of one record.
     *
     * @param before null = there was none
     * @param after  null = it is taken away
     */
    public record Change(RecordKind kind, @Nullable TypedRecord before, @Nullable TypedRecord after) {
    }

    /** An edit not yet done. */
    public static TypedEdit of(Change... changes) {
        return new TypedEdit(List.of(changes), Lines.NONE);
    }

    TypedEdit reversed() {
        return new TypedEdit(changes.reversed().stream()
                .map(change -> new Change(change.kind(), change.after(), change.before())).toList(), Lines.NONE);
    }
}
