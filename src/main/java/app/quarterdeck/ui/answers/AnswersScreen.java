package app.quarterdeck.ui.answers;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.ui.GoalSwitch;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.figures.ChartTables;
import app.quarterdeck.ui.figures.Drill;
import app.quarterdeck.ui.figures.Face;
import app.quarterdeck.ui.figures.Subject;
import app.quarterdeck.ui.figures.take.ChartTaking;
import app.quarterdeck.ui.kit.Appearance;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.shell.Screen;
import app.quarterdeck.ui.shell.ScreenFrame;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.Ways;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;

/**
 * Step 6: every question with its answer in a sentence. Opens at the question of
 * {@link OpenWorkspace#questionProperty}. Up and down go from answer to answer, Enter shows the rows behind, F1 the
 * recipe, T the table, Ctrl+C copies the sentence, M opens the menu of the chart.
 */
public final class AnswersScreen implements Screen {

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Ways ways;
    private final ScreenFrame frame;
    private final AnswersModel model;
    private final AnswersActions actions;
    private final AnswersView view;
    private final ChartTaking taking;
    private final Drill drill;
    private final ChartTables tables;
    private boolean onView;

    public AnswersScreen(OpenWorkspace workspace, Appearance appearance, Background background, Ways ways) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.ways = ways;
        frame = new ScreenFrame(Step.ANSWERS.say(words));
        Background own = background.scope();
        model = new AnswersModel(workspace);
        actions = new AnswersActions(workspace, own, ways, model);
        taking = new ChartTaking(words, own, ways);
        view = new AnswersView(workspace, appearance.theme(), own, ways, model, taking);
        drill = new Drill(workspace, own, view.panels(), ways);
        tables = new ChartTables(words);
        Button export = Buttons.plain(Feather.DOWNLOAD, words.get("answers.export"), actions::export);
        Button review = Buttons.primary(words.get("answers.review"), () -> ways.open(Step.REVIEW));
        export.disableProperty().bind(model.faceProperty().isNotEqualTo(Face.READY));
        review.disableProperty().bind(export.disableProperty());
        frame.beside().add(GoalSwitch.of(workspace));
        frame.actions().addAll(export, review);
        frame.escapeProperty().set(view.panels()::closeLast);
        model.faceProperty().subscribe(this::face);
        view.panels().anyOpenProperty().subscribe(_ -> keys());
        workspace.answersProperty().subscribe(_ -> chosen());
        workspace.questionProperty().subscribe(_ -> chosen());
    }

    @Override
    public Step step() {
        return Step.ANSWERS;
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
        view.focus();
    }

    @Override
    public void closed() {
        onView = false;
    }

    private void face(Face face) {
        keys();
        chosen();
        if (face == Face.READY && onView) {
            view.focus();
        }
    }

    private void keys() {
        frame.keys().clear();
        if (model.faceProperty().get() == Face.READY) {
            frame.keys().addAll(view.panels().anyOpenProperty().get()
                    ? KeyHint.shown("Esc", words.get("figures.key.close"))
                    : KeyHint.shown("↑ ↓", words.get("answers.key.next")),
                    KeyHint.of("Enter", words.get("figures.key.rows"), this::rows),
                    KeyHint.of("F1", words.get("figures.key.recipe"), drill::recipe),
                    KeyHint.of("T", words.get("figures.key.table"), drill::table),
                    KeyHint.of("Shortcut+C", words.get("answers.key.copy"), this::copy),
                    KeyHint.of("Shortcut+Shift+C", words.get("take.key.copy"), () -> taking.copy(view.taken())),
                    KeyHint.of("M", words.get("take.key"), () -> taking.open(view.taken(), view.selected())));
            frame.keys().addAll(view.filters().keys());
            frame.keys().addAll(KeyHint.of("Shortcut+E", words.get("answers.export"), actions::export),
                    KeyHint.of("F5", words.get("figures.key.recalculate"), workspace::recalculate));
        } else {
            frame.keys().add(KeyHint.of("Shortcut+I", words.get("figures.import"), ways::importFiles));
        }
    }

    private void rows() {
        if (view.onAnswer()) {
            drill.rows();
        }
    }

    private void copy() {
        if (actions.copy()) {
            frame.noteProperty().set(words.get("answers.copied"));
        }
    }

    private void chosen() {
        Answer answer = model.faceProperty().get() == Face.READY ? model.answer() : null;
        frame.noteProperty().set("");
        drill.follow(answer == null ? null : subject(answer));
    }

    /** Rows and recipe are of the metric; only where there is none the question stands for it. */
    private Subject subject(Answer answer) {
        String name = answer.results().isEmpty()
                ? answer.text()
                : words.get("metrics.name." + answer.results().getFirst().metric());
        return new Subject(name, answer.results(), answer.table().rows().isEmpty()
                && !answer.charts().isEmpty() ? tables.of(answer.charts().getFirst()) : answer.table());
    }
}
