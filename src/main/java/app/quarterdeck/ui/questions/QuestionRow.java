package app.quarterdeck.ui.questions;

import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A question with its number, its answer in half a line, its metrics and its state. Its words can be edited in place. */
final class QuestionRow extends HBox {

    private static final PseudoClass FIRST = PseudoClass.getPseudoClass("first");
    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final QuestionLine line;
    private final Label title;
    private final StackPane titlePlace;

    QuestionRow(QuestionLine line, QuestionWords words, Runnable chosen) {
        this.line = line;
        title = Texts.heading(words.text(line.question()));
        titlePlace = new StackPane(title);
        titlePlace.getStyleClass().add("question-title");
        Label metrics = Texts.line(words.metrics(line.question()), "caption");
        metrics.setGraphic(Icons.small(Feather.SLIDERS));
        VBox texts = new VBox(titlePlace, Texts.sub(words.summary(line)), metrics);
        texts.getStyleClass().add("question-texts");
        HBox.setHgrow(texts, Priority.ALWAYS);
        getStyleClass().add("question");
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.LIST_ITEM);
        setAccessibleText(String.join(". ", words.text(line.question()), words.state(line), words.summary(line)));
        getChildren().addAll(number(), texts);
        if (line.state() != QuestionLine.State.WORKING) {
            getChildren().add(words.chip(line));
        }
        setOnMousePressed(_ -> requestFocus());
        focusedProperty().subscribe(now -> {
            if (now) {
                chosen.run();
            }
        });
    }

    QuestionLine line() {
        return line;
    }

    /** The first of its card has no line above it. */
    void first() {
        pseudoClassStateChanged(FIRST, true);
    }

    void mark(boolean selected) {
        pseudoClassStateChanged(SELECTED, selected);
    }

    /** Enter keeps the words, Escape or leaving the field does not. */
    void edit(String words, String prompt, Consumer<String> keep, Runnable done) {
        TextField field = new TextField(words);
        field.setPromptText(prompt);
        field.setAccessibleText(prompt);
        field.getStyleClass().add("question-field");
        field.setOnAction(_ -> {
            requestFocus();
            keep.accept(field.getText());
        });
        field.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                event.consume();
                requestFocus();
            }
        });
        show(field);
        field.requestFocus();
        field.selectAll();
        field.focusedProperty().subscribe(now -> {
            if (!now && titlePlace.getChildren().contains(field)) {
                show(title);
                done.run();
            }
        });
    }

    boolean editing() {
        return !titlePlace.getChildren().contains(title);
    }

    private void show(Node node) {
        if (!titlePlace.getChildren().contains(node)) {
            titlePlace.getChildren().setAll(node);
        }
    }

    private Node number() {
        Label number = line.question().own()
                ? Texts.line("", "question-number")
                : Texts.line(Integer.toString(line.number()), "question-number");
        if (line.question().own()) {
            number.setGraphic(Icons.of(Feather.EDIT_2));
        }
        return number;
    }
}
