package app.quarterdeck.ui.importing;

import app.quarterdeck.ui.kit.Texts;
import javafx.scene.Node;
import javafx.scene.layout.VBox;

/** One step of the wizard. */
interface Page {

    Node node();

    /** Shows the model as it is now. */
    void show();

    /** What stands beside and on the primary button now. */
    Foot foot();

    /** The primary button was pressed. */
    void next();

    /** The sentence at the top, with the line that explains it. */
    static VBox lead(String message, String sub) {
        VBox lead = new VBox(Texts.message(message), Texts.sub(sub));
        lead.getStyleClass().add("wizard-lead");
        return lead;
    }

    /** @param remaining what is still open, empty where nothing is; @param action what the primary button says */
    record Foot(String remaining, String action, boolean ready) {
    }
}
