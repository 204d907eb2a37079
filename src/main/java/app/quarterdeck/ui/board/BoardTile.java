package app.quarterdeck.ui.board;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Board;
import app.quarterdeck.model.measure.Comparison;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.ui.figures.ChartPlace;
import app.quarterdeck.ui.figures.ChartTables;
import app.quarterdeck.ui.figures.Needed;
import app.quarterdeck.ui.figures.take.ChartTaking;
import app.quarterdeck.ui.figures.take.Taken;
import app.quarterdeck.ui.kit.Tone;
import app.quarterdeck.ui.kit.parts.Chip;
import app.quarterdeck.ui.kit.parts.Tile;
import javafx.scene.Node;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** A tile of the model as a tile of the kit. */
final class BoardTile {

    private final Messages words;
    private final ChartPlace charts;
    private final Needed needed;
    private final ChartTaking taking;
    private final ChartTables tables;

    BoardTile(Messages words, ChartPlace charts, Needed needed, ChartTaking taking) {
        this.taking = taking;
        this.tables = new ChartTables(words);
        this.words = words;
        this.charts = charts;
        this.needed = needed;
    }

    Tile of(Board.Tile its, Answer.@Nullable Need need) {
        Tile tile = new Tile(its.name());
        if (its.guardrail()) {
            tile.chip(new Chip(words.get("board.guardrail"), Tone.NEUTRAL));
        }
        if (need != null) {
            tile.needs(words.get("board.needs", its.needs()), words.say(need.where()), needed.button(need),
                    () -> needed.supply(need));
            return tile;
        }
        Result result = its.result();
        if (result != null) {
            tile.count(words.get("figures.n", result.n()));
        }
        Node chart = its.chart() == null ? null : new StackPane(charts.chart(its.chart(), true));
        if (chart != null) {
            chart.getStyleClass().add("tile-chart");
        }
        Taken taken = taken(its);
        if (taken != null) {
            tile.corner(taking.button(taken));
        }
        tile.figure(its.figure(), its.unit(), change(its, result),
                its.line().isEmpty() ? null : new Tile.Line(its.line(), its.few()), chart);
        return tile;
    }

    /** What can be copied, saved or printed of a tile; null where it has no chart. */
    @Nullable
    Taken taken(Board.Tile its) {
        return its.chart() == null ? null : new Taken(its.name(), its.chart(), tables.of(its.chart()));
    }

    private static Tile.@Nullable Change change(Board.Tile its, @Nullable Result result) {
        Comparison comparison = result == null ? null : result.comparison();
        if (its.change().isEmpty() || comparison == null || comparison.change() == null) {
            return null;
        }
        Tone tone = its.favour() > 0 ? Tone.GOOD : its.favour() < 0 ? Tone.BAD : Tone.NEUTRAL;
        return comparison.change() == 0
                ? new Tile.Change(Feather.MINUS, its.change(), tone)
                : Tile.Change.of(comparison.change() > 0, its.change(), tone);
    }
}
