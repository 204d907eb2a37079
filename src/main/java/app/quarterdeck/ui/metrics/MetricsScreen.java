package app.quarterdeck.ui.metrics;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.GoalChanges;
import app.quarterdeck.ui.GoalSwitch;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.figures.Face;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.metrics.own.OwnMetricPanel;
import app.quarterdeck.ui.shell.History;
import app.quarterdeck.ui.shell.Screen;
import app.quarterdeck.ui.shell.ScreenFrame;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.Ways;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** Step 4: the metrics of each question and the guardrails, chosen from the catalogue. */
public final class MetricsScreen implements Screen {

    private final Messages words;
    private final Ways ways;
    private final ScreenFrame frame;
    private final MetricsActions actions;
    private final MetricsView view;

    public MetricsScreen(OpenWorkspace workspace, Background background, Ways ways, History history) {
        this.words = workspace.words();
        this.ways = ways;
        frame = new ScreenFrame(Step.METRICS.say(words));
        MetricsModel model = new MetricsModel(workspace.metricProperty());
        Background own = background.scope();
        actions = new MetricsActions(workspace, own, new GoalChanges(workspace, history), model);
        view = new MetricsView(workspace, own, ways, model, actions);
        OwnMetricPanel ownMetric = new OwnMetricPanel(workspace, own, view.panels(), history);
        view.whenEdited(ownMetric::open);
        Button fresh = Buttons.plain(Feather.PLUS, words.get("own.form.title"), ownMetric::open);
        fresh.disableProperty().bind(model.faceProperty().isNotEqualTo(Face.READY));
        frame.actions().add(fresh);
        Button board = Buttons.primary(words.get("shelf.board"), () -> ways.open(Step.BOARD));
        board.disableProperty().bind(model.faceProperty().isNotEqualTo(Face.READY));
        frame.beside().add(GoalSwitch.of(workspace));
        frame.actions().add(board);
        frame.escapeProperty().set(view.panels()::closeLast);
        model.faceProperty().subscribe(this::keys);
    }

    @Override
    public Step step() {
        return Step.METRICS;
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
        actions.onView(true);
        view.focus();
    }

    @Override
    public void closed() {
        actions.onView(false);
        view.panels().closeSide();
    }

    private void keys(Face face) {
        if (face == Face.READY) {
            frame.keys().setAll(KeyHint.of("Shortcut+F", words.get("shelf.key.search"), view::search),
                    KeyHint.shown("Enter", words.get("shelf.add.short")),
                    KeyHint.of("Delete", words.get("shelf.remove"), view::remove),
                    KeyHint.of("F1", words.get("shelf.definition"), view::definition),
                    KeyHint.of("F5", words.get("figures.key.recalculate"), actions::refresh));
        } else {
            frame.keys().setAll(KeyHint.of("Shortcut+I", words.get("figures.import"), ways::importFiles));
        }
    }
}
