package app.quarterdeck.ui.board;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Board;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Exports;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.board.BoardModel.Shown;
import app.quarterdeck.ui.figures.Face;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Clip;
import app.quarterdeck.ui.shell.Ways;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Works the board out and exports it. */
final class BoardActions {

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Background background;
    private final Ways ways;
    private final BoardModel model;

    BoardActions(OpenWorkspace workspace, Background background, Ways ways, BoardModel model) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.background = background;
        this.ways = ways;
        this.model = model;
    }

    static Shown work(Analysis analysis, Goal goal, Selection selection, Messages words,
            Cancellation cancelled) {
        Board board = analysis.board(goal, selection, words, cancelled);
        Map<String, Answer.Need> needs = new HashMap<>();
        board.tiles().stream().filter(tile -> !tile.needs().isEmpty()).forEach(tile -> {
            List<Answer.Need> missing = analysis.missing(tile.metric());
            if (!missing.isEmpty()) {
                needs.put(tile.metric(), missing.getFirst());
            }
        });
        return new Shown(board, needs);
    }

    /** @param style of the theme the user looks at */
    void export(ChartStyle style) {
        Shown shown = model.fresh.shownProperty().get();
        if (shown == null || model.fresh.faceProperty().get() != Face.READY) {
            return;
        }
        String name = workspace.session().name();
        Path target = ways.saveAs(words.get("board.export"), words.get("board.export.file", name),
                words.get("board.export.kind"));
        if (target != null) {
            background.run("export", (_, _) -> {
                Exports.board(target, shown.board(), name, style, words);
                return target.toString();
            }, path -> ways.notices().show(words.get("board.exported", path), words.get("figures.copy-path"),
                    () -> Clip.copy(path)));
        }
    }
}
