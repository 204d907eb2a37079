package app.quarterdeck.importing.recipe;

import app.quarterdeck.base.Note;
import app.quarterdeck.store.source.Source;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * An earlier table of the same or nearly the same form.
 *
 * @param source null where only its recipe was given
 * @param added  headings it did not have
 * @param missing headings it had
 */
public record Before(Recipe recipe, @Nullable Source source, List<String> added, List<String> missing) {

    public Before {
        added = List.copyOf(added);
        missing = List.copyOf(missing);
    }

    static Before of(Recipe recipe, @Nullable Source source, Form now) {
        return new Before(recipe, source, now.without(recipe.form()), recipe.form().without(now));
    }

    /** When it was imported; null where only its recipe was given. */
    public @Nullable LocalDate on() {
        return source == null ? null : source.importedAt().toLocalDate();
    }

    /** The same headings as last time. */
    public boolean same() {
        return added.isEmpty() && missing.isEmpty();
    }

    /** Read as last time. */
    public Note said() {
        return source == null
                ? Note.of("importing.recipe.given")
                : Note.of("importing.recipe.last", source.importedAt().toLocalDate(), source.file());
    }

    /** Which columns are new and which are missing; empty where none are. */
    public Optional<Note> changed() {
        List<Object> notes = new ArrayList<>();
        if (!missing.isEmpty()) {
            notes.add(Note.of("importing.recipe.changed.missing", missing.size(), names(missing)));
        }
        if (!added.isEmpty()) {
            notes.add(Note.of("importing.recipe.changed.added", added.size(), names(added)));
        }
        return notes.isEmpty()
                ? Optional.empty()
                : Optional.of(Note.of("importing.recipe.changed", notes.size() == 1 ? notes.getFirst() : both(notes)));
    }

    private static Object both(List<Object> notes) {
        return Note.of("importing.recipe.changed.both", notes.toArray());
    }

    private static String names(List<String> headings) {
        return String.join(", ", headings);
    }
}
