package app.quarterdeck.ui.review;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.review.ReviewPlan;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.panel.Reveal;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The pages in order. Up and down choose one, Space switches it on or off, Alt with up and down moves it. */
final class PageList extends VBox {

    private final Messages words;
    private final ReviewModel model;
    private final ReviewActions actions;
    private final PageNames names;
    private final Runnable edit;
    private final ListView<ReviewPlan.Page> list = new ListView<>();
    private final Label count = Texts.line("", "caption");
    private final Label reused = Texts.caption("");
    private boolean showing;

    /** @param edit begins to write the title of the page anew; the list would keep its key to itself */
    PageList(Messages words, ReviewModel model, ReviewActions actions, PageNames names, Runnable edit) {
        this.words = words;
        this.model = model;
        this.actions = actions;
        this.names = names;
        this.edit = edit;
        Button up = Icons.button(Feather.ARROW_UP, words.get("review.up"), "Alt ↑", () -> move(-1));
        Button down = Icons.button(Feather.ARROW_DOWN, words.get("review.down"), "Alt ↓", () -> move(1));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox head = new HBox(Texts.line(words.get("review.pages"), "heading"), gap, count, up, down);
        head.getStyleClass().add("page-list-head");
        list.setAccessibleText(words.get("review.pages"));
        list.getStyleClass().add("page-list");
        list.setCellFactory(_ -> new Cell());
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
        list.getSelectionModel().selectedItemProperty().subscribe(page -> {
            if (!showing && page != null) {
                model.selected.set(page.id());
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        getStyleClass().add("page-list-pane");
        reused.setWrapText(true);
        HBox templates = new HBox(Buttons.small(words.get("review.template.keep"), actions::keepTemplate),
                Buttons.small(words.get("review.template.use"), actions::useTemplate));
        templates.getStyleClass().add("page-templates");
        getChildren().addAll(head, reused, list, templates);
        model.plan.subscribe(this::show);
        model.fresh.shownProperty().subscribe(_ -> show(model.plan.get()));
        model.selected.subscribe(this::mark);
    }

    void focus() {
        Reveal.focus(list);
    }

    private void show(ReviewPlan plan) {
        showing = true;
        list.getItems().setAll(plan.pages());
        count.setText(words.get("review.count", model.on(), plan.pages().size()));
        showing = false;
        String since = actions.reused();
        reused.setText(since);
        reused.setVisible(!since.isEmpty());
        reused.setManaged(!since.isEmpty());
        mark();
    }

    private void mark() {
        int index = model.index();
        if (index >= 0 && index < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(index);
            list.getFocusModel().focus(index);
        }
    }

    private void move(int by) {
        actions.move(by);
        list.requestFocus();
    }

    private void key(KeyEvent event) {
        ReviewPlan.Page page = model.page();
        if (page == null) {
            return;
        }
        boolean move = event.isAltDown() && (event.getCode() == KeyCode.UP || event.getCode() == KeyCode.DOWN);
        if (move) {
            actions.move(event.getCode() == KeyCode.UP ? -1 : 1);
        } else if (event.getCode() == KeyCode.SPACE) {
            actions.toggle(page);
        } else if (event.getCode() == KeyCode.F2) {
            edit.run();
        } else {
            return;
        }
        event.consume();
    }

    private final class Cell extends ListCell<ReviewPlan.Page> {

        private final CheckBox on = new CheckBox();
        private final Label number = Texts.line("", "page-number");
        private final Label name = Texts.line("", "page-name");
        private final HBox line = new HBox(on, number, name);

        Cell() {
            on.setFocusTraversable(false);
            on.setOnAction(_ -> {
                ReviewPlan.Page page = getItem();
                if (page != null) {
                    actions.toggle(page);
                }
            });
            number.setMinWidth(USE_PREF_SIZE);
            name.setMinWidth(0);
            name.setWrapText(true);
            line.getStyleClass().add("page-line");
            // as wide as the list and no wider: a long question wraps
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(ReviewPlan.@Nullable Page page, boolean empty) {
            super.updateItem(page, empty);
            if (empty || page == null) {
                setGraphic(null);
                setAccessibleText(null);
                return;
            }
            on.setSelected(page.on());
            on.setAccessibleText(words.get("review.switch", names.of(page)));
            number.setText(words.get("figures.count", getIndex() + 1));
            name.setText(names.of(page));
            line.setOpacity(page.on() ? 1 : 0.7);
            setGraphic(line);
            setAccessibleText(words.get(page.on() ? "review.said.on" : "review.said.off", getIndex() + 1,
                    names.of(page)));
        }
    }
}
