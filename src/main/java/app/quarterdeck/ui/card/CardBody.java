package app.quarterdeck.ui.card;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.card.Card;
import app.quarterdeck.session.card.Card.Event;
import app.quarterdeck.session.card.Card.What;
import app.quarterdeck.ui.kit.Icons;
import app.quarterdeck.ui.kit.Texts;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A card: what it is known by, the figures that matter, what happened, where it comes from. */
final class CardBody extends VBox {

    /** More than this nobody scrolls through in a panel. */
    private static final int MOST = 200;

    private final Messages words;

    CardBody(Messages words, Card card) {
        this.words = words;
        getStyleClass().add("card-body");
        getStylesheets().add(Objects.requireNonNull(CardBody.class.getResource("/ui/theme/card.css"))
                .toExternalForm());
        if (!card.sub().isEmpty()) {
            getChildren().add(Texts.sub(card.sub()));
        }
        VBox facts = new VBox();
        facts.getStyleClass().add("card-facts");
        card.facts().forEach(fact -> facts.getChildren().add(fact(fact)));
        getChildren().add(facts);
        getChildren().add(Texts.heading(words.get("card.timeline")));
        if (card.events().isEmpty()) {
            getChildren().add(Texts.sub(words.get("card.timeline.none")));
        }
        VBox events = new VBox();
        events.getStyleClass().add("card-events");
        card.events().stream().limit(MOST).forEach(event -> events.getChildren().add(event(event)));
        getChildren().add(events);
        if (card.events().size() > MOST) {
            getChildren().add(Texts.caption(words.get("card.timeline.more", card.events().size() - MOST)));
        }
        getChildren().add(Texts.caption(card.source().isEmpty() ? words.get("card.source.none") : card.source()));
    }

    private static Node fact(Card.Fact fact) {
        Label label = Texts.line(fact.label(), "sub", "card-label");
        VBox value = new VBox(Texts.name(fact.value()));
        if (!fact.note().isEmpty()) {
            value.getChildren().add(Texts.caption(fact.note()));
        }
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox line = new HBox(label, value);
        line.getStyleClass().add("card-fact");
        return line;
    }

    private Node event(Event event) {
        VBox texts = new VBox(Texts.caption(words.date(event.day())), Texts.name(event.text()));
        if (!event.detail().isEmpty()) {
            texts.getChildren().add(Texts.sub(event.detail()));
        }
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox line = new HBox(Icons.small(icon(event.what())), texts);
        line.getStyleClass().add("card-event");
        if (event.what() == What.PLANNED) {
            line.getStyleClass().add("planned");
        }
        return line;
    }

    private static Feather icon(What what) {
        return switch (what) {
            case CREATED -> Feather.PLUS;
            case STAGE -> Feather.CHEVRONS_RIGHT;
            case ACTIVITY -> Feather.MESSAGE_SQUARE;
            case PURCHASE -> Feather.SHOPPING_BAG;
            case CHANGED -> Feather.DATABASE;
            case EDITED -> Feather.EDIT_2;
            case WON -> Feather.CHECK;
            case LOST -> Feather.X;
            case PLANNED -> Feather.CLOCK;
            case ANSWER -> Feather.CORNER_DOWN_LEFT;
        };
    }
}
