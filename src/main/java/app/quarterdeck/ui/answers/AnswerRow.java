package app.quarterdeck.ui.answers;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.ui.figures.ChartPlace;
import app.quarterdeck.ui.figures.ChartTables;
import app.quarterdeck.ui.figures.Needed;
import app.quarterdeck.ui.figures.take.ChartTaking;
import app.quarterdeck.ui.figures.take.Taken;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.RichText;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** One question: its number, the sentence that answers it, what it is based on and still needs, its chart. */
final class AnswerRow extends HBox {

    private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");
    private static final PseudoClass WORKING = PseudoClass.getPseudoClass("working");

    private static final double LONG = 4000;

    private final Messages words;
    private final Needed needed;

    AnswerRow(Messages words, ChartPlace charts, Needed needed, ChartTaking taking, int number, Answer answer) {
        this.words = words;
        this.needed = needed;
        Label figure = Texts.line(words.get("figures.count", number), "answer-number");
        RichText sentence = new RichText(answer.sentence(), "sentence");
        VBox text = new VBox(Texts.sub(answer.text()), sentence, below(answer));
        text.getStyleClass().add("answer-text");
        text.getChildren().addAll(needs(answer));
        HBox.setHgrow(text, Priority.ALWAYS);
        // a box asks how high its text is before it lets it grow, but after it made it shrink: so it shrinks and wraps
        text.setMinWidth(0);
        text.setPrefWidth(LONG);
        HBox head = new HBox(figure, text);
        head.getStyleClass().add("answer-head");
        head.setMinWidth(0);
        HBox.setHgrow(head, Priority.ALWAYS);
        getStyleClass().add("answer");
        getChildren().addAll(head, chart(charts, answer));
        Taken taken = taken(words, answer);
        Region corner = taken == null ? new Region() : taking.button(taken);
        corner.getStyleClass().add("answer-corner");
        getChildren().add(corner);
        setFocusTraversable(true);
        setAccessibleRole(AccessibleRole.BUTTON);
        setAccessibleText(words.get("answers.said", number, answer.text(), RichText.plain(answer.sentence()),
                answer.basis()));
        setOnMousePressed(_ -> requestFocus());
    }

    /** What can be copied, saved or printed of an answer: its chart; null where it has none. */
    static @Nullable Taken taken(Messages words, Answer answer) {
        return answer.charts().isEmpty()
                ? null
                : new Taken(answer.text(), answer.charts().getFirst(),
                        new ChartTables(words).of(answer.charts().getFirst()));
    }

    void selected(boolean now) {
        pseudoClassStateChanged(SELECTED, now);
    }

    /** Being worked out again: the figures dim, nothing moves. */
    void working(boolean now) {
        pseudoClassStateChanged(WORKING, now);
    }

    /** Based on what, to be kept in mind; beside it the button for a number that can simply be typed. */
    private HBox below(Answer answer) {
        List<String> lines = new ArrayList<>(List.of(answer.basis()));
        lines.addAll(answer.caveats());
        lines.removeIf(String::isBlank);
        HBox below = new HBox();
        below.getStyleClass().add("answer-below");
        if (!lines.isEmpty()) {
            below.getChildren().add(Texts.caption(String.join(words.get("guide.between-sentences"), lines)));
        }
        answer.needs().stream().filter(Needed::typed)
                .forEach(need -> below.getChildren().add(button(need)));
        return below;
    }

    /** What a file would have to bring, each said; one button for all that one import can bring. */
    private List<Node> needs(Answer answer) {
        List<Node> nodes = new ArrayList<>();
        Set<String> offered = new HashSet<>();
        for (Answer.Need need : answer.needs()) {
            if (!Needed.typed(need)) {
                Label what = Texts.caption(words.get("answers.needs", need.name(), need.where()));
                what.setGraphic(Icons.small(Feather.INFO));
                Tone.CAUTION.on(what);
                what.getStyleClass().add("answer-need");
                HBox.setHgrow(what, Priority.ALWAYS);
                HBox line = new HBox(what);
                line.getStyleClass().add("answer-need-line");
                if (offered.add(needed.button(need))) {
                    line.getChildren().add(button(need));
                }
                nodes.add(line);
            }
        }
        return nodes;
    }

    private Button button(Answer.Need need) {
        Button button = Buttons.small(needed.button(need), () -> needed.supply(need));
        button.setTooltip(new Tooltip(words.say(need.where())));
        return button;
    }

    private static Region chart(ChartPlace charts, Answer answer) {
        StackPane place = new StackPane();
        place.getStyleClass().add("answer-chart");
        if (!answer.charts().isEmpty()) {
            place.getChildren().add(charts.chart(answer.charts().getFirst(), false));
            Tooltip.install(place, new Tooltip(answer.charts().getFirst().title()));
        }
        return place;
    }
}
