package app.quarterdeck.ui.process;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.figures.Face;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.shell.History;
import app.quarterdeck.ui.shell.Screen;
import app.quarterdeck.ui.shell.ScreenFrame;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.Ways;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/**
 * Beside the method: the stages of selling, and the log of changes. Alt with up and down moves a stage, Enter shows the
 * deals stuck in it or opens a change, F2 edits, Ctrl+N logs a change, Delete takes one away.
 */
public final class ProcessScreen implements Screen {

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Ways ways;
    private final ScreenFrame frame;
    private final ProcessModel model = new ProcessModel();
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.LOADING);
    private final ProcessActions actions;
    private final ProcessView view;
    private boolean onView;

    public ProcessScreen(OpenWorkspace workspace, Background background, Ways ways, History history) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.ways = ways;
        frame = new ScreenFrame(Step.PROCESS.say(words));
        Background own = background.scope();
        actions = new ProcessActions(workspace, own, history, model,
                fault -> frame.noteProperty().set(words.say(fault.note())));
        view = new ProcessView(workspace, own, ways, model, actions);
        Button log = Buttons.primary(Feather.PLUS, words.get("process.log"), view::log);
        log.setDisable(!actions.writable());
        frame.actions().add(log);
        frame.escapeProperty().set(view.panels()::closeLast);
        face.subscribe(_ -> face());
        model.figures.subscribe(_ -> look());
        workspace.revisionProperty().subscribe(this::changed);
    }

    @Override
    public Step step() {
        return Step.PROCESS;
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

    /** What is not seen need not be worked out. */
    private void changed() {
        frame.noteProperty().set("");
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
                : analysis.empty() ? Face.NO_DATA : model.figures.get() == null ? Face.LOADING : Face.READY);
    }

    private void face() {
        view.face(face.get());
        if (face.get() == Face.READY) {
            frame.keys().setAll(KeyHint.of("Enter", words.get("process.key.open"), view::open),
                    KeyHint.of("F2", words.get("process.key.edit"), view::edit),
                    KeyHint.shown("Alt ↑ ↓", words.get("process.key.move")),
                    KeyHint.of("Shortcut+N", words.get("process.log"), view::log),
                    KeyHint.of("Delete", words.get("process.key.remove"), view::remove),
                    KeyHint.of("F5", words.get("figures.key.recalculate"), actions::load));
            if (onView) {
                view.focus();
            }
        } else {
            frame.keys().setAll(KeyHint.of("Shortcut+I", words.get("figures.import"), ways::importFiles));
        }
    }
}
