package app.quarterdeck.ui.look;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Look;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.RichText;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.Ways;
import java.util.Objects;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Fresh data in one line: how much stands out, the first of it, and the way to all of it. Away once a goal is kept. */
public final class LookLine extends HBox {

    static final String SHEET = Objects.requireNonNull(LookLine.class.getResource("/ui/theme/look.css"))
            .toExternalForm();

    private final Messages words;
    private final Ways ways;

    public LookLine(OpenWorkspace workspace, Ways ways) {
        this.words = workspace.words();
        this.ways = ways;
        getStyleClass().add("look-line");
        getStylesheets().add(SHEET);
        workspace.lookProperty().subscribe(this::show);
    }

    private void show(@Nullable Look look) {
        getChildren().clear();
        setVisible(look != null && !look.findings().isEmpty());
        setManaged(isVisible());
        if (look == null || look.findings().isEmpty()) {
            return;
        }
        Label first = Texts.line(RichText.plain(look.findings().getFirst().sentence()), "sub");
        VBox texts = new VBox(Texts.name(Texts.sentence(words.get("look.message", look.findings().size()))), first);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        getChildren().setAll(Icons.of(Feather.EYE, Icons.Size.LARGE), texts,
                Buttons.styled(Buttons.plain(words.get("look.all"), () -> ways.open(Step.GOAL)), "small"));
    }
}
