package app.quarterdeck.ui.figures;

import app.quarterdeck.session.Analysis;
import app.quarterdeck.ui.OpenWorkspace;

/** Which of its faces a screen of figures has. */
public enum Face {
    LOADING,
    NO_DATA,
    NO_GOAL,
    READY,
    FAILED;

    /** What stands in the way of figures, if anything does: {@link #READY} means they can be worked out. */
    public static Face of(OpenWorkspace workspace) {
        Analysis analysis = workspace.analysisProperty().get();
        if (analysis == null) {
            return LOADING;
        } else if (analysis.empty()) {
            return NO_DATA;
        }
        return workspace.goalProperty().get() == null ? NO_GOAL : READY;
    }
}
