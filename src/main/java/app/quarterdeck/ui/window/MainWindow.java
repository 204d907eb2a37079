package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.goals.GoalNames;
import app.quarterdeck.metrics.calculator.WorkedOut;
import app.quarterdeck.session.Exports;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.Version;
import app.quarterdeck.ui.calculator.CalculatorScreen;
import app.quarterdeck.ui.kit.Appearance;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Running;
import app.quarterdeck.ui.kit.dialog.ErrorDialog;
import app.quarterdeck.ui.kit.parts.WorkPane;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.welcome.Recent;
import app.quarterdeck.ui.welcome.Recents;
import app.quarterdeck.ui.welcome.WelcomeScreen;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.application.HostServices;
import javafx.application.Platform;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * The one window: the welcome screen, or a workspace. Owns the open session and gives its file back when it is closed or
 * another one is opened. To be used on the window's thread.
 */
public final class MainWindow {

    private static final System.Logger LOG = System.getLogger(MainWindow.class.getName());
    private static final double WIDTH = 1280;
    private static final double HEIGHT = 800;

    private final Stage stage;
    private final Appearance appearance;
    private final Recents recents;
    private final Path ownFolder;
    private final Dialogs dialogs;
    private final Scene scene = new Scene(new StackPane(), WIDTH, HEIGHT);
    private final Background background;
    private Messages words;
    private @Nullable Opened opened;

    /** @param ownFolder where the sample company is kept */
    public MainWindow(Stage stage, Appearance appearance, Recents recents, Path ownFolder, HostServices system) {
        this(stage, appearance, recents, ownFolder, words -> new SystemDialogs(stage, words, system));
    }

    /** @param dialogs made with the words of the moment */
    MainWindow(Stage stage, Appearance appearance, Recents recents, Path ownFolder,
            Function<Supplier<Messages>, Dialogs> dialogs) {
        this.stage = stage;
        this.appearance = appearance;
        this.recents = recents;
        this.ownFolder = ownFolder;
        words = Messages.of(appearance.languageProperty().get());
        this.dialogs = dialogs.apply(() -> words);
        background = new Background(this::failed);
        appearance.theme().dress(scene);
        appearance.languageProperty().addListener((_, _, now) -> speak(Messages.of(now)));
        stage.setScene(scene);
        stage.setMinWidth(1000);
        stage.setMinHeight(700);
        stage.setOnCloseRequest(_ -> close());
        welcome();
        WarmUp.start(words);
    }

    /** The open workspace; null while the welcome screen is on view. */
    public @Nullable Opened opened() {
        return opened;
    }

    Messages words() {
        return words;
    }

    Appearance appearance() {
        return appearance;
    }

    Background background() {
        return background;
    }

    Dialogs dialogs() {
        return dialogs;
    }

    Recents recents() {
        return recents;
    }

    /** Closes the workspace, if one is open, and shows the three doors. */
    public void welcome() {
        leave();
        stage.setTitle(words.get("ui.product"));
        show(new WelcomeScreen(words, appearance, new Doors(this), recents.all(),
                LocalDate.now(ZoneId.systemDefault()), Version.text()));
    }

    /** Opens a workspace, making it where there is none, in the place of the one on view. */
    public void open(Path file) {
        open(file, _ -> {
        });
    }

    /** @param then what comes once it is on view */
    void open(Path file, Consumer<Opened> then) {
        Opened now = opened;
        if (now != null && now.session().path().equals(file.toAbsolutePath().normalize())) {
            then.accept(now);
            return;
        }
        boolean fresh = !Files.exists(file);
        background.run("open", (_, _) -> {
            if (fresh) {
                folder(file);
            }
            return Session.write(file);
        }, session -> {
            leave();
            enter(session, fresh, null);
            Opened entered = opened;
            Platform.runLater(() -> {
                if (entered != null && opened == entered) {
                    then.accept(entered);
                }
            });
        }, fault -> {
            if (!Files.exists(file)) {
                recents.forget(file);
            }
            failed(fault);
        });
    }

    /** Opens the sample company, making it first where it is not there. */
    public void openSample() {
        Path file = ownFolder.resolve(words.get("window.sample.file") + NewWorkspace.ENDING);
        if (Files.exists(file)) {
            open(file, this::showSample);
            return;
        }
        Parent before = scene.getRoot();
        Messages language = words;
        Running work = background.run("sample", (progress, cancelled) -> {
            folder(file);
            try {
                app.quarterdeck.session.Samples.create(file, language.language(), progress, cancelled);
            } catch (RuntimeException e) {
                Files.deleteIfExists(file);
                throw e;
            }
            return file;
        }, made -> {
            show(before);
            open(made, this::showSample);
        }, fault -> {
            show(before);
            failed(fault);
        });
        show(new WorkPane(words, work, words.get("window.sample.safe"), () -> {
            work.cancel();
            show(before);
        }));
    }

    /** Takes the sample company away for good. */
    void deleteSample() {
        Opened now = opened;
        if (now == null || !now.session().sample()) {
            return;
        }
        Path file = now.session().path();
        welcome();
        recents.forget(file);
        delete(file);
        welcome();
    }

    /** Shows the calculator in the place of what is on view, until the user comes back. */
    void calculator() {
        Parent before = scene.getRoot();
        show(new CalculatorScreen(words, this::save, () -> show(before)));
    }

    private void save(List<WorkedOut> figures) {
        Path file = dialogs.saveAs(words.get("calculator.save"), words.get("calculator.title") + ".xlsx", "xlsx");
        if (file != null) {
            Messages language = words;
            background.run("calculator", (_, _) -> {
                Exports.calculations(file, figures, language);
                return file;
            }, dialogs::openFolder);
        }
    }

    /** Gives the file back and ends what is at work. */
    public void close() {
        leave();
        background.close();
    }

    void failed(Throwable fault) {
        new ErrorDialog(words, appearance.theme()).show(stage.isShowing() ? stage : null, fault);
    }

    private void showSample(Opened sample) {
        if (sample.session().goal().isPresent()) {
            sample.open(Step.DATA);
        }
    }

    private void enter(Session session, boolean fresh, @Nullable Step step) {
        Opened now = new Opened(this, session, fresh);
        opened = now;
        stage.setTitle(words.get("window.title", session.name()));
        show(now.shell());
        now.open(step == null ? Step.DATA : step);
        remember(now);
    }

    private void leave() {
        Opened now = opened;
        if (now == null) {
            return;
        }
        opened = null;
        remember(now);
        Path file = now.session().path();
        boolean keep = now.worthKeeping();
        now.close();
        now.session().close();
        if (!keep) {
            recents.forget(file);
            delete(file);
        }
    }

    private void remember(Opened now) {
        Session session = now.session();
        String goal = session.goal().map(kept -> GoalNames.shortName(kept, words)).orElse("");
        recents.opened(new Recent(session.path(), goal,
                LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.MINUTES), now.asOf(),
                session.sample()));
    }

    private void speak(Messages now) {
        words = now;
        Opened before = opened;
        if (before == null) {
            welcome();
        } else {
            Step step = before.step();
            before.close();
            enter(before.session(), before.fresh(), step);
        }
    }

    private void show(Parent root) {
        scene.setRoot(root);
        root.requestFocus();
    }

    private static void folder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            try {
                Files.createDirectories(folder);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private static void delete(Path file) {
        for (String ending : List.of("", "-wal", "-shm", ".lock")) {
            try {
                Files.deleteIfExists(Path.of(file + ending));
            } catch (IOException e) {
                LOG.log(System.Logger.Level.WARNING, "left behind " + file, e);
            }
        }
    }
}
