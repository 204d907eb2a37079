package app.quarterdeck.model.guide;

import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.measure.Result;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The board of a goal, ready to be drawn.
 *
 * @param goal     its short name, in words
 * @param headline the sentence above the tiles, {@code **figure**} marked
 * @param basis    rows counted, left out, as-of date
 * @param tiles    in reading order
 */
public record Board(String goal, String headline, String basis, String period, String comparison, List<Tile> tiles) {

    /**
     * One metric.
     *
     * @param name      of the metric, in words
     * @param figure    the number, short; the count where there are too few rows; empty where data is missing
     * @param unit      word beside the number, may be empty
     * @param change    "−9 days vs year ago", may be empty
     * @param favour    1 favourable, -1 unfavourable, 0 neither
     * @param line      target or caveat, may be empty
     * @param few       whether the line warns of few rows
     * @param guardrail whether the metric must not get worse
     * @param needs     name of the missing field; empty = nothing is missing
     * @param chart     null = nothing to draw
     */
    public record Tile(String metric, String name, String figure, String unit, String change, int favour, String line,
            boolean few, boolean guardrail, String needs, @Nullable ChartSpec chart, @Nullable Result result) {
    }

    public Board {
        tiles = List.copyOf(tiles);
    }
}
