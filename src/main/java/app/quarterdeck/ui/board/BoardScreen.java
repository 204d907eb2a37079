package app.quarterdeck.ui.board;

import app.quarterdeck.base.Messages;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Board;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.ui.GoalSwitch;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.figures.ChartTables;
import app.quarterdeck.ui.figures.Drill;
import app.quarterdeck.ui.figures.Face;
import app.quarterdeck.ui.figures.Fresh;
import app.quarterdeck.ui.figures.Subject;
import app.quarterdeck.ui.figures.take.ChartTaking;
import app.quarterdeck.ui.kit.Appearance;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.keys.KeyHint;
import app.quarterdeck.ui.shell.Screen;
import app.quarterdeck.ui.shell.ScreenFrame;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.Ways;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Step 5: a tile for each metric. Arrows move, Enter shows the rows behind, F1 the recipe, T the table. */
public final class BoardScreen implements Screen {

    private final Messages words;
    private final ScreenFrame frame;
    private final BoardModel model;
    private final BoardView view;
    private final Drill drill;
    private final ChartTables tables;
    private final Ways ways;
    private final ChartTaking taking;
    private final Runnable export;

    public BoardScreen(OpenWorkspace workspace, Appearance appearance, Background background, Ways ways) {
        this.words = workspace.words();
        this.ways = ways;
        this.tables = new ChartTables(words);
        this.frame = new ScreenFrame(Step.BOARD.say(words));
        Background own = background.scope();
        model = new BoardModel(new Fresh<>(workspace, own,
                (analysis, goal, selection, cancellation) -> BoardActions.work(analysis, goal, selection, words,
                        cancellation)));
        BoardActions actions = new BoardActions(workspace, own, ways, model);
        taking = new ChartTaking(words, own, ways);
        view = new BoardView(workspace, appearance.theme(), own, ways, model, taking, model.fresh::refresh);
        drill = new Drill(workspace, own, view.panels(), ways);
        export = () -> actions.export(ChartStyle.of(appearance.theme().dark().get()));
        Button button = Buttons.plain(Feather.DOWNLOAD, words.get("board.export"), export);
        button.disableProperty().bind(model.fresh.faceProperty().isNotEqualTo(Face.READY));
        frame.beside().add(GoalSwitch.of(workspace));
        Button review = Buttons.primary(words.get("board.review"), () -> ways.open(Step.REVIEW));
        review.disableProperty().bind(button.disableProperty());
        frame.actions().addAll(button, review);
        frame.escapeProperty().set(view.panels()::closeLast);
        model.fresh.faceProperty().subscribe(this::face);
        view.panels().anyOpenProperty().subscribe(_ -> keys(model.fresh.faceProperty().get()));
        model.fresh.shownProperty().subscribe(_ -> selected());
        model.selectedProperty().subscribe(_ -> selected());
    }

    @Override
    public Step step() {
        return Step.BOARD;
    }

    @Override
    public ScreenFrame frame() {
        return frame;
    }

    @Override
    public Node node() {
        return view;
    }

    @Override
    public void opened() {
        model.fresh.onView(true);
        view.focus();
    }

    @Override
    public void closed() {
        model.fresh.onView(false);
    }

    private void face(Face face) {
        keys(face);
        selected();
        if (face == Face.READY && view.getScene() != null) {
            view.focus();
        }
    }

    private void keys(Face face) {
        frame.keys().clear();
        if (face == Face.READY) {
            frame.keys().addAll(KeyHint.of("Enter", words.get("figures.key.rows"), this::rows),
                    KeyHint.of("F1", words.get("figures.key.recipe"), drill::recipe),
                    KeyHint.of("T", words.get("figures.key.table"), drill::table),
                    KeyHint.of("Shortcut+C", words.get("take.key.copy"), () -> taking.copy(view.taken())),
                    KeyHint.of("M", words.get("take.key"), () -> taking.open(view.taken(), view.selected())),
                    view.panels().anyOpenProperty().get()
                            ? KeyHint.shown("Esc", words.get("figures.key.close"))
                            : KeyHint.shown("← →", words.get("board.key.next-tile")));
            frame.keys().addAll(view.filters().keys());
            frame.keys().addAll(KeyHint.of("Shortcut+E", words.get("board.export"), export),
                    KeyHint.of("F5", words.get("figures.key.recalculate"), model.fresh::refresh));
        } else {
            frame.keys().add(KeyHint.of("Shortcut+I", words.get("figures.import"), ways::importFiles));
        }
    }

    private void rows() {
        if (view.onTile()) {
            drill.rows();
        }
    }

    private void selected() {
        Board.Tile tile = model.fresh.faceProperty().get() == Face.READY ? model.tile() : null;
        frame.noteProperty().set(tile == null ? "" : words.get("board.selected", tile.name()));
        drill.follow(tile == null ? null : subject(tile));
    }

    private Subject subject(Board.Tile tile) {
        Result result = tile.result();
        return new Subject(tile.name(), result == null ? List.of() : List.of(result), table(tile));
    }

    private Answer.Table table(Board.@Nullable Tile tile) {
        return tile == null || tile.chart() == null ? Answer.Table.EMPTY : tables.of(tile.chart());
    }
}
