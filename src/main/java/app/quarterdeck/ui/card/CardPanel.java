package app.quarterdeck.ui.card;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.card.Card;
import app.quarterdeck.session.card.Cards;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.SidePanel;
import java.util.Optional;
import java.util.function.Function;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * Opens cards at the right of a screen, one at a time. The keyboard stays where it was, so that arrows go on through the
 * rows and the card follows; Escape closes it.
 */
public final class CardPanel {

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Background background;
    private final Panels panels;
    private @Nullable SidePanel panel;
    private @Nullable Function<Cards, Optional<Card>> shown;

    public CardPanel(OpenWorkspace workspace, Background background, Panels panels) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.background = background;
        this.panels = panels;
        workspace.revisionProperty().subscribe(this::renew);
    }

    /** Whether a card is open now. */
    public boolean open() {
        return panel != null && panels.openSide() == panel;
    }

    /** The card a record leads to. */
    public void record(RecordKind kind, long id) {
        show(cards -> cards.of(kind, id));
    }

    /** The card of a customer, by name in any spelling. */
    public void customer(String name) {
        show(cards -> cards.customer(name));
    }

    private void renew() {
        if (open() && shown != null) {
            show(shown);
        }
    }

    private void show(Function<Cards, Optional<Card>> which) {
        shown = which;
        background.run("card", (_, _) -> which.apply(new Cards(workspace.session(), words)), found -> {
            SidePanel now = new SidePanel(words, found.map(Card::title).orElse(words.get("card.none")));
            now.getStyleClass().add("card-panel");
            now.content(found.<VBox>map(card -> new CardBody(words, card))
                    .orElseGet(() -> new VBox(Texts.sub(words.get("card.none.why")))));
            panel = now;
            panels.side(now);
        });
    }
}
