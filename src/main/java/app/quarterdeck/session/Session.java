package app.quarterdeck.session;

import app.quarterdeck.base.Beside;
import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.facts.WorkspaceFacts;
import app.quarterdeck.guide.goals.GoalNames;
import app.quarterdeck.guide.goals.GoalTemplate;
import app.quarterdeck.guide.goals.GoalTemplates;
import app.quarterdeck.importing.Importer;
import app.quarterdeck.importing.recipe.Earlier;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.PageRows;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.playbook.Rule;
import app.quarterdeck.model.record.Settings;
import app.quarterdeck.model.record.SettingsText;
import app.quarterdeck.model.record.Team;
import app.quarterdeck.report.AnswersText;
import app.quarterdeck.report.ReviewFile;
import app.quarterdeck.report.look.Look;
import app.quarterdeck.session.edit.Editing;
import app.quarterdeck.session.edit.Quarantine;
import app.quarterdeck.session.edit.Undone;
import app.quarterdeck.session.intake.Intake;
import app.quarterdeck.session.intake.SourceFiles;
import app.quarterdeck.session.own.OwnDefinitions;
import app.quarterdeck.session.plan.GoalShelf;
import app.quarterdeck.session.playbook.PlayWords;
import app.quarterdeck.session.playbook.Playbook;
import app.quarterdeck.session.review.Packs;
import app.quarterdeck.session.review.ReviewDraft;
import app.quarterdeck.session.review.Reviews;
import app.quarterdeck.session.same.SameNames;
import app.quarterdeck.session.typed.TypedLines;
import app.quarterdeck.store.Batch;
import app.quarterdeck.store.UndoReport;
import app.quarterdeck.store.WorkspaceFile;
import app.quarterdeck.store.backup.Restore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * An open workspace. Writing goes through here, so that a new {@link Analysis} follows every change; listeners are told on
 * the thread that made it. Close it to give the file back.
 */
public final class Session implements AutoCloseable {

    /** What has commands and screens of its own is no setting to look at. */
    private static final List<String> WRITTEN = List.of(SettingsText.REVIEW, SettingsText.NOTE,
            SettingsText.PERSONA, Rule.SETTING);

    private final WorkspaceFile file;
    private final Beside<Importer> importer;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final Packs packs;
    private @Nullable GoalTemplates templates;
    private @Nullable Analysis analysis;
    private UnaryOperator<Settings> seen = UnaryOperator.identity();

    private Session(WorkspaceFile file, Beside<Importer> importer) {
        this.file = file;
        this.importer = importer;
        this.packs = new Packs(file);
    }

    /** Opens for reading and writing; makes the file where there is none. */
    public static Session write(Path path) {
        Beside<Importer> importer = importer();
        return new Session(WorkspaceFile.write(path), importer);
    }

    /** Opens for reading only, beside a writer if there is one. */
    public static Session read(Path path) {
        Beside<Importer> importer = importer();
        return new Session(WorkspaceFile.read(path), importer);
    }

    /** It knows thousands of words: they are read while the file is opened. */
    private static Beside<Importer> importer() {
        return Beside.start("import words", Importer::new);
    }

    public Path path() {
        return file.path();
    }

    /** The name the user gave, else the file's without its ending. */
    public String name() {
        String name = file.settings().all().get("name");
        return name != null ? name : file.path().getFileName().toString().replaceFirst("\\.qdeck$", "");
    }

    /** Whether this is the made-up company, to be marked as such wherever it is shown. */
    public boolean sample() {
        return "yes".equals(file.settings().all().get("sample"));
    }

    public boolean writable() {
        return file.writable();
    }

    /** The data as it is now; made anew when another process changed the file. */
    public synchronized Analysis analysis() {
        Analysis known = analysis;
        if (known == null || known.snapshot().revision() != file.revision()) {
            known = new Analysis(new Snapshot(new WorkspaceFacts(file, seen)), file.own().all(), templates());
            analysis = known;
        }
        return known;
    }

    /** From now on figures count these people, whatever the workspace keeps; null = everybody. Nothing is written. */
    public synchronized void lookAt(@Nullable Team team) {
        seen = settings -> settings.of(team);
        analysis = null;
    }

    /** Called after every change of data, settings or goals, on the thread that made it. */
    public void whenChanged(Runnable listener) {
        listeners.add(listener);
    }

    /** What an import would do; nothing is written. */
    public ImportReport rehearse(ImportRequest request, Progress progress, Cancellation cancellation) {
        return rehearse(List.of(request), progress, cancellation);
    }

    /** What an import of several files or sheets, each with its own options, would do; nothing is written. */
    public ImportReport rehearse(List<ImportRequest> requests, Progress progress, Cancellation cancellation) {
        return importer.result().dryRun(file, requests, progress, cancellation);
    }

    /** Imports all files of the request in one transaction. */
    public ImportReport importFiles(ImportRequest request, Progress progress, Cancellation cancellation) {
        return importFiles(List.of(request), progress, cancellation);
    }

    /** Imports several files or sheets, each with its own options, in one transaction. */
    public ImportReport importFiles(List<ImportRequest> requests, Progress progress, Cancellation cancellation) {
        ImportReport report = importer.result().run(file, requests, progress, cancellation);
        if (report.currency() != null && !file.settings().all().containsKey("currency")) {
            file.settings().put(Map.of("currency", report.currency()));
        }
        changed();
        return report;
    }

    /**
     * Imports into the workspace at a path, or rehearses it. A workspace that had to be made for it is gone again where
     * nothing was written.
     */
    public static ImportReport importInto(Path path, ImportRequest request, boolean rehearse, Progress progress,
            Cancellation cancellation) {
        boolean fresh = !Files.exists(path);
        boolean kept = false;
        try (Session session = write(path)) {
            ImportReport report = rehearse
                    ? session.rehearse(request, progress, cancellation)
                    : session.importFiles(request, progress, cancellation);
            kept = !rehearse;
            return report;
        } finally {
            if (fresh && !kept) {
                remove(path);
            }
        }
    }

    /** Takes files in, by what earlier ones of their forms say. */
    public Intake intake() {
        return new Intake(() -> Earlier.of(file.sources().standing()));
    }

    /** The files behind the imports. */
    public SourceFiles sources() {
        return new SourceFiles(file);
    }

    /** The imports so far, oldest first, undone ones too. What was typed by hand is none: it came from no file. */
    public List<Batch> imports() {
        return file.batches().all().stream().filter(batch -> !batch.file().isEmpty()).toList();
    }

    /** Quotas, targets and rates that are typed in. */
    public TypedLines typed() {
        return new TypedLines(file, this::changed);
    }

    /** Metrics the user defined. */
    public OwnDefinitions own() {
        return new OwnDefinitions(this, file, this::changed);
    }

    /** The rows set aside by the imports that stand. */
    public Quarantine quarantine() {
        return new Quarantine(file, this::changed);
    }

    /** Changes of single records by hand. */
    public Editing editing() {
        return new Editing(file, this::changed);
    }

    /** Takes an import back. */
    public UndoReport undo(int batch) {
        Batch found = file.batches().find(batch).filter(one -> !one.file().isEmpty())
                .orElseThrow(() -> UserFault.of("session.no-batch", batch));
        if (found.undoneAt() != null) {
            throw UserFault.of("session.already-undone", batch);
        }
        UndoReport report = file.batches().undo(batch);
        changed();
        return report;
    }

    /** As {@link #undo}, for those who may not look into the store. */
    public Undone takeBack(int batch) {
        return Undone.of(batch, undo(batch));
    }

    /** The imports so far, oldest first, for those who may not look into the store. */
    public List<Imported> imported() {
        Map<Integer, Integer> gone = file.gone().counts();
        return imports().stream().map(batch -> Imported.of(batch, gone.getOrDefault(batch.id(), 0))).toList();
    }

    public Map<String, String> settingTexts() {
        Map<String, String> texts = new TreeMap<>(file.settings().all());
        texts.keySet().removeIf(key -> WRITTEN.stream().anyMatch(key::startsWith));
        return texts;
    }

    /** What is kept under names that begin so, without that beginning. */
    public Map<String, String> kept(String prefix) {
        Map<String, String> out = new TreeMap<>();
        file.settings().all().forEach((key, value) -> {
            if (key.startsWith(prefix)) {
                out.put(key.substring(prefix.length()), value);
            }
        });
        return out;
    }

    /** Keeps what people write and no figure depends on, all or none; an empty value takes it back. */
    public void remember(Map<String, String> changes) {
        file.settings().keepAside(changes);
        listeners.forEach(Runnable::run);
    }

    /** Everything as it is kept, to go back to it. */
    public Map<String, String> before(Set<String> keys) {
        Map<String, String> all = file.settings().all();
        Map<String, String> out = new TreeMap<>();
        keys.forEach(key -> out.put(key, all.getOrDefault(key, "")));
        return out;
    }

    public Settings settings() {
        return file.settings().read();
    }

    /** Keeps settings, all or none; an empty value takes one back. */
    public void set(Map<String, String> changes) {
        file.settings().put(changes);
        changed();
    }

    public synchronized GoalTemplates templates() {
        GoalTemplates known = templates;
        if (known == null) {
            known = GoalTemplates.bundled();
            templates = known;
        }
        return known;
    }

    public List<Goal> goals() {
        return file.goals().all();
    }

    /** The goal in hand: the one kept last; empty where there is none. */
    public Optional<Goal> goal() {
        List<Goal> goals = goals();
        return goals.isEmpty() ? Optional.empty() : Optional.of(goals.getLast());
    }

    /** The kept goal of a template, else a new one of it, not kept. */
    public Goal goalOf(GoalTemplate template) {
        return goals().reversed().stream().filter(goal -> goal.template().equals(template.id())).findFirst()
                .orElseGet(() -> analysis().begin(template, Selection.DEFAULT));
    }

    /**
     * As {@link #goalOf} by the template's id; a kept goal also by its number.
     *
     * @throws UserFault (wrong usage) where there is none
     */
    public Goal goalNamed(String name) {
        return goals().stream().filter(goal -> Long.toString(goal.id()).equals(name)).findFirst()
                .orElseGet(() -> goalOf(templates().find(name)));
    }

    /** The answers as plain text. */
    public String answersText(Goal goal, List<Answer> answers, Messages messages) {
        return AnswersText.of(List.of(titled(messages), GoalNames.whole(goal, messages)), answers, messages);
    }

    /** The name of the workspace, and whose figures they are where not everybody's. */
    private String titled(Messages messages) {
        return TeamWords.titled(name(), analysis().team(), messages);
    }

    /** Everything a review of the goal can hold, in one language. */
    public ReviewDraft draftReview(Goal goal, Selection selection, Messages messages) {
        return new Reviews(titled(messages), records(), analysis(), messages,
                PlayWords.page(new Playbook(this).standing(messages), messages)).of(goal, selection);
    }

    /**
     * Writes a review as the ending of the name says (.xlsx, .pptx, .pdf), in the language it was drafted in.
     *
     * @param rows a sheet of a workbook for each; slides and paper have no place for them
     */
    public void writeReview(Review review, List<PageRows> rows, Path target, Messages messages, Progress progress,
            Cancellation cancellation) {
        writeReview(review, rows, Look.PLAIN, target, messages, progress, cancellation);
    }

    /** The same, with a logo or on other paper. */
    public void writeReview(Review review, List<PageRows> rows, Look look, Path target, Messages messages,
            Progress progress, Cancellation cancellation) {
        ReviewFile.of(target).write(review, rows, look, target, messages, progress, cancellation);
    }

    /** How reviews are put together, kept in the workspace. */
    public Packs packs() {
        return packs;
    }

    /** The quarterly review as a goal of its own, never kept: its questions are the pages of the pack. */
    public Goal quarterly() {
        return templates().review().begin(LocalDate.now(ZoneId.systemDefault()), null);
    }

    /** Goals put away, and what became of the metrics of each. */
    public GoalShelf shelf() {
        return new GoalShelf(file, this::changed);
    }

    /** Keeps a goal as the user set it. */
    public Goal keep(Goal goal) {
        Goal kept = file.goals().keep(goal);
        changed();
        return kept;
    }

    /** The records themselves, page by page, for tables. */
    public Records records() {
        return new Records(file);
    }

    /** Names and customers that are the same, by the user's word. */
    public SameNames same() {
        return new SameNames(this, file, this::changed);
    }

    /** What is wrong with the file, in SQLite's words; none where it is sound. */
    public List<String> damage() {
        return file.damage();
    }

    /**
     * Writes a checked copy, also while somebody else writes.
     *
     * @param password seals it; null = it stays readable
     * @return its size in bytes
     */
    public long backUp(Path target, char @Nullable [] password) {
        return file.backUp(target, password);
    }

    /**
     * Puts a backup in the place of a workspace, all or nothing; see {@link Restore#write}.
     *
     * @param force    whether a workspace that is there may be replaced; it is kept beside
     * @param password asked only where the backup is sealed
     */
    public static void restore(Path backup, Path target, boolean force, Supplier<char[]> password) {
        Restore.write(backup, target, force, password);
    }

    @Override
    public void close() {
        try {
            packs.write();
        } finally {
            file.close();
        }
    }

    private static void remove(Path path) {
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            System.getLogger(Session.class.getName()).log(System.Logger.Level.WARNING, "left behind " + path, e);
        }
    }

    private void changed() {
        synchronized (this) {
            analysis = null;
        }
        listeners.forEach(Runnable::run);
    }
}
