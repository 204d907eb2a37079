package app.quarterdeck.report.chart;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.chart.FloatingBar;
import app.quarterdeck.report.text.SafeText;
import com.ibm.icu.util.Currency;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.main.CTNonVisualDrawingProps;

/** Native charts: a reader can edit them, and they follow the cells they are bound to. */
public final class NativeCharts {

    private NativeCharts() {
    }

    /** Draws the chart of a specification whose table stands in {@code cells} into a chart that is still empty. */
    public static void draw(ChartSpec spec, ChartCells cells, XDDFChart chart, ChartType type, Messages messages) {
        ChartFrame frame = new ChartFrame(chart, cells, title(spec, messages), type);
        if (cells.rows() == 0) {
            return;
        }
        String format = format(spec, messages);
        switch (spec) {
            case ChartSpec.Histogram histogram -> HistogramChart.draw(histogram, frame);
            case ChartSpec.Trend trend -> TrendChart.draw(trend, frame, format);
            case ChartSpec.RankedBars bars -> BarsChart.draw(bars.bars(), bars.emphasis(), true, frame, format);
            case ChartSpec.Columns columns -> BarsChart.draw(columns.columns(), -1, false, frame, format);
            case ChartSpec.StackedBar stacked -> StackedChart.draw(stacked, frame, format);
            case ChartSpec.DotPlot dots -> DotsChart.draw(dots, frame, format, messages);
            case ChartSpec.Bullet bullet -> BulletChart.draw(bullet, frame, format);
            case ChartSpec.Waterfall waterfall ->
                FloatingChart.draw(FloatingBar.of(waterfall, messages), waterfall.emphasis(), frame);
            case ChartSpec.Funnel funnel ->
                FloatingChart.draw(FloatingBar.of(funnel, messages), funnel.emphasis(), frame);
        }
    }

    /** Tells those who cannot see it what a chart shows. */
    public static void describe(CTNonVisualDrawingProps shape, ChartSpec spec) {
        shape.setDescr(SafeText.of(spec.alternative().isEmpty() ? spec.title() : spec.alternative()));
    }

    private static String title(ChartSpec spec, Messages messages) {
        String more = switch (spec) {
            case ChartSpec.Histogram histogram when histogram.marker() != null -> histogram.markerLabel();
            case ChartSpec.DotPlot dots -> dots.rangeLabel();
            case ChartSpec.StackedBar stacked -> stacked.totalLabel();
            case ChartSpec.Trend trend when trend.target() != null -> trend.targetLabel();
            default -> "";
        };
        return more.isEmpty() ? spec.title() : messages.get("report.chart.title", spec.title(), more);
    }

    /** Numbers at the marks: money with its sign, percentages with theirs, anything else bare. */
    private static String format(ChartSpec spec, Messages messages) {
        boolean whole = values(spec).allMatch(value -> value == Math.rint(value));
        return switch (spec.unit()) {
            case MONEY, MONEY_PER_DAY -> money(spec, messages);
            case PERCENT -> signed("0.0" + (messages.language().getLanguage().equals("zh") ? "\"%\"" : "\" %\""));
            case POINTS, DAYS, HOURS, MONTHS, COUNT -> signed(whole ? "#,##0" : "#,##0.0");
            case RATIO -> "0.00";
        };
    }

    /** Short where the language counts in thousands, as everywhere else in the product. */
    private static String money(ChartSpec spec, Messages messages) {
        String sign = sign(spec.currency(), messages);
        boolean thousands = messages.language().getLanguage().equals("en");
        return thousands && values(spec).allMatch(value -> value >= 0)
                ? "[>=999500]" + sign + "0.0#,,\"M\";[>=99950]" + sign + "#,##0,\"k\";" + sign + "#,##0"
                : signed(sign + "#,##0");
    }

    private static String signed(String format) {
        return format + ";\"\u2212\"" + format;
    }

    private static String sign(@Nullable String currency, Messages messages) {
        return currency == null
                ? ""
                : "\"" + Currency.getInstance(currency).getName(messages.formats(), Currency.NARROW_SYMBOL_NAME, null)
                        + "\"";
    }

    private static Stream<Double> values(ChartSpec spec) {
        Stream<@Nullable Double> all = switch (spec) {
            case ChartSpec.Histogram histogram -> Stream.of();
            case ChartSpec.Trend trend -> trend.points().stream().map(ChartSpec.TrendPoint::value);
            case ChartSpec.RankedBars bars -> bars.bars().stream().map(ChartSpec.Bar::value);
            case ChartSpec.Columns columns -> columns.columns().stream().map(ChartSpec.Bar::value);
            case ChartSpec.StackedBar stacked -> stacked.parts().stream().map(ChartSpec.Part::value);
            case ChartSpec.DotPlot dots -> dots.dots().stream().map(ChartSpec.Dot::value);
            case ChartSpec.Bullet bullet -> Stream.of(bullet.now(), bullet.target());
            case ChartSpec.Waterfall waterfall -> waterfall.steps().stream().map(ChartSpec.Part::value);
            case ChartSpec.Funnel funnel -> funnel.stages().stream().map(stage -> (double) stage.count());
        };
        return all.filter(Objects::nonNull);
    }
}
