package app.quarterdeck.ui.importing;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.intake.FileDraft;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Running;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.kit.parts.Stepper;
import app.quarterdeck.ui.kit.parts.WorkPane;
import app.quarterdeck.ui.shell.ScreenFrame;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * Takes files into the workspace in five steps, inside the frame of the Data screen: while it runs it has the header, the
 * foot and Escape. Nothing is written before the last step's button; Back always works.
 */
public final class ImportWizard {

    private static final List<String> ENDINGS = List.of("csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods", "zip");

    private final Messages words;
    private final ScreenFrame frame;
    private final Runnable closed;
    private final BiConsumer<ImportReport, List<ImportRequest>> imported;
    private final WizardModel model;
    private final List<Page> pages;
    private final Stepper stepper;
    private final StackPane node = new StackPane();
    private final Button back;
    private final Button primary;
    private final Label said = Texts.line("", "caption");
    private final Label remaining = Texts.line("", "caption");
    private final PauseTransition wait = new PauseTransition(Duration.millis(300));
    private boolean running;

    /**
     * @param closed   the wizard is over; the frame is the screen's again
     * @param imported files were written, or would have changed nothing
     */
    public ImportWizard(Session session, Messages words, Background background, ScreenFrame frame, Runnable closed,
            BiConsumer<ImportReport, List<ImportRequest>> imported) {
        this.words = words;
        this.frame = frame;
        this.closed = closed;
        this.imported = imported;
        model = new WizardModel(session, words, background.scope());
        pages = List.of(new FilePage(model, this::chooseMore), new ReadPage(model, this::update),
                new MeaningPage(model, this::update), new ValuesPage(model), new DryRunPage(model, this::written));
        stepper = new Stepper(words, List.of(words.get("wizard.step.file"), words.get("wizard.step.read"),
                words.get("wizard.step.meaning"), words.get("wizard.step.values"), words.get("wizard.step.dry")));
        stepper.currentProperty().bind(model.stepProperty());
        back = Buttons.plain(Feather.CHEVRON_LEFT, words.get("ui.back"), this::back);
        primary = Buttons.primary("", () -> pages.get(model.stepProperty().get()).next());
        wait.setOnFinished(_ -> show());
        model.changesProperty().subscribe(_ -> show());
        model.stepProperty().subscribe(_ -> show());
        model.currentProperty().subscribe(_ -> show());
        model.workProperty().subscribe(this::working);
    }

    public Node node() {
        return node;
    }

    public boolean running() {
        return running;
    }

    /**
     * Begins anew with these files.
     *
     * @param others what there is to say of files that were to be read again and were not
     */
    public void start(List<Path> files, List<String> others) {
        running = true;
        model.reset();
        model.others(others);
        frame.wizardProperty().set(stepper);
        frame.actions().setAll(Icons.button(Feather.X, words.get("wizard.close"), "Esc", this::close));
        frame.escapeProperty().set(() -> {
            close();
            return true;
        });
        frame.keys().setAll(KeyHint.shown("Esc", words.get("wizard.close")),
                KeyHint.of("Alt+Left", words.get("ui.back"), this::back));
        frame.footProperty().set(foot());
        if (!files.isEmpty()) {
            model.add(files);
        }
        show();
    }

    /** Asks for files to import; none where the user thinks better of it. */
    public static List<Path> choose(Messages words, @Nullable Window owner) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get("wizard.file.choose"));
        chooser.getExtensionFilters().addAll(
                new FileChooser.ExtensionFilter(words.get("wizard.file.tables"), patterns()),
                new FileChooser.ExtensionFilter(words.get("wizard.file.all"), "*"));
        List<File> files = chooser.showOpenMultipleDialog(owner);
        return files == null ? List.of() : files.stream().map(File::toPath).toList();
    }

    /** In small and capital letters: some systems tell them apart. */
    private static List<String> patterns() {
        return ENDINGS.stream().flatMap(ending -> Stream.of("*." + ending, "*." + ending.toUpperCase(Locale.ROOT)))
                .toList();
    }

    private void chooseMore() {
        List<Path> files = choose(words, node.getScene() == null ? null : node.getScene().getWindow());
        if (!files.isEmpty()) {
            model.add(files);
        }
    }

    private Node foot() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox foot = new HBox(back, said, gap, remaining, primary);
        foot.getStyleClass().add("wizard-foot");
        return foot;
    }

    private void back() {
        if (model.workProperty().get() != null) {
            model.cancel();
            show();
        } else if (model.stepProperty().get() == WizardModel.FILE) {
            close();
        } else {
            model.stepProperty().set(model.stepProperty().get() - 1);
        }
    }

    private void close() {
        running = false;
        model.reset();
        closed.run();
    }

    private void written(ImportReport report) {
        List<ImportRequest> requests = model.requests();
        close();
        imported.accept(report, requests);
    }

    private void working(@Nullable Running work) {
        wait.stop();
        if (work != null) {
            wait.playFromStart();
        }
        if (running) {
            update();
            if (work == null) {
                show();
            }
        }
    }

    /** What a page cannot do alone: the title, the page in place, the foot. */
    private void show() {
        if (!running) {
            return;
        }
        List<FileDraft> files = model.files();
        frame.titleProperty().set(files.isEmpty()
                ? words.get("wizard.title")
                : files.size() == 1
                        ? words.get("wizard.title.file", files.getFirst().name())
                        : words.get("wizard.title.files", files.size()));
        Page page = pages.get(model.stepProperty().get());
        Running work = model.workProperty().get();
        Note fault = model.faultProperty().get();
        if (work != null) {
            if (wait.getStatus() == javafx.animation.Animation.Status.STOPPED) {
                node.getChildren().setAll(new WorkPane(words, work, words.get("wizard.work.safe"), this::back));
            }
        } else if (fault != null) {
            node.getChildren().setAll(FaultCard.of(words, words.get("wizard.fault.step"), fault,
                    FaultCard.way(words, "back", this::back, true)));
        } else {
            page.show();
            node.getChildren().setAll(page.node());
        }
        update();
    }

    private void update() {
        boolean busy = model.workProperty().get() != null;
        Page.Foot foot = pages.get(model.stepProperty().get()).foot();
        said.setText(words.get("wizard.said", model.stepProperty().get() + 1, pages.size()));
        remaining.setText(foot.remaining());
        primary.setText(foot.action());
        primary.setDisable(busy || !foot.ready() || model.faultProperty().get() != null);
    }
}
