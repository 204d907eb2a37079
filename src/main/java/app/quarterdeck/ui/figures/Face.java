package app.quarterdeck.ui.figures;

import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.ui.OpenWorkspace;
import org.jspecify.annotations.Nullable;

/** Which of its faces a screen of figures has. */
public enum Face {
    LOADING,
    NO_DATA,
    NO_GOAL,
    READY,
    FAILED;

    /** What stands in the way of figures, if anything does: {@link #READY} means they can be worked out. */
    public static Face of(OpenWorkspace workspace) {
        return of(workspace, workspace.goalProperty().get());
    }

    static Face of(OpenWorkspace workspace, @Nullable Goal goal) {
        Analysis analysis = workspace.analysisProperty().get();
        if (analysis == null) {
            return LOADING;
        } else if (analysis.empty()) {
            return NO_DATA;
        }
        return goal == null ? NO_GOAL : READY;
    }
}
