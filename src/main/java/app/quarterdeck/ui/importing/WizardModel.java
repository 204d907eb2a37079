package app.quarterdeck.ui.importing;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.importing.same.NameCounts;
import app.quarterdeck.importing.same.Suggestion;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.same.NameList;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.intake.FileDraft;
import app.quarterdeck.session.intake.Intake;
import app.quarterdeck.session.intake.TableDraft;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Running;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** Where the wizard is: the files and their tables, the step, the rehearsal, and what is being worked on. */
final class WizardModel {

    static final int FILE = 0;
    static final int READ = 1;
    static final int MEANING = 2;
    static final int VALUES = 3;
    static final int DRY_RUN = 4;

    /** Place of a table: its file, and which of the file's tables. */
    record At(int file, int table) {
    }

    private final Session session;
    private final Messages words;
    private final Background background;
    private @Nullable Intake intake;
    private final List<FileDraft> files = new ArrayList<>();
    private List<String> others = List.of();
    private List<Suggestion> same = List.of();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    private final IntegerProperty step = new SimpleIntegerProperty(FILE);
    private final ObjectProperty<@Nullable At> current = new SimpleObjectProperty<>();
    private final ReadOnlyObjectWrapper<@Nullable ImportReport> report = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Note> fault = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyObjectWrapper<@Nullable Running> work = new ReadOnlyObjectWrapper<>();

    WizardModel(Session session, Messages words, Background background) {
        this.session = session;
        this.words = words;
        this.background = background;
    }

    Messages words() {
        return words;
    }

    List<FileDraft> files() {
        return List.copyOf(files);
    }

    /** Goes up whenever a draft, the table in hand, the rehearsal or the fault is another. */
    ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    IntegerProperty stepProperty() {
        return step;
    }

    /** The table in hand. */
    ObjectProperty<@Nullable At> currentProperty() {
        return current;
    }

    /** What the import would do; null before the rehearsal. */
    ReadOnlyObjectProperty<@Nullable ImportReport> reportProperty() {
        return report.getReadOnlyProperty();
    }

    /** What just did not work; null where nothing is wrong. */
    ReadOnlyObjectProperty<@Nullable Note> faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** What is being worked on; null while the user has the word. */
    ReadOnlyObjectProperty<@Nullable Running> workProperty() {
        return work.getReadOnlyProperty();
    }

    /** Where the tables are that are to be imported. */
    List<At> included() {
        List<At> out = new ArrayList<>();
        for (int file = 0; file < files.size(); file++) {
            for (int table = 0; table < files.get(file).tables().size(); table++) {
                if (files.get(file).tables().get(table).included()) {
                    out.add(new At(file, table));
                }
            }
        }
        return out;
    }

    TableDraft table(At at) {
        return files.get(at.file()).tables().get(at.table());
    }

    /** The table in hand, null where there is none. */
    @Nullable
    TableDraft table() {
        At at = current.get();
        return at == null || at.file() >= files.size() ? null : table(at);
    }

    void reset() {
        background.cancel("wizard");
        files.clear();
        others = List.of();
        same = List.of();
        work.set(null);
        report.set(null);
        fault.set(null);
        current.set(null);
        step.set(FILE);
        changed();
    }

    /** Reads files and adds them to those at hand; a file given again is read again. */
    void add(List<Path> paths) {
        add(paths, Map.of());
    }

    /** Reads a protected workbook again with a password. */
    void unlock(Path file, String password) {
        add(List.of(file), Map.of("password", password));
    }

    private void add(List<Path> paths, Map<String, String> set) {
        run((progress, cancelled) -> {
            List<FileDraft> read = new ArrayList<>();
            for (Path path : paths) {
                cancelled.check();
                read.add(intake().read(path, set, progress, cancelled));
            }
            return read;
        }, read -> {
            read.forEach(this::put);
            changed();
            if (step.get() == FILE) {
                asBefore();
            }
        });
    }

    /** Files that are read as last time need no questions: on to the rehearsal, or to what has changed. */
    private void asBefore() {
        List<At> places = included();
        boolean known = !places.isEmpty() && places.stream().allMatch(at -> table(at).before() != null)
                && files.stream().allMatch(file -> file.fault() == null);
        At open = places.stream().filter(at -> !table(at).asBefore() || table(at).undecided() > 0).findFirst()
                .orElse(null);
        if (known && open != null) {
            current.set(open);
            step.set(MEANING);
        } else if (known) {
            countWords(() -> {
                if (included().stream().anyMatch(at -> table(at).unknownWords() > 0)) {
                    step.set(VALUES);
                } else {
                    rehearse(() -> step.set(DRY_RUN));
                }
            });
        }
    }

    /** What there is to say of files that were to be read again and were not. */
    List<String> others() {
        return others;
    }

    void others(List<String> said) {
        others = List.copyOf(said);
    }

    private void put(FileDraft draft) {
        for (int i = 0; i < files.size(); i++) {
            if (files.get(i).file().equals(draft.file())) {
                files.set(i, draft);
                return;
            }
        }
        files.add(draft);
    }

    void remove(int file) {
        files.remove(file);
        changed();
    }

    /** Changes the table at a place at once. */
    void change(At at, UnaryOperator<TableDraft> change) {
        files.set(at.file(), files.get(at.file()).with(at.table(), change.apply(table(at))));
        changed();
    }

    /** Reads the table in hand anew with an option, then goes on. */
    void say(At at, String key, String value, Runnable then) {
        TableDraft table = table(at);
        run((progress, cancelled) -> intake().with(table, key, value, progress, cancelled), draft -> {
            change(at, _ -> draft);
            then.run();
        });
    }

    /** Its word lists are read when the first file is: in the background. */
    synchronized Intake intake() {
        Intake now = intake == null ? session.intake() : intake;
        intake = now;
        return now;
    }

    private record Counted(List<TableDraft> tables, List<Suggestion> same) {
    }

    /** Counts the status words of every table, looks for values that are the same, then goes on. */
    void countWords(Runnable then) {
        List<At> places = included();
        List<TableDraft> tables = places.stream().map(this::table).toList();
        run((progress, cancelled) -> {
            List<TableDraft> counted = new ArrayList<>();
            List<Map<Field, Map<String, Long>>> names = new ArrayList<>();
            for (TableDraft table : tables) {
                counted.add(table.words().isEmpty() ? intake().words(table, progress, cancelled) : table);
                names.add(intake().names(table, progress, cancelled));
            }
            return new Counted(counted, look(names));
        }, counted -> {
            for (int i = 0; i < counted.tables().size(); i++) {
                TableDraft draft = counted.tables().get(i);
                change(places.get(i), _ -> draft);
            }
            same = counted.same();
            then.run();
        });
    }

    private List<Suggestion> look(List<Map<Field, Map<String, Long>>> names) {
        Set<String> lists = names.stream().flatMap(one -> one.keySet().stream()).map(NameList::of)
                .filter(Objects::nonNull).collect(Collectors.toSet());
        NameCounts counts = session.same().counts(lists);
        names.forEach(one -> counts.add(one, false));
        return session.same().suggestions(counts, List.of());
    }

    /** Values that are probably others, as {@link #countWords} found them; nothing is done about one until it is accepted. */
    List<Suggestion> same() {
        return same;
    }

    /** Whether the user said that the value counts as the other. */
    boolean accepted(Suggestion one) {
        return included().stream().map(this::table).filter(table -> intake().concerns(table, one))
                .anyMatch(table -> intake().same(table, one, true).request().equals(table.request()));
    }

    void accept(Suggestion one, boolean accepted) {
        included().stream().filter(at -> intake().concerns(table(at), one)).findFirst()
                .ifPresent(at -> change(at, table -> intake().same(table, one, accepted)));
    }

    void rehearse(Runnable then) {
        List<ImportRequest> requests = requests();
        run((progress, cancelled) -> session.rehearse(requests, progress, cancelled), rehearsed -> {
            report.set(rehearsed);
            changed();
            then.run();
        });
    }

    void write(Consumer<ImportReport> then) {
        List<ImportRequest> requests = requests();
        run((progress, cancelled) -> session.importFiles(requests, progress, cancelled), then);
    }

    /** Calls off what is being worked on; nothing was written. */
    void cancel() {
        background.cancel("wizard");
        work.set(null);
    }

    /** What is to be imported, a request for each table. */
    List<ImportRequest> requests() {
        return included().stream().map(at -> table(at).request()).toList();
    }

    private <T> void run(Background.Job<T> job, Consumer<? super T> done) {
        fault.set(null);
        work.set(background.run("wizard", job, result -> {
            work.set(null);
            done.accept(result);
        }, thrown -> {
            work.set(null);
            if (thrown instanceof UserFault its) {
                fault.set(its.note());
                changed();
            } else {
                background.run("wizard failed", (_, _) -> {
                    throw asException(thrown);
                }, _ -> {
                });
            }
        }));
    }

    private static Exception asException(Throwable thrown) {
        return thrown instanceof Exception exception ? exception : new IllegalStateException(thrown);
    }

    private void changed() {
        At at = current.get();
        List<At> places = included();
        if (at == null || !places.contains(at)) {
            current.set(places.isEmpty() ? null : places.getFirst());
        }
        changes.set(changes.get() + 1);
    }
}
