package app.quarterdeck.ui.figures;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The figures of a chart as a table. */
public final class ChartTables {

    private final Messages words;

    public ChartTables(Messages words) {
        this.words = words;
    }

    public Answer.Table of(ChartSpec spec) {
        return switch (spec) {
            case ChartSpec.Histogram it -> table(List.of("from", "to", "count"), it.bins().stream()
                    .map(bin -> List.<Object>of(figure(bin.from(), it), figure(bin.to(), it), bin.count())).toList());
            case ChartSpec.Trend it -> table(List.of("period", "value", "low", "high"), it.points().stream()
                    .map(point -> List.<Object>of(point.period().name(words), figure(point.value(), it),
                            figure(point.low(), it), figure(point.high(), it)))
                    .toList());
            case ChartSpec.RankedBars it -> bars(it.bars(), it);
            case ChartSpec.Columns it -> bars(it.columns(), it);
            case ChartSpec.StackedBar it -> table(List.of("name", "value"),
                    it.parts().stream().map(part -> List.<Object>of(part.label(), figure(part.value(), it))).toList());
            case ChartSpec.DotPlot it -> table(List.of("name", "value", "low", "high", "count"), it.dots().stream()
                    .map(dot -> List.<Object>of(dot.label(), figure(dot.value(), it), figure(dot.low(), it),
                            figure(dot.high(), it), dot.n()))
                    .toList());
            case ChartSpec.Waterfall it -> table(List.of("name", "value"),
                    it.steps().stream().map(step -> List.<Object>of(step.label(), figure(step.value(), it))).toList());
            case ChartSpec.Funnel it -> table(List.of("name", "count", "onward"), it.stages().stream()
                    .map(stage -> List.<Object>of(stage.label(), stage.count(),
                            new Figure(stage.onward(), Unit.PERCENT, null)))
                    .toList());
            case ChartSpec.Bullet it -> table(List.of("name", "value"),
                    List.of(List.of(words.get("figures.table.now"), figure(it.now(), it)),
                            List.of(words.get("figures.table.target"), figure(it.target(), it)),
                            List.of(words.get("figures.table.low"), figure(it.bandLow(), it)),
                            List.of(words.get("figures.table.high"), figure(it.bandHigh(), it))));
        };
    }

    private Answer.Table bars(List<ChartSpec.Bar> bars, ChartSpec spec) {
        boolean earlier = bars.stream().anyMatch(bar -> bar.earlier() != null);
        boolean target = bars.stream().anyMatch(bar -> bar.target() != null);
        List<String> headings = new ArrayList<>(List.of("name", "value"));
        if (earlier) {
            headings.add("earlier");
        }
        if (target) {
            headings.add("target");
        }
        return table(headings, bars.stream().map(bar -> {
            List<Object> row = new ArrayList<>(List.of(bar.label(), figure(bar.value(), spec)));
            if (earlier) {
                row.add(figure(bar.earlier(), spec));
            }
            if (target) {
                row.add(figure(bar.target(), spec));
            }
            return row;
        }).toList());
    }

    private Answer.Table table(List<String> headings, List<List<Object>> rows) {
        return new Answer.Table(headings.stream().map(id -> words.get("figures.table." + id)).toList(), rows);
    }

    private static Figure figure(@Nullable Double value, ChartSpec spec) {
        return new Figure(value, spec.unit(), spec.currency());
    }
}
