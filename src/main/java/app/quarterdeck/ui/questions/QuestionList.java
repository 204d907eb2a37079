package app.quarterdeck.ui.questions;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.panel.Reveal;
import java.util.ArrayList;
import java.util.List;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The headline and the questions, those of the template and the user's own on cards of their own; below, those removed. */
final class QuestionList extends ScrollPane {

    private final Messages words;
    private final QuestionWords said;
    private final QuestionsModel model;
    private final QuestionsActions actions;
    private final Label headline = Texts.message("");
    private final VBox cards = new VBox();
    private final VBox page;
    private List<QuestionRow> rows = List.of();
    private boolean stale;

    QuestionList(Messages words, QuestionsModel model, QuestionsActions actions) {
        this.words = words;
        this.said = new QuestionWords(words);
        this.model = model;
        this.actions = actions;
        cards.getStyleClass().add("question-cards");
        page = new VBox(headline, Texts.sub(words.get("questions.sub")), cards);
        page.getStyleClass().addAll("page", "questions-page");
        setContent(page);
        setFitToWidth(true);
        setFocusTraversable(false);
        addEventHandler(KeyEvent.KEY_PRESSED, this::walk);
        model.lines().addListener((ListChangeListener<QuestionLine>) _ -> show());
        model.removed().addListener((ListChangeListener<Question>) _ -> show());
        model.emptyProperty().subscribe(_ -> show());
        model.selectedProperty().subscribe(_ -> selected(focused()));
    }

    /** The row with the focus; null where it is elsewhere. */
    @Nullable
    QuestionRow focused() {
        return rows.stream().filter(Node::isFocused).findFirst().orElse(null);
    }

    void focus() {
        QuestionRow row = selected();
        if (row != null) {
            row.requestFocus();
        }
    }

    void rename() {
        QuestionRow row = selected();
        if (row != null) {
            QuestionLine line = row.line();
            row.edit(said.text(line.question()), words.get(line.question().own()
                    ? "questions.rename.own"
                    : "questions.rename"), now -> actions.rename(line, now), () -> {
                        if (stale) {
                            show();
                        }
                    });
        }
    }

    private @Nullable QuestionRow selected() {
        return rows.stream().filter(row -> row.line().question().id().equals(model.selectedProperty().get()))
                .findFirst().orElse(null);
    }

    /** Whoever is typing is not disturbed: the rows are made anew when they are done. */
    private void show() {
        stale = rows.stream().anyMatch(QuestionRow::editing);
        if (stale) {
            return;
        }
        boolean had = focused() != null;
        headline.setText(said.headline(model.lines(), model.emptyProperty().get()));
        rows = model.lines().stream().map(line -> new QuestionRow(line, said,
                () -> model.selectedProperty().set(line.question().id()))).toList();
        List<Node> parts = new ArrayList<>();
        VBox card = new VBox();
        for (int i = 0; i < rows.size(); i++) {
            if (i == 0 || own(i) != own(i - 1)) {
                card = new VBox();
                card.getStyleClass().add("question-card");
                parts.add(card);
                rows.get(i).first();
            }
            card.getChildren().add(rows.get(i));
        }
        if (!model.removed().isEmpty()) {
            parts.add(removed());
        }
        cards.getChildren().setAll(parts);
        mark();
        if (had) {
            focus();
        }
    }

    private boolean own(int row) {
        return rows.get(row).line().question().own();
    }

    private Node removed() {
        VBox list = new VBox(Texts.line(words.get("questions.removed"), "caption"));
        list.getStyleClass().add("questions-removed");
        for (Question question : model.removed()) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label text = Texts.sub(said.text(question));
            HBox line = new HBox(Icons.small(Feather.HELP_CIRCLE), text, gap,
                    Buttons.link(words.get("questions.restore"), () -> actions.restore(question.id())));
            line.getStyleClass().add("removed-line");
            list.getChildren().add(line);
        }
        return list;
    }

    /** Where a question is chosen elsewhere, the focus goes with it. */
    private void selected(@Nullable QuestionRow focused) {
        mark();
        if (focused != null && focused != selected()) {
            focus();
        }
    }

    private void mark() {
        rows.forEach(row -> row.mark(row.line().question().id().equals(model.selectedProperty().get())));
    }

    private void walk(KeyEvent event) {
        QuestionRow row = focused();
        if (row == null || event.isAltDown() || event.isShortcutDown()) {
            return;
        }
        int now = rows.indexOf(row);
        int next = switch (event.getCode()) {
            case KeyCode.UP -> now - 1;
            case KeyCode.DOWN -> now + 1;
            case KeyCode.HOME -> 0;
            case KeyCode.END -> rows.size() - 1;
            default -> now;
        };
        if (next != now) {
            event.consume();
            if (next >= 0 && next < rows.size()) {
                rows.get(next).requestFocus();
                Reveal.in(this, rows.get(next));
            }
        }
    }
}
