package app.quarterdeck.ui.figures;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.parts.EmptyState;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.Ways;
import java.util.List;
import org.kordamp.ikonli.feather.Feather;

/** What stands in the place of figures: what is missing, why, the next step, a second way. */
public final class NothingYet {

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Ways ways;

    public NothingYet(OpenWorkspace workspace, Ways ways) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.ways = ways;
    }

    public EmptyState noData(String what, String why) {
        return EmptyState.nothing(what, why).next(Feather.UPLOAD, words.get("figures.import"), ways::importFiles)
                .or(words.get("figures.sample"), ways::openSample).more(words.get("figures.which-columns"),
                        words.get("figures.which-columns.link"), () -> ways.open(Step.GOAL));
    }

    public EmptyState noGoal(String what, String why) {
        return EmptyState.nothing(what, why).next(Feather.TARGET, words.get("figures.choose-goal"),
                () -> ways.open(Step.GOAL));
    }

    /** Filters are the usual reason: where there are some, taking them away is the next step. */
    public EmptyState failed(String what, String why, Runnable retry) {
        EmptyState error = EmptyState.error(what, why);
        return workspace.selectionProperty().get().where().isEmpty()
                ? error.next(words.get("figures.retry"), retry)
                : error.next(words.get("figures.no-filters"), () -> workspace.selectionProperty()
                        .set(workspace.selectionProperty().get().where(List.of())))
                        .or(words.get("figures.retry"), retry);
    }
}
