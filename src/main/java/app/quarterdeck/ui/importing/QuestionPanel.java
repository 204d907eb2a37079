package app.quarterdeck.ui.importing;

import app.quarterdeck.base.Messages;
import app.quarterdeck.importing.read.Reading;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.parts.Chip;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** At the right: one question, with each answer and what it would make of real values. */
final class QuestionPanel extends VBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

    private final Messages words;
    private final VBox body = new VBox();
    private final ObjectProperty<Decision.@Nullable Choice> chosen = new SimpleObjectProperty<>();
    private @Nullable Decision shown;

    QuestionPanel(Messages words) {
        this.words = words;
        body.getStyleClass().add("question-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getStyleClass().addAll("side-panel", "question-panel");
        getChildren().add(scroll);
    }

    /** The answer picked; null while none is. */
    ObjectProperty<Decision.@Nullable Choice> chosenProperty() {
        return chosen;
    }

    /** @param left how many questions there are, this one included */
    void ask(Decision decision, int left) {
        if (decision.equals(shown)) {
            return;
        }
        shown = decision;
        chosen.set(decision.choices().stream().filter(Decision.Choice::suggested).findFirst().orElse(null));
        Label count = Texts.line(words.get("wizard.questions", left), "question-count");
        count.setGraphic(Icons.of(Feather.ALERT_TRIANGLE));
        body.getChildren().setAll(count, Texts.title(decision.question()), Texts.sub(decision.why()));
        ToggleGroup group = new ToggleGroup();
        decision.choices().forEach(choice -> body.getChildren().add(card(choice, group)));
    }

    /** Nothing to ask: what was settled, in a few lines. */
    void quiet(Node... lines) {
        shown = null;
        chosen.set(null);
        body.getChildren().setAll(lines);
    }

    private Node card(Decision.Choice choice, ToggleGroup group) {
        RadioButton radio = new RadioButton(choice.label());
        radio.getStyleClass().add("name");
        radio.setToggleGroup(group);
        radio.setSelected(choice.equals(chosen.get()));
        HBox head = new HBox(radio);
        if (choice.suggested()) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            head.getChildren().addAll(gap, new Chip(words.get("wizard.suggested"), Tone.ACCENT));
        }
        VBox card = new VBox(head);
        if (!choice.samples().isEmpty()) {
            card.getChildren().add(samples(choice));
        }
        if (!choice.note().isEmpty()) {
            Label note = Texts.sub(choice.note());
            note.getStyleClass().add("choice-note");
            card.getChildren().add(note);
        }
        card.getStyleClass().add("choice-card");
        card.setOnMouseClicked(_ -> {
            radio.setSelected(true);
            radio.requestFocus();
        });
        radio.selectedProperty().subscribe(now -> {
            card.pseudoClassStateChanged(SELECTED, now);
            if (now) {
                chosen.set(choice);
            }
        });
        return card;
    }

    private static Node samples(Decision.Choice choice) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("choice-samples");
        int line = 0;
        for (Reading.Sample sample : choice.samples()) {
            grid.add(Texts.mono(sample.written()), 0, line);
            if (!sample.read().isEmpty()) {
                grid.add(Icons.small(Feather.ARROW_RIGHT), 1, line);
                grid.add(Texts.line(sample.read(), "name"), 2, line);
            }
            line++;
        }
        return grid;
    }
}
