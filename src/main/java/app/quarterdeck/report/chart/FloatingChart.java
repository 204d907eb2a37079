package app.quarterdeck.report.chart;

import app.quarterdeck.model.chart.FloatingBar;
import java.awt.Color;
import java.util.List;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/**
 * A waterfall or a funnel, which Office has no shared type for: lying stacked bars, of which the first part is not drawn. A
 * last part, not drawn either, holds the words, for no program writes beside a stacked bar.
 */
final class FloatingChart {

    private static final int FROM = 0;
    private static final int LENGTH = 1;
    private static final int BELOW = 2;
    private static final int WORDS = 3;

    private FloatingChart() {
    }

    /** @param emphasis index of the bar the sentence is about, -1 = none */
    static void draw(List<FloatingBar> bars, int emphasis, ChartFrame frame) {
        XDDFCategoryAxis names = frame.names(true);
        frame.everyName();
        XDDFBarChartData data = (XDDFBarChartData) frame.chart.createData(ChartTypes.BAR, names,
                frame.values(names, true));
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setOverlap((byte) 100);
        data.setGapWidth(45);
        data.setVaryColors(false);
        series(data, frame, FROM, Shapes.nothing());
        coloured(series(data, frame, LENGTH, Shapes.solid(Shapes.COLOURS.actual())), bars);
        coloured(series(data, frame, BELOW, Shapes.solid(Shapes.COLOURS.actual())), bars);
        XDDFBarChartData.Series words = series(data, frame, WORDS, Shapes.nothing());
        double low = Math.min(0, bars.stream().mapToDouble(FloatingBar::low).min().orElse(0));
        double high = Math.max(0, bars.stream().mapToDouble(FloatingBar::high).max().orElse(0));
        double room = FloatingBar.room(bars);
        boolean back = bars.stream().anyMatch(bar -> bar.high() <= 0 && bar.low() < 0);
        data.getValueAxes().getFirst().setMinimum(back ? low - room : low);
        data.getValueAxes().getFirst().setMaximum(high + room);
        frame.chart.plot(data);
        Labels labels = frame.labels(words.getCTBarSer().addNewDLbls(), "General");
        for (int i = 0; i < bars.size(); i++) {
            FloatingBar bar = bars.get(i);
            labels.words(i, STDLblPos.IN_BASE, bar.note().isEmpty() ? bar.value() : bar.value() + "  " + bar.note(),
                    i == emphasis, Shapes.COLOURS.fg());
        }
        labels.none();
    }

    private static XDDFBarChartData.Series series(XDDFBarChartData data, ChartFrame frame, int helper,
            XDDFShapeProperties look) {
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(frame.cells.names(),
                frame.cells.help(helper, frame.cells.rows()));
        frame.title(series, frame.cells.helperHeading(helper));
        series.setShapeProperties(look);
        series.setInvertIfNegative(false);
        return series;
    }

    private static void coloured(XDDFBarChartData.Series series, List<FloatingBar> bars) {
        for (int i = 0; i < bars.size(); i++) {
            Color colour = switch (bars.get(i).kind()) {
                case EARLIER -> Shapes.COLOURS.earlier();
                case AMOUNT -> Shapes.COLOURS.actual();
                case GOOD -> Shapes.COLOURS.good();
                case BAD -> Shapes.COLOURS.bad();
            };
            if (!colour.equals(Shapes.COLOURS.actual())) {
                series.getDataPoint(i).setFillProperties(Shapes.fill(colour));
                series.getDataPoint(i).setLineProperties(Shapes.noLine());
            }
        }
    }
}
