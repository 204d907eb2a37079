package app.quarterdeck.report.chart.cells;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.chart.ChartSpec.Bar;
import app.quarterdeck.model.chart.FloatingBar;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The cells a chart is bound to.
 *
 * @param headings one for each column a reader sees; at most five
 * @param rows     texts, figures, counts; null = empty
 * @param helpers  headings of the columns only the chart needs, beside the printed page
 * @param help     their rows
 */
public record ChartTable(List<String> headings, List<List<@Nullable Object>> rows, List<String> helpers,
        List<List<@Nullable Object>> help) {

    private static final List<String> NO_HELPERS = List.of();
    private static final List<String> FLOATING = List.of("from", "length", "below", "room");

    public static ChartTable of(ChartSpec spec, Messages messages) {
        return switch (spec) {
            case ChartSpec.Histogram histogram -> histogram(histogram, messages);
            case ChartSpec.Trend trend -> trend(trend, messages);
            case ChartSpec.RankedBars bars -> bars(bars, bars.bars(), messages);
            case ChartSpec.Columns columns -> bars(columns, columns.columns(), messages);
            case ChartSpec.StackedBar stacked -> stacked(stacked, messages);
            case ChartSpec.DotPlot dots -> dots(dots, messages);
            case ChartSpec.Bullet bullet -> bullet(bullet, messages);
            case ChartSpec.Waterfall waterfall -> waterfall(waterfall, messages);
            case ChartSpec.Funnel funnel -> funnel(funnel, messages);
        };
    }

    private static List<String> words(Messages messages, List<String> keys) {
        return keys.stream().map(key -> messages.get("report.chart." + key)).toList();
    }

    private static Figure figure(ChartSpec spec, @Nullable Double value) {
        return new Figure(value, spec.unit(), spec.currency());
    }

    private static @Nullable Object orEmpty(ChartSpec spec, @Nullable Double value) {
        return value == null ? null : figure(spec, value);
    }

    private static List<@Nullable Object> row(@Nullable Object... cells) {
        List<@Nullable Object> row = new ArrayList<>();
        for (Object cell : cells) {
            row.add(cell);
        }
        return row;
    }

    private static ChartTable histogram(ChartSpec.Histogram spec, Messages messages) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (ChartSpec.Bin bin : spec.bins()) {
            rows.add(row(messages.get("report.chart.bin", figure(spec, bin.from()).number(messages),
                    figure(spec, bin.to()).number(messages)), bin.count()));
        }
        return new ChartTable(words(messages, List.of("range", "count")), rows, NO_HELPERS, List.of());
    }

    /** Whether a band is drawn at all. */
    public static boolean hasBand(ChartSpec.Trend spec) {
        return spec.points().stream().anyMatch(point -> point.low() != null && point.high() != null);
    }

    private static ChartTable trend(ChartSpec.Trend spec, Messages messages) {
        boolean band = hasBand(spec);
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<List<@Nullable Object>> help = new ArrayList<>();
        for (ChartSpec.TrendPoint point : spec.points()) {
            Double low = point.low();
            Double high = point.high();
            List<@Nullable Object> cells = row(point.label(), orEmpty(spec, point.value()));
            add(cells, band, orEmpty(spec, low));
            add(cells, band, orEmpty(spec, high));
            add(cells, spec.target() != null, orEmpty(spec, spec.target()));
            rows.add(cells);
            if (band) {
                help.add(row(low == null || high == null ? null : figure(spec, high - low)));
            }
        }
        List<String> keys = new ArrayList<>(List.of("period", "value"));
        key(keys, band, "low");
        key(keys, band, "high");
        key(keys, spec.target() != null, "target");
        return new ChartTable(words(messages, keys), rows, band ? words(messages, List.of("width")) : NO_HELPERS,
                help);
    }

    private static ChartTable bars(ChartSpec spec, List<Bar> bars, Messages messages) {
        List<String> keys = new ArrayList<>(List.of("name", "value"));
        boolean earlier = bars.stream().anyMatch(bar -> bar.earlier() != null);
        boolean target = bars.stream().anyMatch(bar -> bar.target() != null);
        key(keys, earlier, "earlier");
        key(keys, target, "target");
        List<List<@Nullable Object>> rows = new ArrayList<>();
        for (Bar bar : bars) {
            List<@Nullable Object> cells = row(bar.note().isEmpty()
                    ? bar.label()
                    : messages.get("report.chart.noted", bar.label(), bar.note()), orEmpty(spec, bar.value()));
            add(cells, earlier, orEmpty(spec, bar.earlier()));
            add(cells, target, orEmpty(spec, bar.target()));
            rows.add(cells);
        }
        return new ChartTable(words(messages, keys), rows, NO_HELPERS, List.of());
    }

    private static void add(List<@Nullable Object> cells, boolean wanted, @Nullable Object cell) {
        if (wanted) {
            cells.add(cell);
        }
    }

    private static void key(List<String> keys, boolean wanted, String key) {
        if (wanted) {
            keys.add(key);
        }
    }

    private static ChartTable stacked(ChartSpec.StackedBar spec, Messages messages) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        spec.parts().forEach(part -> rows.add(row(part.label(), figure(spec, part.value()))));
        return new ChartTable(words(messages, List.of("name", "value")), rows, NO_HELPERS, List.of());
    }

    private static ChartTable dots(ChartSpec.DotPlot spec, Messages messages) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<List<@Nullable Object>> help = new ArrayList<>();
        for (int i = 0; i < spec.dots().size(); i++) {
            ChartSpec.Dot dot = spec.dots().get(i);
            Double low = dot.low();
            Double high = dot.high();
            rows.add(row(dot.label(), orEmpty(spec, low), figure(spec, dot.value()), orEmpty(spec, high), dot.n()));
            int height = spec.dots().size() - i;
            help.add(row(height, height, height));
        }
        return new ChartTable(words(messages, List.of("name", "low", "value", "high", "n")), rows,
                words(messages, List.of("height", "height", "height")), help);
    }

    private static ChartTable bullet(ChartSpec.Bullet spec, Messages messages) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<List<@Nullable Object>> help = new ArrayList<>();
        Double now = spec.now();
        rows.add(row(spec.nowLabel(), orEmpty(spec, now)));
        help.add(row(spec.nowLabel(), figure(spec, 0.0), orEmpty(spec, now)));
        rows.add(row(spec.target() == null ? messages.get("report.chart.target") : spec.targetLabel(),
                orEmpty(spec, spec.target())));
        help.add(row(spec.targetLabel(), figure(spec, 0.0), orEmpty(spec, spec.target())));
        Double low = spec.bandLow();
        Double high = spec.bandHigh();
        if (low != null && high != null) {
            rows.add(row(messages.get("report.chart.band-low"), figure(spec, low)));
            rows.add(row(messages.get("report.chart.band-high"), figure(spec, high)));
            String band = messages.get("report.chart.band", figure(spec, low).number(messages), figure(spec, high));
            help.add(row(band, figure(spec, low), figure(spec, high - low)));
            help.add(row(null, null, null));
        }
        return new ChartTable(words(messages, List.of("name", "value")), rows,
                words(messages, List.of("name", "from", "length")), help);
    }

    private static ChartTable waterfall(ChartSpec.Waterfall spec, Messages messages) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        spec.steps().forEach(step -> rows.add(row(step.label(), figure(spec, step.value()))));
        return new ChartTable(words(messages, List.of("name", "value")), rows, words(messages, FLOATING),
                floating(spec, FloatingBar.of(spec, messages)));
    }

    private static ChartTable funnel(ChartSpec.Funnel spec, Messages messages) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        spec.stages().forEach(stage -> rows.add(row(stage.label(), figure(spec, (double) stage.count()),
                stage.onward() == null ? null : new Figure(stage.onward(), Unit.PERCENT, null))));
        return new ChartTable(words(messages, List.of("name", "count", "onward")), rows, words(messages, FLOATING),
                floating(spec, FloatingBar.of(spec, messages)));
    }

    /** What lies right of nought is stacked on its own, and so is what lies left of it. */
    private static List<List<@Nullable Object>> floating(ChartSpec spec, List<FloatingBar> bars) {
        double room = FloatingBar.room(bars);
        List<List<@Nullable Object>> help = new ArrayList<>();
        for (FloatingBar bar : bars) {
            boolean left = bar.high() <= 0 && bar.low() < 0;
            boolean across = bar.low() < 0 && bar.high() > 0;
            double from = across ? 0 : left ? bar.high() : bar.low();
            double length = across ? bar.high() : left ? bar.low() - bar.high() : bar.high() - bar.low();
            help.add(row(figure(spec, from), figure(spec, length), across ? figure(spec, bar.low()) : null,
                    figure(spec, left ? -room : room)));
        }
        return help;
    }
}
