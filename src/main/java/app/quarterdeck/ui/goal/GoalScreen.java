package app.quarterdeck.ui.goal;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.goals.GoalNames;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.session.plan.GoalCard;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Appearance;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.shell.History;
import app.quarterdeck.ui.shell.Screen;
import app.quarterdeck.ui.shell.ScreenFrame;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.Ways;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Step 2: choose a goal, then set its target. Enter takes a card, Ctrl+S saves. Works without data too. */
public final class GoalScreen implements Screen {

    private final Messages words;
    private final Ways ways;
    private final ScreenFrame frame;
    private final GoalModel model;
    private final GoalActions actions;
    private final GoalView view;
    private final Button save;
    private final Button write;
    private final Button copy;
    private final Button archive;
    private boolean shown;

    public GoalScreen(OpenWorkspace workspace, Appearance appearance, Background background, Ways ways,
            History history) {
        this.words = workspace.words();
        this.ways = ways;
        frame = new ScreenFrame(Step.GOAL.say(words));
        model = new GoalModel(words);
        actions = new GoalActions(workspace, background.scope(), history, model);
        view = new GoalView(workspace, appearance.theme(), model, actions, ways);
        save = Buttons.primary(words.get("goal.save"), this::save);
        write = Buttons.plain(Feather.EDIT_2, words.get("goal.write"), actions::write);
        copy = Buttons.plain(Feather.COPY, words.get("goal.copy"), actions::copy);
        archive = Buttons.plain(Feather.ARCHIVE, words.get("goal.own.archive"), this::archive);
        model.metric.subscribe((_, _) -> actions.look());
        model.page.subscribe(_ -> arrange());
        model.goal.subscribe(_ -> arrange());
        model.cards.addListener((ListChangeListener<GoalCard>) _ -> arrange());
        workspace.revisionProperty().subscribe(_ -> renew());
        workspace.goalProperty().subscribe(this::another);
    }

    @Override
    public Step step() {
        return Step.GOAL;
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
        shown = true;
        renew();
        view.focus();
    }

    @Override
    public void closed() {
        shown = false;
    }

    /** The gallery, whichever goal is in hand: the way in for those who start from a goal. */
    public void gallery() {
        model.page.set(GoalModel.Page.GALLERY);
        actions.gallery();
    }

    /** Sets up a goal of this template. */
    public void begin(String template) {
        actions.begin(template);
    }

    private void renew() {
        if (shown) {
            actions.gallery();
            actions.look();
        }
    }

    /** Another goal is in hand: it is what the form shows, unless something typed would be lost. */
    private void another(@Nullable Goal goal) {
        Goal mine = model.goal.get();
        if (goal == null && mine != null && mine.id() != 0) {
            model.page.set(GoalModel.Page.GALLERY);
        }
        if (goal != null && !goal.equals(mine) && !(mine != null && mine.id() == goal.id() && model.touched())) {
            actions.open(goal);
            model.page.set(GoalModel.Page.SET_UP);
        }
    }

    private void archive() {
        Goal goal = model.goal.get();
        if (goal != null) {
            actions.archive(goal);
            model.page.set(GoalModel.Page.GALLERY);
        }
    }

    private void save() {
        if (view.form().sound()) {
            actions.save(() -> ways.open(Step.QUESTIONS));
        }
    }

    private void arrange() {
        boolean gallery = model.page.get() == GoalModel.Page.GALLERY;
        Goal goal = model.goal.get();
        frame.titleProperty().set(gallery || goal == null
                ? Step.GOAL.say(words)
                : GoalNames.shortName(goal, words));
        frame.backProperty().set(gallery ? null : this::gallery);
        if (gallery) {
            frame.actions().setAll(write);
            frame.keys().setAll(KeyHint.shown("Enter", words.get("goal.key.choose")),
                    KeyHint.of("Shortcut+N", words.get("goal.write"), actions::write));
            int questions = model.cards.stream().mapToInt(GoalCard::questions).sum();
            frame.noteProperty().set(questions == 0
                    ? ""
                    : words.get("goal.gallery.note",
                            model.cards.stream().mapToInt(GoalCard::answerable).sum(), questions));
        } else {
            archive.setDisable(goal.id() == 0);
            frame.actions().setAll(archive, copy, save);
            frame.keys().setAll(KeyHint.of("Shortcut+S", words.get("goal.key.save"), this::save),
                    KeyHint.shown("Tab", words.get("goal.key.next")));
            frame.noteProperty().set(words.get("goal.note.later"));
        }
    }
}
