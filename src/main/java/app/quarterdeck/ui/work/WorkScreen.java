package app.quarterdeck.ui.work;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.figures.Face;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.shell.Screen;
import app.quarterdeck.ui.shell.ScreenFrame;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.Ways;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;

/**
 * Beside the method: what somebody should see to. Enter opens the record of a line, Alt with up and down turns to another
 * list, Ctrl+F searches, Ctrl+E exports.
 */
public final class WorkScreen implements Screen {

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Ways ways;
    private final ScreenFrame frame;
    private final WorkModel model = new WorkModel();
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.LOADING);
    private final WorkActions actions;
    private final WorkView view;
    private boolean onView;

    public WorkScreen(OpenWorkspace workspace, Background background, Ways ways) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.ways = ways;
        frame = new ScreenFrame(Step.WORK.say(words));
        Background own = background.scope();
        actions = new WorkActions(workspace, own, ways, model);
        view = new WorkView(workspace, own, ways, model);
        frame.actions().setAll(Buttons.plain(Feather.DOWNLOAD, words.get("work.export.csv"), () -> export(".csv")),
                Buttons.primary(Feather.DOWNLOAD, words.get("work.export.xlsx"), () -> export(".xlsx")));
        frame.actions().forEach(button -> button.disableProperty().bind(face.isNotEqualTo(Face.READY)));
        frame.escapeProperty().set(view.panels()::closeLast);
        face.subscribe(_ -> face());
        model.lists.subscribe(_ -> look());
        workspace.revisionProperty().subscribe(this::changed);
    }

    @Override
    public Step step() {
        return Step.WORK;
    }

    @Override
    public ScreenFrame frame() {
        return frame;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void opened() {
        onView = true;
        changed();
        view.focus();
    }

    @Override
    public void closed() {
        onView = false;
    }

    private void export(String ending) {
        actions.export(view.table().shown(), ending);
    }

    /** What is not seen need not be worked out. */
    private void changed() {
        Analysis analysis = workspace.analysisProperty().get();
        if (onView && analysis != null && !analysis.empty()) {
            actions.load();
        }
        look();
    }

    private void look() {
        Analysis analysis = workspace.analysisProperty().get();
        face.set(analysis == null
                ? Face.LOADING
                : analysis.empty() ? Face.NO_DATA : model.lists.get() == null ? Face.LOADING : Face.READY);
    }

    private void face() {
        view.face(face.get());
        if (face.get() == Face.READY) {
            frame.keys().setAll(KeyHint.of("Enter", words.get("work.key.open"), view::open),
                    KeyHint.of("Alt+Down", words.get("work.key.next"), () -> view.turn(1)),
                    KeyHint.of("Alt+Up", words.get("work.key.previous"), () -> view.turn(-1)),
                    KeyHint.of("Shortcut+F", words.get("work.search"), view::focusSearch),
                    KeyHint.of("Shortcut+E", words.get("work.export.xlsx"), () -> export(".xlsx")),
                    KeyHint.of("F5", words.get("figures.key.recalculate"), actions::load));
            if (onView) {
                view.focus();
            }
        } else {
            frame.keys().setAll(KeyHint.of("Shortcut+I", words.get("figures.import"), ways::importFiles));
        }
    }
}
