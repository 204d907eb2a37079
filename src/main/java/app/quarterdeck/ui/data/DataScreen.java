package app.quarterdeck.ui.data;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.importing.run.TableReport;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Imported;
import app.quarterdeck.session.Records;
import app.quarterdeck.session.health.HealthWords;
import app.quarterdeck.session.intake.SourceFile;
import app.quarterdeck.session.intake.SourceFile.State;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.data.same.SameDialog;
import app.quarterdeck.ui.data.typed.PlansEditor;
import app.quarterdeck.ui.data.typed.RatesEditor;
import app.quarterdeck.ui.importing.ImportWizard;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.kit.parts.EmptyState;
import app.quarterdeck.ui.look.LookLine;
import app.quarterdeck.ui.shell.History;
import app.quarterdeck.ui.shell.Screen;
import app.quarterdeck.ui.shell.ScreenFrame;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.Ways;
import java.io.File;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The step Data: what was imported, the records themselves, and the way in for more. Files may be let fall on it. */
public final class DataScreen implements Screen {

    private final OpenWorkspace open;
    private final Messages words;
    private final Background background;
    private final Ways ways;
    private final History history;
    private final ScreenFrame frame;
    private final StackPane node = new StackPane();
    private final DataModel model;
    private final DataView view;
    private final SameDialog same;
    private final Button importButton;
    private final TypedTables tables = new TypedTables();
    private final AddButton add;
    private @Nullable ImportWizard wizard;
    private @Nullable Node typing;

    public DataScreen(OpenWorkspace open, Background background, Ways ways, History history) {
        this.open = open;
        this.words = open.words();
        this.background = background.scope();
        this.ways = ways;
        this.history = history;
        frame = new ScreenFrame(words.get("data.title"));
        model = new DataModel(open, this.background, this::arrived);
        ImportList imports = new ImportList(words, open.session().writable(), batch -> undo(List.of(batch.id())),
                batch -> refresh(file -> file.batch() == batch.id()), () -> refresh(_ -> true));
        DataEdits edits = new DataEdits(open, this.background, ways, history);
        view = new DataView(open, this.background, model, edits, imports, () -> ways.open(Step.QUESTIONS),
                this::findSame, tables,
                new LookLine(open, ways));
        same = new SameDialog(open.session(), words, this.background, history);
        add = new AddButton(words, this::add);
        add.setDisable(!edits.possible());
        model.tabProperty().subscribe(tab -> add.first(tab == null ? null : tab.kind()));
        importButton = Buttons.primary(Feather.UPLOAD, words.get("data.import"), this::chooseFiles);
        importButton.setDisable(!open.session().writable());
        node.getStyleClass().add("data-screen");
        node.getStylesheets().addAll(sheets());
        node.setOnDragOver(this::over);
        node.setOnDragDropped(this::dropped);
        model.contentsProperty().subscribe(now -> show());
        view.records().node().getSelectionModel().selectedIndexProperty().subscribe(_ -> note());
        restore();
    }

    /** The style sheets of this screen and the wizard. */
    public static List<String> sheets() {
        return Stream.of("data", "records")
                .map(name -> Objects.requireNonNull(DataScreen.class.getResource("/ui/theme/" + name + ".css"))
                        .toExternalForm())
                .toList();
    }

    @Override
    public Step step() {
        return Step.DATA;
    }

    @Override
    public ScreenFrame frame() {
        return frame;
    }

    @Override
    public Node node() {
        return node;
    }

    @Override
    public void opened() {
        if (!importing() && typing == null) {
            view.focus();
        }
    }

    @Override
    public void closed() {
    }

    /** Opens the wizard with files, or with none: then it asks for them. */
    public void importFiles(List<Path> files) {
        if (open.session().writable()) {
            restore();
            begin(files, List.of());
        }
    }

    /** Builds what is not seen at first, the wizard: done alone, it does not hold up what comes before. */
    public void prepare() {
        wizard();
    }

    private ImportWizard wizard() {
        ImportWizard now = wizard == null
                ? new ImportWizard(open.session(), words, background, frame, this::restore, this::imported)
                : wizard;
        wizard = now;
        return now;
    }

    private boolean importing() {
        return wizard != null && wizard.running();
    }

    private void begin(List<Path> files, List<String> others) {
        wizard().start(files, others);
        node.getChildren().setAll(wizard().node());
    }

    /** Looks which of the files imported have changed, and opens the wizard with those. */
    private void refresh(Predicate<SourceFile> wanted) {
        background.run("refresh", (_, cancelled) -> open.session().sources().look(cancelled).stream().filter(wanted)
                .toList(), files -> {
                    List<Path> changed = files.stream().filter(file -> file.state() == State.CHANGED)
                            .map(SourceFile::path).toList();
                    List<String> others = others(files);
                    if (changed.isEmpty()) {
                        ways.notices().show(String.join(" ", others));
                    } else {
                        begin(changed, others);
                    }
                });
    }

    /** What there is to say of files that are not read: those as they were together, unless there is only one. */
    private List<String> others(List<SourceFile> files) {
        List<String> out = new ArrayList<>();
        List<SourceFile> same = files.stream().filter(file -> file.state() == State.UNCHANGED).toList();
        if (same.size() > 1) {
            out.add(words.get("data.again.same", same.size()));
        }
        files.stream().filter(file -> file.state() != State.CHANGED && (same.size() == 1 || !same.contains(file)))
                .forEach(file -> out.add(words.say(file.said())));
        return out;
    }

    /** Opens the wizard and the dialog for choosing files. */
    public void chooseFiles() {
        if (open.session().writable()) {
            List<Path> files = ImportWizard.choose(words, node.getScene() == null ? null : node.getScene().getWindow());
            if (!files.isEmpty()) {
                importFiles(files);
            }
        }
    }

    /** Opens the table of targets and quotas. */
    public void openPlans() {
        if (!importing()) {
            tables.plans();
        }
    }

    /** Opens the table of exchange rates. */
    public void openRates() {
        if (!importing()) {
            tables.rates();
        }
    }

    /** Shows the records in which a field is blank. */
    public void showBlanks(Field field) {
        if (!importing()) {
            leave();
            model.narrow(field, words.get("data.only.blank", new HealthWords(words).field(field)));
        }
    }

    /** Opens the dialog of names that are probably the same. */
    public void findSame() {
        if (!importing()) {
            same.open(node);
        }
    }

    /** Stops what is at work here. */
    public void close() {
        background.close();
    }

    private void restore() {
        typing = null;
        frame.backProperty().set(null);
        frame.titleProperty().set(words.get("data.title"));
        frame.wizardProperty().set(null);
        frame.footProperty().set(null);
        frame.escapeProperty().set(view::closePanel);
        frame.actions().setAll(add, importButton);
        frame.keys().setAll(KeyHint.of("Shortcut+I", words.get("data.key.import"), this::chooseFiles),
                KeyHint.of("F5", words.get("data.key.again"), () -> refresh(_ -> true)),
                KeyHint.of("F2", words.get("data.key.edit"), view::edit),
                KeyHint.shown(words.get("data.key.space"), words.get("data.key.card")),
                KeyHint.of("Shortcut+D", words.get("data.same.find"), this::findSame),
                KeyHint.of("Shortcut+F", words.get("data.key.search"), () -> view.searchField().requestFocus()),
                KeyHint.shown(KeyHint.caps("Shortcut+Z"), words.get("data.key.undo")));
        show();
        note();
    }

    /** The tables that are typed into take the place of the records until one goes back. */
    private final class TypedTables implements Typing {

        private @Nullable PlansEditor plans;
        private @Nullable RatesEditor rates;

        @Override
        public void plans() {
            PlansEditor editor = plans == null
                    ? new PlansEditor(open, background, history, DataScreen.this::leave)
                    : plans;
            plans = editor;
            enter(words.get("typed.plans"), editor);
            editor.focus();
        }

        @Override
        public void rates() {
            RatesEditor editor = rates == null
                    ? new RatesEditor(open, background, history, DataScreen.this::leave)
                    : rates;
            rates = editor;
            enter(words.get("typed.rates"), editor);
            editor.focus();
        }
    }

    private void leave() {
        restore();
        view.focus();
    }

    private void enter(String title, Node editor) {
        typing = editor;
        frame.titleProperty().set(title);
        frame.backProperty().set(this::leave);
        frame.escapeProperty().set(() -> {
            leave();
            return true;
        });
        frame.actions().clear();
        frame.keys().setAll(KeyHint.shown(KeyHint.caps("Enter"), words.get("typed.key.type")),
                KeyHint.shown(KeyHint.caps("Delete"), words.get("typed.key.remove")),
                KeyHint.shown(KeyHint.caps("Esc"), words.get("typed.key.back")),
                KeyHint.shown(KeyHint.caps("Shortcut+Z"), words.get("data.key.undo")));
        frame.noteProperty().set("");
        node.getChildren().setAll(editor);
    }

    private void show() {
        if (importing() || typing != null) {
            return;
        }
        DataModel.Contents now = model.contentsProperty().get();
        if (now != null) {
            boolean open = node.getChildren().contains(same);
            node.getChildren().setAll(now.empty() ? nothing() : view);
            if (open) {
                node.getChildren().add(same);
            }
        }
    }

    private Node nothing() {
        return EmptyState.nothing(words.get("data.empty"), words.get("data.empty.why"))
                .next(Feather.UPLOAD, words.get("data.empty.import"), this::chooseFiles)
                .or(words.get("data.empty.sample"), ways::openSample)
                .more(words.get("data.empty.drop"), words.get("data.empty.needs"), () -> ways.open(Step.GOAL));
    }

    private void imported(ImportReport report, List<ImportRequest> requests) {
        List<Integer> batches = report.tables().stream().map(TableReport::batch).toList();
        int added = report.tables().stream().mapToInt(table -> table.counts().imported()).sum();
        int changed = report.tables().stream().mapToInt(table -> table.counts().updated()).sum();
        int aside = report.tables().stream().mapToInt(table -> table.counts().quarantined()).sum();
        int gone = report.tables().stream().mapToInt(table -> table.listing().gone()).sum();
        if (batches.stream().allMatch(batch -> batch == 0)) {
            ways.notices().show(words.get("data.notice.same"));
            return;
        }
        ways.notices().show(words.get("data.notice.imported", added, changed, aside, gone),
                words.get("data.import.undo"),
                () -> undo(batches));
        List<Integer> now = new ArrayList<>(batches);
        history.did(Note.of("data.undo.import", requests.size()), () -> undo(now), () -> again(requests, now));
    }

    /** Takes imports back, the newest first; those already taken back are passed over. */
    private void undo(List<Integer> batches) {
        background.run("undo", (_, _) -> {
            List<Integer> standing = open.session().imported().stream().filter(batch -> batch.undoneAt() == null)
                    .map(Imported::id).filter(batches::contains).toList();
            return standing.reversed().stream().map(open.session()::takeBack).toList();
        }, reports -> {
            reports.forEach(report -> ways.notices().show(String.join("\n", report.say(words))));
        });
    }

    /** @param batches the numbers of the imports, other ones each time */
    private void again(List<ImportRequest> requests, List<Integer> batches) {
        background.run("again", (progress, cancelled) -> open.session().importFiles(requests, progress, cancelled),
                report -> {
                    batches.clear();
                    report.tables().forEach(table -> batches.add(table.batch()));
                });
    }

    /** Opens the form of a new record. */
    public void add(RecordKind kind) {
        if (importing()) {
            return;
        }
        if (typing != null) {
            leave();
        }
        if (!node.getChildren().contains(view)) {
            node.getChildren().setAll(view);
        }
        view.forms().add(kind);
    }

    private void arrived() {
        view.records().refresh();
        note();
    }

    private void note() {
        DataModel.Table table = model.tableProperty().get();
        int index = view.records().node().getSelectionModel().getSelectedIndex();
        Records.@Nullable Row row = table == null || index < 0 || index >= table.rows().size()
                ? null
                : table.rows().get(index).row();
        if (importing() || typing != null || row == null || table == null) {
            frame.noteProperty().set("");
        } else if (row.file().isEmpty()) {
            frame.noteProperty().set(words.get("data.note.hand", index + 1, table.rows().size()));
        } else {
            frame.noteProperty().set(row.sheet().isEmpty()
                    ? words.get("data.note.line", index + 1, table.rows().size(), row.file(), row.row())
                    : words.get("data.note.sheet", index + 1, table.rows().size(), row.file(), row.sheet(), row.row()));
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles() && open.session().writable()) {
            event.acceptTransferModes(TransferMode.COPY);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        List<File> files = event.getDragboard().getFiles();
        event.setDropCompleted(!files.isEmpty());
        event.consume();
        importFiles(files.stream().map(File::toPath).toList());
    }
}
