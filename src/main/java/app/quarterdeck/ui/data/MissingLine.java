package app.quarterdeck.ui.data;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.health.HealthWords;
import app.quarterdeck.session.health.MissingField;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.parts.Chip;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** One more column: its name and what waits for it; pressed, the questions and where to export it from. */
final class MissingLine extends VBox {

    private final Messages words;
    private final HealthWords said;
    private final MissingField one;
    private final VBox more = new VBox();
    private final Label mark = new Label();

    MissingLine(Messages words, HealthWords said, MissingField one) {
        this.words = words;
        this.said = said;
        this.one = one;
        boolean questions = !one.questions().isEmpty();
        Label name = Texts.name(said.name(one));
        name.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(name, Priority.ALWAYS);
        Chip chip = new Chip(questions
                ? words.get("data.missing.questions", one.questions().size())
                : words.get("data.missing.metrics", one.metrics().size()), questions ? Tone.ACCENT : Tone.NEUTRAL);
        chip.setMinWidth(USE_PREF_SIZE);
        HBox head = new HBox(name, chip, mark);
        head.getStyleClass().add("missing-head");
        VBox line = new VBox(head);
        if (questions) {
            line.getChildren().add(Texts.sub(words.get(one.questions().getFirst())));
        }
        Button button = HealthPanel.whole(line, words.get("data.missing.open", said.name(one), said.unlocks(one)),
                this::turn);
        button.setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
        more.getStyleClass().add("missing-more");
        getStyleClass().add("missing-line");
        getChildren().add(button);
        mark.setGraphic(Icons.small(Feather.CHEVRON_DOWN));
    }

    private void turn() {
        boolean open = !getChildren().contains(more);
        mark.setGraphic(Icons.small(open ? Feather.CHEVRON_UP : Feather.CHEVRON_DOWN));
        if (!open) {
            getChildren().remove(more);
            return;
        }
        List<Node> lines = new ArrayList<>();
        one.questions().stream().skip(1).forEach(question -> lines.add(Texts.sub(words.get(question))));
        lines.add(Texts.caption(said.where(one)));
        more.getChildren().setAll(lines);
        getChildren().add(more);
    }
}
