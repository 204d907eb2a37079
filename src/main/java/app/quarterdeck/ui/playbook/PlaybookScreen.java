package app.quarterdeck.ui.playbook;

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
 * Beside the method: what works and what does not. Ctrl+T turns to the next tab, Ctrl+N adds to it, Enter shows what is behind
 * a note, F2 edits, Delete takes away.
 */
public final class PlaybookScreen implements Screen {

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Ways ways;
    private final ScreenFrame frame;
    private final PlaybookModel model = new PlaybookModel();
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.LOADING);
    private final PlaybookActions actions;
    private final PlaybookView view;
    private boolean onView;

    public PlaybookScreen(OpenWorkspace workspace, Background background, Ways ways, History history) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.ways = ways;
        frame = new ScreenFrame(Step.PLAYBOOK.say(words));
        Background own = background.scope();
        actions = new PlaybookActions(workspace, own, ways, history, model,
                fault -> frame.noteProperty().set(words.say(fault.note())));
        view = new PlaybookView(workspace, own, ways, model, actions);
        Button add = Buttons.primary(Feather.PLUS, "", view::add);
        add.setDisable(!actions.writable());
        model.tab.subscribe(tab -> add.setText(words.get(switch (tab) {
            case PERSONAS -> "playbook.persona.add";
            case RULES -> "playbook.rule.add";
            case NOTES, WAYS -> "playbook.add";
        })));
        frame.actions().add(add);
        frame.escapeProperty().set(view.panels()::closeLast);
        face.subscribe(_ -> face());
        model.notes.subscribe(_ -> shown());
        model.buyers.subscribe(_ -> shown());
        model.rules.subscribe(_ -> shown());
        model.ways.subscribe(_ -> shown());
        workspace.revisionProperty().subscribe(this::changed);
    }

    @Override
    public Step step() {
        return Step.PLAYBOOK;
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

    private void shown() {
        look();
        if (onView && face.get() == Face.READY && view.panels().openSide() == null) {
            view.focus();
        }
    }

    private void look() {
        Analysis analysis = workspace.analysisProperty().get();
        face.set(analysis == null
                ? Face.LOADING
                : analysis.empty() ? Face.NO_DATA : model.worked() ? Face.READY : face.get());
    }

    private void face() {
        view.face(face.get());
        if (face.get() == Face.READY) {
            frame.keys().setAll(KeyHint.of("Enter", words.get("playbook.key.open"), view::open),
                    KeyHint.of("F2", words.get("playbook.key.edit"), view::edit),
                    KeyHint.of("Shortcut+N", words.get("playbook.key.add"), view::add),
                    KeyHint.of("Shortcut+T", words.get("playbook.key.tab"), view::turn),
                    KeyHint.of("Delete", words.get("playbook.key.remove"), view::remove),
                    KeyHint.of("F5", words.get("figures.key.recalculate"), actions::load));
            if (onView) {
                view.focus();
            }
        } else {
            frame.keys().setAll(KeyHint.of("Shortcut+I", words.get("figures.import"), ways::importFiles));
        }
    }
}
