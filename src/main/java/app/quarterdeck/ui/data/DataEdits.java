package app.quarterdeck.ui.data;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.kept.HandRow;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.SetAside;
import app.quarterdeck.session.edit.Editing;
import app.quarterdeck.session.edit.Quarantine;
import app.quarterdeck.session.edit.Step;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.shell.History;
import app.quarterdeck.ui.shell.Ways;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What is done by hand on this screen, one thing after the other in the background, each to be undone. Steps of earlier days
 * can be undone too.
 */
final class DataEdits {

    private final OpenWorkspace open;
    private final Messages words;
    private final Background background;
    private final Ways ways;
    private final History history;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    DataEdits(OpenWorkspace open, Background background, Ways ways, History history) {
        this.open = open;
        this.words = open.words();
        this.background = background;
        this.ways = ways;
        this.history = history;
        if (open.session().writable()) {
            background.run("steps", (_, _) -> editing().steps(), steps -> {
                steps.stream().filter(step -> !step.undone()).forEach(this::remember);
                steps.reversed().stream().filter(Step::undone)
                        .forEach(step -> history.undone(step, () -> undo(step), () -> redo(step)));
            });
        }
    }

    boolean possible() {
        return open.session().writable();
    }

    private Editing editing() {
        return open.session().editing();
    }

    /**
     * Changes values of a record.
     *
     * @param fault told what is wrong, with the field where it is one
     */
    void set(RecordKind kind, long record, Map<Field, @Nullable Object> values, BiConsumer<@Nullable Field, Note> fault,
            Runnable done) {
        Field only = values.size() == 1 ? values.keySet().iterator().next() : null;
        serial(() -> editing().set(kind, record, values), step -> {
            step.ifPresent(this::remember);
            done.run();
        }, wrong -> fault.accept(only, wrong));
    }

    /**
     * Adds a record.
     *
     * @param fault as in {@link #set}
     */
    void add(RecordKind kind, Map<Field, @Nullable Object> values, BiConsumer<@Nullable Field, Note> fault,
            Consumer<Step> done) {
        serial(() -> {
            Optional<HandRow.Fault> wrong = editing().fault(kind, values);
            return wrong.isPresent() ? wrong.get() : editing().add(kind, values);
        }, added -> {
            if (added instanceof HandRow.Fault wrong) {
                fault.accept(wrong.field(), wrong.reason());
            } else if (added instanceof Step step) {
                remember(step);
                done.accept(step);
            }
        }, wrong -> fault.accept(null, wrong));
    }

    /** Takes what the source says in the place of a typed value. */
    void takeSource(RecordKind kind, long record, Field field) {
        serial(() -> editing().takeSource(kind, record, field), step -> step.ifPresent(this::remember), this::tell);
    }

    /** Keeps corrected cells of a row set aside. */
    void correct(SetAside row, List<String> cells, Runnable done) {
        serial(() -> {
            open.session().quarantine().correct(row, cells);
            return true;
        }, _ -> done.run(), this::tell);
    }

    /** Tries rows again. */
    void retry(List<SetAside> rows) {
        serial(() -> open.session().quarantine().retry(rows), this::tried, this::tell);
    }

    private void tried(Quarantine.Tried tried) {
        Note what = Note.of("session.step.retry", tried.taken());
        String said = words.get("data.aside.tried", tried.taken(), tried.still().size());
        if (tried.taken() == 0) {
            ways.notices().show(said);
            return;
        }
        Runnable undo = () -> tried.steps().reversed().forEach(step -> serial(() -> {
            editing().undo(step);
            return true;
        }, _ -> {
        }, this::tell));
        history.did(what, undo, () -> tried.steps().forEach(step -> serial(() -> {
            editing().redo(step);
            return true;
        }, _ -> {
        }, this::tell)));
        ways.notices().show(said);
    }

    /** Writes all rows set aside into a file. */
    void export() {
        Path target = ways.saveAs(words.get("data.aside.export.title"), words.get("data.aside.export.name") + ".xlsx",
                words.get("data.aside.export.kind"));
        if (target != null) {
            background.run("export", (_, cancelled) -> open.session().quarantine().export(target, words, cancelled),
                    rows -> ways.notices().show(words.get("data.aside.exported", rows,
                            String.valueOf(target.getFileName())), words.get("data.aside.folder"),
                            () -> ways.openFolder(target)));
        }
    }

    private void remember(Step step) {
        history.did(step, () -> undo(step), () -> redo(step));
    }

    private void undo(Step step) {
        serial(() -> {
            editing().undo(step.id());
            return true;
        }, _ -> {
        }, this::tell);
    }

    private void redo(Step step) {
        serial(() -> {
            editing().redo(step.id());
            return true;
        }, _ -> {
        }, this::tell);
    }

    void tell(Note fault) {
        ways.notices().show(words.say(fault));
    }

    /** Work of the user's. */
    @FunctionalInterface
    private interface Work<T> {
        T run();
    }

    private <T> void serial(Work<T> work, Consumer<T> done, Consumer<Note> fault) {
        waiting.add(() -> background.run("edit", (_, _) -> work.run(), result -> {
            next();
            done.accept(result);
        }, thrown -> {
            next();
            if (thrown instanceof UserFault its) {
                fault.accept(its.note());
            } else {
                background.failed(thrown);
            }
        }));
        if (!busy) {
            next();
        }
    }

    private void next() {
        Runnable first = waiting.poll();
        busy = first != null;
        if (first != null) {
            first.run();
        }
    }
}
