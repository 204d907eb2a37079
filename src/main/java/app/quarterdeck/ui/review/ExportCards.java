package app.quarterdeck.ui.review;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import java.util.EnumMap;
import java.util.Map;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** A card for each kind of file; the one that Ctrl+E writes stands out. */
final class ExportCards extends VBox {

    private static final String PRIMARY = "primary";

    private final Messages words;
    private final ReviewActions actions;
    private final Map<FileKind, Button> cards = new EnumMap<>(FileKind.class);

    ExportCards(Messages words, ReviewModel model, ReviewActions actions) {
        this.words = words;
        this.actions = actions;
        for (FileKind kind : FileKind.values()) {
            cards.put(kind, card(kind));
        }
        getChildren().setAll(cards.values());
        getStyleClass().add("export-cards");
        model.kind.subscribe(now -> {
            cards.forEach((kind, card) -> {
                card.getStyleClass().remove(PRIMARY);
                if (kind == now) {
                    card.getStyleClass().add(PRIMARY);
                }
            });
        });
    }

    private Button card(FileKind kind) {
        String name = words.get("review.kind." + kind.id());
        String what = words.get("review.kind-what." + kind.id());
        VBox text = new VBox(Texts.line(name, "export-name"), Texts.line(what, "export-what"));
        text.getStyleClass().add("export-text");
        HBox inside = new HBox(Icons.of(kind.icon), text);
        inside.getStyleClass().add("export-inside");
        Button button = Buttons.styled(Buttons.plain(name, () -> actions.export(kind)), "export-card");
        button.setGraphic(inside);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(words.get("review.kind-said", name, what));
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }
}
