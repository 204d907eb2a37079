package app.quarterdeck.ui.board;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Board;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.board.BoardModel.Shown;
import app.quarterdeck.ui.figures.ChartPlace;
import app.quarterdeck.ui.figures.Face;
import app.quarterdeck.ui.figures.Needed;
import app.quarterdeck.ui.figures.NothingYet;
import app.quarterdeck.ui.figures.filter.FilterBar;
import app.quarterdeck.ui.figures.take.ChartTaking;
import app.quarterdeck.ui.figures.take.Taken;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.RichText;
import app.quarterdeck.ui.kit.Texts;
import app.quarterdeck.ui.kit.Theme;
import app.quarterdeck.ui.kit.panel.Panels;
import app.quarterdeck.ui.kit.panel.Reveal;
import app.quarterdeck.ui.kit.parts.Tile;
import app.quarterdeck.ui.shell.Ways;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Filter bar, headline, tiles; or what stands in their place while there is nothing to show. */
final class BoardView extends StackPane {

    /** With less room than this, in pixels at 100 %, the headline makes way for the tiles. */
    private static final double LOW = 440;

    private final OpenWorkspace workspace;
    private final Messages words;
    private final BoardModel model;
    private final ChartPlace charts;
    private final BoardTile builder;
    private final FilterBar filters;
    private final TileGrid grid = new TileGrid();
    private final VBox head = new VBox();
    private final VBox page = new VBox(head, grid);
    private final ScrollPane scroll = new ScrollPane(page);
    private final Panels panels;
    private final NothingYet nothing;
    private final Runnable retry;
    private List<Tile> tiles = List.of();

    BoardView(OpenWorkspace workspace, Theme theme, Background background, Ways ways, BoardModel model,
            ChartTaking taking, Runnable retry) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.model = model;
        this.charts = new ChartPlace(theme, words);
        this.filters = new FilterBar(workspace, background);
        VBox main = new VBox(filters, scroll);
        this.panels = new Panels(main);
        this.builder = new BoardTile(words, charts, new Needed(workspace, background, panels, ways), taking);
        this.nothing = new NothingYet(workspace, ways);
        this.retry = retry;
        VBox.setVgrow(scroll, Priority.ALWAYS);
        VBox.setVgrow(grid, Priority.ALWAYS);
        main.getStyleClass().add("board-main");
        page.getStyleClass().add("board-page");
        head.getStyleClass().add("board-head");
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        main.heightProperty().subscribe(_ -> roomForHead(main));
        grid.addEventHandler(KeyEvent.KEY_PRESSED, this::move);
        model.fresh.shownProperty().subscribe(this::show);
        model.fresh.faceProperty().subscribe(this::face);
        model.fresh.workingProperty().subscribe(this::working);
        model.selectedProperty().subscribe(_ -> mark());
    }

    Panels panels() {
        return panels;
    }

    FilterBar filters() {
        return filters;
    }

    /** Puts the focus on the selected tile. */
    void focus() {
        int index = model.selectedProperty().get();
        if (model.fresh.faceProperty().get() == Face.READY && index < tiles.size()) {
            Reveal.focus(tiles.get(index));
        } else {
            requestFocus();
        }
    }

    /** The chart of the selected tile, to be copied, saved or printed; null where it has none. */
    @Nullable
    Taken taken() {
        Board.Tile tile = model.fresh.faceProperty().get() == Face.READY ? model.tile() : null;
        return tile == null ? null : builder.taken(tile);
    }

    /** What the menu of the selected tile opens below. */
    Node selected() {
        int index = model.selectedProperty().get();
        return index >= 0 && index < tiles.size() ? tiles.get(index) : this;
    }

    /** Whether Enter is meant for the selected tile and not for a control. */
    boolean onTile() {
        return getScene() != null && (getScene().getFocusOwner() instanceof Tile || getScene().getFocusOwner() == this);
    }

    private void face(Face face) {
        getChildren().setAll(switch (face) {
            case READY -> panels;
            case LOADING -> new Region();
            case NO_DATA -> nothing.noData(words.get("board.no-data"), words.get("board.no-data.why"));
            case NO_GOAL -> nothing.noGoal(words.get("board.no-goal"), words.get("board.no-goal.why"));
            case FAILED -> nothing.failed(words.get("board.failed"), model.fresh.faultProperty().get(), retry);
        });
    }

    private void show(@Nullable Shown shown) {
        if (shown == null) {
            return;
        }
        boolean focused = tiles.stream().anyMatch(Node::isFocused);
        charts.clear();
        head(shown.board());
        List<Tile> fresh = new ArrayList<>();
        for (int i = 0; i < shown.tiles().size(); i++) {
            int index = i;
            Tile tile = builder.of(shown.tiles().get(i), shown.needs().get(shown.tiles().get(i).metric()));
            tile.focusedProperty().subscribe(now -> {
                if (now) {
                    model.selectedProperty().set(index);
                    Reveal.in(scroll, tile);
                }
            });
            fresh.add(tile);
        }
        tiles = fresh;
        grid.tiles(fresh);
        mark();
        if (focused) {
            focus();
        }
    }

    private void head(Board board) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label basis = Texts.line(board.basis(), "sub");
        HBox line = new HBox(basis, gap,
                new NotationKey(words, board.tiles(), workspace.selectionProperty().get().against()));
        line.getStyleClass().add("board-basis");
        Label headline = Texts.message(RichText.plain(board.headline()));
        // A sentence that needs two lines gets them: cut off, it would lose its figure.
        headline.setMinHeight(Region.USE_PREF_SIZE);
        head.getChildren().setAll(headline, line);
        if (board.basis().isEmpty()) {
            head.getChildren().remove(line);
        }
    }

    private void working(boolean now) {
        if (now) {
            tiles.forEach(Tile::working);
        }
    }

    private void mark() {
        for (int i = 0; i < tiles.size(); i++) {
            tiles.get(i).selectedProperty().set(i == model.selectedProperty().get());
        }
    }

    private void move(KeyEvent event) {
        int now = model.selectedProperty().get();
        int next = switch (event.getCode()) {
            case KeyCode.LEFT -> now - 1;
            case KeyCode.RIGHT -> now + 1;
            case KeyCode.UP -> now - grid.columns();
            case KeyCode.DOWN -> now + grid.columns();
            case KeyCode.HOME -> 0;
            case KeyCode.END -> tiles.size() - 1;
            default -> -1;
        };
        if (!event.isAltDown() && !event.isShortcutDown() && next >= 0 && next < tiles.size()) {
            tiles.get(next).requestFocus();
            event.consume();
        }
    }

    private void roomForHead(Region main) {
        boolean room = main.getHeight() == 0 || main.getHeight() > LOW;
        head.setVisible(room);
        head.setManaged(room);
    }
}
