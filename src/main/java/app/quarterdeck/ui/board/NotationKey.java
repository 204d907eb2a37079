package app.quarterdeck.ui.board;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Board;
import app.quarterdeck.model.measure.Against;
import app.quarterdeck.ui.kit.Texts;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;

/** One key for all tiles: the marks that occur in them, said once. */
final class NotationKey extends HBox {

    private static final double SIZE = 12;
    private static final double PITCH = 4;

    NotationKey(Messages words, List<Board.Tile> tiles, @Nullable Against against) {
        getStyleClass().add("notation-key");
        setMinWidth(USE_PREF_SIZE);
        List<ChartSpec> charts = tiles.stream().map(Board.Tile::chart).filter(Objects::nonNull).toList();
        item("key-actual", words.get("board.key.actual"), new Region());
        if (against != null && against != Against.TARGET && bars(charts).anyMatch(bar -> bar.earlier() != null)) {
            item("key-earlier", words.get("figures.against." + against.id()), new Region());
        }
        if (bars(charts).anyMatch(bar -> bar.target() != null)) {
            item("key-target", words.get("board.key.target"), new Region());
        } else if (charts.stream()
                .anyMatch(chart -> chart instanceof ChartSpec.Trend trend && trend.target() != null)) {
            item("key-dashed", words.get("board.key.target"), new Region());
        }
        if (bars(charts).anyMatch(bar -> !bar.ripe())) {
            item("key-expected", words.get("board.key.expected"), hatch());
        }
    }

    private static Stream<ChartSpec.Bar> bars(List<ChartSpec> charts) {
        return charts.stream().flatMap(chart -> switch (chart) {
            case ChartSpec.Columns columns -> columns.columns().stream();
            case ChartSpec.RankedBars bars -> bars.bars().stream();
            default -> Stream.empty();
        });
    }

    private void item(String styleClass, String text, Region swatch) {
        swatch.getStyleClass().addAll("key-swatch", styleClass);
        HBox item = new HBox(swatch, Texts.line(text, "caption"));
        item.getStyleClass().add("key-item");
        getChildren().add(item);
    }

    private static Pane hatch() {
        Pane pane = new Pane();
        for (double x = PITCH / 2; x < 2 * SIZE; x += PITCH) {
            Line line = new Line(x, 0, x - SIZE, SIZE);
            line.getStyleClass().add("key-hatch");
            pane.getChildren().add(line);
        }
        pane.setClip(new Rectangle(SIZE, SIZE));
        return pane;
    }
}
