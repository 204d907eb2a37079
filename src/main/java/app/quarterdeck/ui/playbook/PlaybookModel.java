package app.quarterdeck.ui.playbook;

import app.quarterdeck.guide.plays.Evidence;
import app.quarterdeck.guide.plays.Working;
import app.quarterdeck.metrics.leads.Attribute;
import app.quarterdeck.model.playbook.PlayNote;
import app.quarterdeck.session.playbook.PersonaFigures;
import app.quarterdeck.session.playbook.RuleFigures;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the screen shows, and what is in hand. Lists are null until they were worked out. */
final class PlaybookModel {

    /** Notes in use and retired ones. */
    record Notes(List<Evidence> standing, List<PlayNote> retired) {
    }

    /** Personas, and what is known of deals. */
    record Buyers(List<PersonaFigures> personas, List<Attribute> attributes) {
    }

    final ObjectProperty<Tab> tab = new SimpleObjectProperty<>(Tab.NOTES);
    final ObjectProperty<@Nullable Notes> notes = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Buyers> buyers = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable List<RuleFigures>> rules = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable List<Working>> ways = new SimpleObjectProperty<>();
    /** The card in hand: an {@link Evidence}, {@link PlayNote}, {@link PersonaFigures} or {@link RuleFigures}. */
    final ObjectProperty<@Nullable Object> chosen = new SimpleObjectProperty<>();

    boolean worked() {
        return switch (tab.get()) {
            case NOTES -> notes.get() != null;
            case PERSONAS -> buyers.get() != null;
            case RULES -> rules.get() != null;
            case WAYS -> ways.get() != null;
        };
    }
}
