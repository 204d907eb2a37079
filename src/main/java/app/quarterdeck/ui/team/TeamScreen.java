package app.quarterdeck.ui.team;

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
 * Beside the method: the mission of the team and its goal shared out. F2 edits target and quota of the person in hand, Enter
 * shows what they won, Ctrl+N sets the target of the team, Ctrl+M the mission, Ctrl+E exports the table.
 */
public final class TeamScreen implements Screen {

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Ways ways;
    private final ScreenFrame frame;
    private final TeamModel model = new TeamModel();
    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.LOADING);
    private final TeamActions actions;
    private final TeamView view;
    private boolean onView;

    public TeamScreen(OpenWorkspace workspace, Background background, Ways ways, History history) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.ways = ways;
        frame = new ScreenFrame(Step.TEAM.say(words));
        Background own = background.scope();
        actions = new TeamActions(workspace, own, ways, history, model,
                fault -> frame.noteProperty().set(words.say(fault.note())));
        view = new TeamView(workspace, own, ways, model, actions);
        Button target = Buttons.primary(Feather.PLUS, words.get("team.target.add"), view::target);
        target.setDisable(!actions.writable());
        model.figures.subscribe(now -> target.setText(words.get(now != null && now.whole().typed()
                ? "team.target.edit"
                : "team.target.add")));
        frame.actions().add(target);
        frame.escapeProperty().set(view.panels()::closeLast);
        face.subscribe(_ -> face());
        model.figures.subscribe(_ -> look());
        model.fault.subscribe(_ -> {
            look();
            face();
        });
        workspace.revisionProperty().subscribe(this::changed);
    }

    @Override
    public Step step() {
        return Step.TEAM;
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
                : analysis.empty()
                        ? Face.NO_DATA
                        : model.figures.get() == null ? Face.LOADING : Face.READY);
    }

    private void face() {
        view.face(face.get());
        if (face.get() == Face.READY) {
            frame.keys().setAll(KeyHint.of("Enter", words.get("team.key.rows"), view::rows),
                    KeyHint.of("F2", words.get("team.key.target"), view::edit),
                    KeyHint.of("Shortcut+N", words.get("team.key.target-team"), view::target),
                    KeyHint.of("Shortcut+M", words.get("team.key.mission"), view::mission),
                    KeyHint.of("Shortcut+E", words.get("team.export"), actions::export),
                    KeyHint.of("F5", words.get("figures.key.recalculate"), actions::load));
            if (onView) {
                view.focus();
            }
        } else {
            frame.keys().setAll(KeyHint.of("Shortcut+I", words.get("figures.import"), ways::importFiles));
        }
    }
}
