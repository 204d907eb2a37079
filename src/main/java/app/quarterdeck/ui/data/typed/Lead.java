package app.quarterdeck.ui.data.typed;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Texts;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The sentence above a table, and what explains it. */
final class Lead {

    private Lead() {
    }

    static VBox of(Messages words, String sentence, String explanation) {
        Label lead = Texts.message(words.get(sentence));
        Label sub = Texts.sub(words.get(explanation));
        lead.setMinHeight(Region.USE_PREF_SIZE);
        sub.setMinHeight(Region.USE_PREF_SIZE);
        VBox box = new VBox(lead, sub);
        box.setMinHeight(Region.USE_PREF_SIZE);
        return box;
    }
}
