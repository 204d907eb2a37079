package app.quarterdeck.ui.questions;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.GoalChanges;
import app.quarterdeck.ui.GoalSwitch;
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
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/** Step 3: the questions of the goal, which of them have an answer, and what the others wait for. */
public final class QuestionsScreen implements Screen {

    private final Messages words;
    private final Ways ways;
    private final ScreenFrame frame;
    private final QuestionsModel model;
    private final QuestionsActions actions;
    private final QuestionsView view;

    public QuestionsScreen(OpenWorkspace workspace, Background background, Ways ways, History history) {
        this.words = workspace.words();
        this.ways = ways;
        frame = new ScreenFrame(Step.QUESTIONS.say(words));
        model = new QuestionsModel(workspace.questionProperty());
        Background own = background.scope();
        actions = new QuestionsActions(workspace, own, new GoalChanges(workspace, history), model);
        view = new QuestionsView(workspace, own, ways, model, actions);
        Button add = Buttons.plain(Feather.PLUS, words.get("questions.add"), view::add);
        add.disableProperty().bind(model.faceProperty().isNotEqualTo(Face.READY));
        frame.beside().add(GoalSwitch.of(workspace));
        frame.actions().add(add);
        frame.escapeProperty().set(view.panels()::closeLast);
        model.faceProperty().subscribe(this::keys);
    }

    @Override
    public Step step() {
        return Step.QUESTIONS;
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
        view.focus();
    }

    @Override
    public void closed() {
        view.panels().closeSide();
    }

    private void keys(Face face) {
        if (face == Face.READY) {
            frame.keys().setAll(onRow("Enter", "questions.key.answer", _ -> ways.open(Step.ANSWERS)),
                    KeyHint.of("F2", words.get("questions.key.rename"), view::rename),
                    KeyHint.shown("Alt ↑ ↓", words.get("questions.key.move")),
                    onRow("Delete", "questions.key.remove", actions::remove),
                    KeyHint.of("N", words.get("questions.add"), view::add),
                    onRow("Alt+Up", "questions.up", line -> actions.move(line, -1)),
                    onRow("Alt+Down", "questions.down", line -> actions.move(line, 1)));
        } else {
            frame.keys().setAll(KeyHint.of("Shortcut+I", words.get("figures.import"), ways::importFiles));
        }
    }

    /** A key meant for a question, not for a control. */
    private KeyHint onRow(String keys, String text, Consumer<QuestionLine> action) {
        return KeyHint.of(keys, words.get(text), () -> {
            QuestionLine line = view.focused();
            if (line != null) {
                action.accept(line);
            }
        });
    }
}
