package app.quarterdeck.ui.board;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.UserFault;
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
    private boolean onView;
    private boolean stale = true;

    BoardActions(OpenWorkspace workspace, Background background, Ways ways, BoardModel model) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.background = background;
        this.ways = ways;
        this.model = model;
        workspace.revisionProperty().subscribe(_ -> changed());
        workspace.goalProperty().subscribe(_ -> changed());
        workspace.selectionProperty().subscribe(_ -> changed());
    }

    /** A board nobody sees is not worked out. */
    void onView(boolean now) {
        onView = now;
        if (now && stale) {
            refresh();
        } else if (!now) {
            stale |= model.workingProperty().get();
            background.cancel("board");
        }
    }

    private void changed() {
        stale = true;
        if (onView) {
            refresh();
        }
    }

    void refresh() {
        Analysis analysis = workspace.analysisProperty().get();
        Goal goal = workspace.goalProperty().get();
        Face face = Face.of(workspace);
        if (face == Face.READY && analysis != null && goal != null) {
            work(analysis, goal, workspace.selectionProperty().get());
        } else {
            model.faceProperty().set(face);
        }
    }

    private void work(Analysis analysis, Goal goal, Selection selection) {
        model.workingProperty().set(true);
        background.run("board", (_, cancelled) -> {
            Board board = analysis.board(goal, selection, words, cancelled);
            Map<String, Answer.Need> needs = new HashMap<>();
            board.tiles().stream().filter(tile -> !tile.needs().isEmpty()).forEach(tile -> {
                List<Answer.Need> missing = analysis.missing(tile.metric());
                if (!missing.isEmpty()) {
                    needs.put(tile.metric(), missing.getFirst());
                }
            });
            return new Shown(board, needs);
        }, shown -> {
            stale = false;
            model.workingProperty().set(false);
            model.selectedProperty().set(Math.clamp(model.selectedProperty().get(), 0,
                    Math.max(0, shown.tiles().size() - 1)));
            model.shownProperty().set(shown);
            model.faceProperty().set(Face.READY);
        }, this::failed);
    }

    private void failed(Throwable fault) {
        model.workingProperty().set(false);
        if (fault instanceof UserFault its) {
            model.faultProperty().set(words.say(its.note()));
            model.faceProperty().set(Face.FAILED);
        } else {
            // a defect is for the error dialog, which knows how to log it
            background.run("defect", (_, _) -> {
                throw new IllegalStateException(fault);
            }, _ -> {
            });
        }
    }

    /** @param style of the theme the user looks at */
    void export(ChartStyle style) {
        Shown shown = model.shownProperty().get();
        if (shown == null || model.faceProperty().get() != Face.READY) {
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
