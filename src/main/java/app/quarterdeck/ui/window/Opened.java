package app.quarterdeck.ui.window;

import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Session;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.RailMarks;
import app.quarterdeck.ui.data.DataScreen;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.parts.Notices;
import app.quarterdeck.ui.shell.History;
import app.quarterdeck.ui.shell.Screen;
import app.quarterdeck.ui.shell.Shell;
import app.quarterdeck.ui.shell.ShellModel;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.Ways;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import javafx.application.Platform;
import org.jspecify.annotations.Nullable;

/** An open workspace in the window: its screens in the shell, and where they lead. */
public final class Opened implements Ways, AutoCloseable {

    private final MainWindow window;
    private final Session session;
    private final boolean fresh;
    private final Background background;
    private final OpenWorkspace workspace;
    private final ShellModel model = new ShellModel();
    private final DataScreen data;
    private final Screens screens;
    private final Deque<Runnable> slices = new ArrayDeque<>();
    private final Shell shell;
    private @Nullable LocalDate asOf;
    private Step step = Step.DATA;

    /** @param fresh the file was made for this; without anything in it, it is taken away again */
    Opened(MainWindow window, Session session, boolean fresh) {
        this.window = window;
        this.session = session;
        this.fresh = fresh;
        background = window.background().scope();
        workspace = new OpenWorkspace(session, window.words(), window.background());
        History history = new History(window.words(), model);
        data = new DataScreen(workspace, background, this, history);
        RailMarks marks = new RailMarks(workspace, model);
        screens = new Screens(data, workspace, window.appearance(), background, this, history,
                () -> marks.reviewedProperty().set(true));
        shell = new Shell(window.words(), window.appearance(), window.background(), model, screens.all());
        model.workspaceProperty().set(session.name());
        workspace.analysisProperty().subscribe(this::data);
        Menus menus = new Menus(window, this);
        model.mainMenu().setAll(menus.main());
        model.workspaceMenu().setAll(menus.ofWorkspace());
        model.entriesProperty().set(new Entries(window, this, workspace)::all);
        slices.add(data::prepare);
        slices.addAll(screens.slices());
        Platform.runLater(this::slice);
    }

    /** One slice a turn, so that keys and the mouse come between. */
    private void slice() {
        Runnable next = slices.poll();
        if (next != null) {
            next.run();
            Platform.runLater(this::slice);
        }
    }

    Session session() {
        return session;
    }

    boolean fresh() {
        return fresh;
    }

    /** The shell with all screens. */
    public Shell shell() {
        return shell;
    }

    /** The data and the goal all screens share. */
    public OpenWorkspace workspace() {
        return workspace;
    }

    List<Screen> screens() {
        return screens.all();
    }

    /** Opens the table of targets and quotas. */
    void openPlans() {
        open(Step.DATA);
        data.openPlans();
    }

    /** Opens the table of exchange rates. */
    void openRates() {
        open(Step.DATA);
        data.openRates();
    }

    /** Shows the ready quarterly pack. */
    void openQuarterly() {
        screens.review().quarterly();
        open(Step.REVIEW);
    }

    /** The step on view. */
    public Step step() {
        return step;
    }

    /** The day the figures are as of; null without data. */
    @Nullable
    LocalDate asOf() {
        return asOf;
    }

    /** False where the file was only made to import into it, and nothing came of that. */
    boolean worthKeeping() {
        return !fresh || !session.imported().isEmpty() || !session.goals().isEmpty()
                || !session.editing().steps().isEmpty();
    }

    @Override
    public void open(Step next) {
        if (screens.all().stream().anyMatch(screen -> screen.step() == next)) {
            step = next;
            shell.open(next);
        }
    }

    @Override
    public void importFiles() {
        open(Step.DATA);
        data.chooseFiles();
    }

    @Override
    public void beginGoal(String template, String question) {
        workspace.questionProperty().set(question);
        screens.goal().begin(template);
        open(Step.GOAL);
    }

    @Override
    public void typeIn(RecordKind kind) {
        switch (kind) {
            case QUOTAS, TARGETS -> openPlans();
            case RATES -> openRates();
            case CHANGES -> open(Step.PROCESS);
            default -> {
                open(Step.DATA);
                data.add(kind);
            }
        }
    }

    @Override
    public void showBlanks(Field field) {
        open(Step.DATA);
        data.showBlanks(field);
    }

    /** Opens the wizard with these files. */
    public void importFiles(List<Path> files) {
        open(Step.DATA);
        data.importFiles(files);
    }

    @Override
    public void openSample() {
        window.openSample();
    }

    @Override
    public @Nullable Path saveAs(String title, String suggested, String kind) {
        return window.dialogs().saveAs(title, suggested, kind);
    }

    @Override
    public void openFolder(Path file) {
        window.dialogs().openFolder(file);
    }

    @Override
    public Notices notices() {
        return shell.notices();
    }

    @Override
    public void close() {
        slices.clear();
        data.close();
        background.close();
        workspace.close();
    }

    private void data(@Nullable Analysis analysis) {
        asOf = analysis == null ? null : analysis.asOf();
        LocalDate day = asOf;
        model.asOfProperty().set(day == null
                ? analysis == null ? "" : window.words().get("window.noData")
                : window.words().get("window.asOf", day));
    }
}
