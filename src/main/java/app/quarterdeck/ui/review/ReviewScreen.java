package app.quarterdeck.ui.review;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.ui.GoalSwitch;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.figures.Face;
import app.quarterdeck.ui.figures.Fresh;
import app.quarterdeck.ui.figures.Subject;
import app.quarterdeck.ui.kit.Appearance;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.shell.History;
import app.quarterdeck.ui.shell.Screen;
import app.quarterdeck.ui.shell.ScreenFrame;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.Ways;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/**
 * Step 7: the pages of the review and the file they become. Space switches a page on or off, Alt with up and down moves
 * it, F2 edits its title, F1 shows its recipe, Ctrl+E writes the file.
 */
public final class ReviewScreen implements Screen {

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Ways ways;
    private final ScreenFrame frame;
    private final ReviewModel model;
    private final ReviewActions actions;
    private final ReviewView view;
    private boolean onView;

    /** @param written called once a review is in a file */
    public ReviewScreen(OpenWorkspace workspace, Appearance appearance, Background background, Ways ways,
            History history, Runnable written) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.ways = ways;
        frame = new ScreenFrame(Step.REVIEW.say(words));
        Background own = background.scope();
        ObjectProperty<Locale> language = new SimpleObjectProperty<>(words.language());
        Pack pack = new Pack(workspace);
        Fresh<app.quarterdeck.session.review.ReviewDraft> fresh = new Fresh<>(workspace, own, pack.goalProperty(),
                (_, goal, selection, _) -> workspace.session().draftReview(goal, selection, words(language.get())));
        model = new ReviewModel(pack, fresh, language);
        actions = new ReviewActions(workspace, own, ways, history, model, written);
        view = new ReviewView(workspace, appearance.theme(), own, ways, model, actions);
        Node goals = GoalSwitch.of(workspace);
        goals.managedProperty().bind(goals.visibleProperty());
        pack.kindProperty().subscribe(_ -> goals.setVisible(!pack.quarter()));
        Region pills = pack.pills();
        pills.setMinWidth(Region.USE_PREF_SIZE);
        frame.beside().addAll(pills, goals);
        frame.escapeProperty().set(view.panels()::closeLast);
        language.subscribe(fresh::changed);
        fresh.faceProperty().subscribe(this::face);
        fresh.shownProperty().subscribe(_ -> chosen());
        model.selected.subscribe(_ -> chosen());
        view.panels().anyOpenProperty().subscribe(_ -> keys());
    }

    @Override
    public Step step() {
        return Step.REVIEW;
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
        actions.look(workspace.questionProperty().get());
        model.fresh.onView(true);
        view.focus();
    }

    /** Shows the ready quarterly pack. */
    public void quarterly() {
        model.pack.kindProperty().set(Pack.Kind.QUARTER);
    }

    @Override
    public void closed() {
        onView = false;
        model.fresh.onView(false);
    }

    /** The file speaks the window's language with the user's own formats, or the other language with its usual ones. */
    private Messages words(Locale language) {
        return language.equals(words.language()) ? words : Messages.of(language);
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
        if (model.fresh.faceProperty().get() == Face.READY) {
            frame.keys().addAll(view.panels().anyOpenProperty().get()
                    ? KeyHint.shown("Esc", words.get("figures.key.close"))
                    : KeyHint.shown(words.get("review.key.space"), words.get("review.key.switch")),
                    KeyHint.shown("Alt ↑ ↓", words.get("review.key.move")),
                    KeyHint.of("F2", words.get("review.edit"), view::edit),
                    KeyHint.of("F1", words.get("figures.key.recipe"), view.drill()::recipe),
                    KeyHint.of("Shortcut+E", words.get("review.export"), actions::export),
                    KeyHint.of("F5", words.get("figures.key.recalculate"), model.fresh::refresh));
        } else {
            frame.keys().add(KeyHint.of("Shortcut+I", words.get("figures.import"), ways::importFiles));
        }
    }

    private void chosen() {
        Answer answer = model.fresh.faceProperty().get() == Face.READY ? model.answer() : null;
        if (answer != null && onView && !model.pack.quarter()) {
            workspace.questionProperty().set(answer.question().id());
        }
        view.drill().follow(answer == null
                ? null
                : new Subject(answer.text(), answer.results(), answer.table()));
    }
}
