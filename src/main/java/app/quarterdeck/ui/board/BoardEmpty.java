package app.quarterdeck.ui.board;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.board.BoardModel.State;
import app.quarterdeck.ui.kit.parts.EmptyState;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.Ways;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;

/** What stands in the place of the tiles: what is missing, why, the next step. */
final class BoardEmpty {

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Ways ways;
    private final BoardModel model;
    private final Runnable retry;

    BoardEmpty(OpenWorkspace workspace, Ways ways, BoardModel model, Runnable retry) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.ways = ways;
        this.model = model;
        this.retry = retry;
    }

    Node of(State state) {
        return switch (state) {
            case LOADING, READY -> new Region();
            case NO_DATA -> EmptyState.nothing(words.get("board.no-data"), words.get("board.no-data.why"))
                    .next(Feather.UPLOAD, words.get("figures.import"), ways::importFiles)
                    .or(words.get("figures.sample"), ways::openSample)
                    .more(words.get("figures.which-columns"), words.get("figures.which-columns.link"),
                            () -> ways.open(Step.GOAL));
            case NO_GOAL -> EmptyState.nothing(words.get("board.no-goal"), words.get("board.no-goal.why"))
                    .next(Feather.TARGET, words.get("figures.choose-goal"), () -> ways.open(Step.GOAL));
            case FAILED -> failed();
        };
    }

    private Node failed() {
        EmptyState error = EmptyState.error(words.get("board.failed"), model.faultProperty().get());
        return workspace.selectionProperty().get().where().isEmpty()
                ? error.next(words.get("figures.retry"), retry)
                : error.next(words.get("figures.no-filters"), () -> workspace.selectionProperty()
                        .set(workspace.selectionProperty().get().where(List.of())))
                        .or(words.get("figures.retry"), retry);
    }
}
