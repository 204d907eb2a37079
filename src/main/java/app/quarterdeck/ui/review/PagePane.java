package app.quarterdeck.ui.review;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.session.review.ReviewDraft;
import app.quarterdeck.session.review.ReviewPlan;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.RichText;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Theme;
import app.quarterdeck.ui.kit.Tone;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The page looked at, its notes below, the buttons for its title and its recipe. */
final class PagePane extends ScrollPane {

    private final Messages words;
    private final ReviewModel model;
    private final ReviewActions actions;
    private final Label place = Texts.sub("");
    private final Button before;
    private final Button after;
    private final Paper paper;
    private final VBox notes = new VBox();
    private final Button edit;
    private final Button recipe;
    private final Runnable done;
    private final Button note;
    private final Button decision;
    private @Nullable TextEditor editor;
    private boolean below;

    /**
     * @param showRecipe what the button does
     * @param done       takes the focus once a title is written
     */
    PagePane(Messages words, Theme theme, ReviewModel model, ReviewActions actions, Runnable showRecipe,
            Runnable done) {
        this.words = words;
        this.model = model;
        this.actions = actions;
        this.done = done;
        paper = new Paper(theme, words);
        before = Icons.button(Feather.CHEVRON_LEFT, words.get("review.before"), null, () -> model.step(-1));
        after = Icons.button(Feather.CHEVRON_RIGHT, words.get("review.after"), null, () -> model.step(1));
        edit = Buttons.plain(Feather.EDIT_2, words.get("review.edit"), this::edit);
        recipe = Buttons.plain(Feather.INFO, words.get("review.recipe"), showRecipe);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(place, gap, before, after);
        head.getStyleClass().add("page-head");
        note = Buttons.plain(Feather.MESSAGE_SQUARE, words.get("review.note"), this::note);
        decision = Buttons.plain(Feather.CHECK_SQUARE, words.get("review.decision"), this::decide);
        FlowPane buttons = new FlowPane(edit, note, decision, recipe);
        buttons.getStyleClass().add("page-buttons");
        notes.getStyleClass().add("page-notes");
        VBox page = new VBox(head, paper, notes, buttons);
        page.getStyleClass().add("page-pane");
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(false);
        model.plan.subscribe(_ -> show());
        model.selected.subscribe(_ -> another());
        model.fresh.shownProperty().subscribe(_ -> show());
        model.fresh.workingProperty().subscribe(_ -> state());
    }

    /** Begins to write the title anew; pages without a question have none of their own. */
    void edit() {
        Answer answer = model.answer();
        ReviewPlan.Page page = model.page();
        if (answer != null && page != null) {
            String title = page.title().isEmpty() ? answer.sentence() : page.title();
            write("title", RichText.plain(title), !page.title().isEmpty(), actions::title);
        }
    }

    private void note() {
        ReviewPlan.Page page = model.page();
        if (page != null) {
            write("note", page.note(), !page.note().isEmpty(), actions::note);
        }
    }

    private void decide() {
        ReviewPlan.Page page = model.page();
        if (page != null) {
            write("decision", page.decision(), !page.decision().isEmpty(), actions::decision);
        }
    }

    /** @param own whether there is something of the user's to take back */
    private void write(String what, String text, boolean own, Consumer<String> keep) {
        TextEditor fresh = new TextEditor(words, what, text, own, typed -> {
            editor = null;
            keep.accept(typed);
            leave();
        }, this::leave);
        editor = fresh;
        below = !what.equals("title");
        show();
        fresh.focus();
    }

    private void leave() {
        editor = null;
        show();
        done.run();
    }

    private void another() {
        editor = null;
        setVvalue(0);
        show();
    }

    private void show() {
        ReviewDraft draft = model.draft();
        ReviewPlan.Page page = model.page();
        Review.Page content = model.inFile();
        boolean question = content instanceof Review.QuestionPage;
        edit.setDisable(!question);
        recipe.setDisable(!question);
        note.setDisable(!question);
        decision.setDisable(!question);
        if (draft == null || page == null || content == null) {
            return;
        }
        int index = model.index();
        int pages = model.plan.get().pages().size();
        place.setText(words.get("review.place", index + 1, pages));
        before.setDisable(index == 0);
        after.setDisable(index == pages - 1);
        PageText text = PageText.of(content, draft, model.plan.get());
        paper.show(text, draft.messages(), below ? null : editor,
                draft.messages().get("review.corner", draft.workspace(), index + 1));
        notes.getChildren().clear();
        if (!text.notes().isEmpty()) {
            notes.getChildren().add(Texts.name(draft.messages().get("report.book.basis")));
            text.notes().forEach(line -> notes.getChildren().add(Texts.sub(line)));
        }
        stale(page);
        if (below && editor != null) {
            notes.getChildren().addFirst(editor);
        }
        state();
    }

    /** A title may hold figures; when those changed, the user is told. */
    private void stale(ReviewPlan.Page page) {
        Answer answer = model.answer();
        if (answer != null && !page.title().isEmpty() && !page.over().equals(RichText.plain(answer.sentence()))) {
            Label warning = Texts.body(words.get("review.title.stale"));
            warning.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
            warning.getStyleClass().add("page-warning");
            Tone.CAUTION.on(warning);
            notes.getChildren().addFirst(warning);
        }
    }

    private void state() {
        ReviewPlan.Page page = model.page();
        paper.state(page != null && !page.on(), model.fresh.workingProperty().get());
    }
}
