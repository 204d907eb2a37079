package app.quarterdeck.ui.importing;

import javafx.scene.Node;

/** One step of the wizard. */
interface Page {

    Node node();

    /** Shows the model as it is now. */
    void show();

    /** What stands beside and on the primary button now. */
    Foot foot();

    /** The primary button was pressed. */
    void next();

    /** @param remaining what is still open, empty where nothing is; @param action what the primary button says */
    record Foot(String remaining, String action, boolean ready) {
    }
}
