package app.quarterdeck.report.chart;

import app.quarterdeck.model.chart.ChartSpec.Bar;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Bars or columns: the earlier period lighter, the target as an outline, hatched where not ripe. */
final class BarsChart {

    /** Below this share of the longest bar a value does not fit inside. */
    private static final double SHORT = 0.3;
    private static final double ROOM = 1.25;
    /** What the columns of a small chart may share for words inside them, in points. */
    private static final double COLUMNS_WIDTH = 190;
    private static final int VALUE = 1;
    private static final int EARLIER = 2;

    private BarsChart() {
    }

    static void draw(List<Bar> bars, int emphasis, boolean lying, ChartFrame frame, String format) {
        XDDFCategoryAxis names = frame.names(lying);
        XDDFValueAxis values = frame.values(names, lying);
        double least = bars.stream().map(Bar::value).filter(Objects::nonNull).mapToDouble(value -> value).min()
                .orElse(0);
        if (least >= 0) {
            // where all bars are long, a program would start the scale near their ends
            values.setMinimum(0);
        } else if (lying) {
            // the value stands between bar and name
            values.setMinimum(least * ROOM);
        }
        if (lying) {
            frame.everyName();
        }
        XDDFBarChartData data = (XDDFBarChartData) frame.chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(lying ? BarDirection.BAR : BarDirection.COL);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        data.setVaryColors(false);
        boolean earlier = bars.stream().anyMatch(bar -> bar.earlier() != null);
        boolean target = bars.stream().anyMatch(bar -> bar.target() != null);
        data.setGapWidth(earlier || target ? 55 : 70);
        data.setOverlap((byte) (earlier || target ? 45 : 0));
        if (earlier) {
            series(data, frame, EARLIER, Shapes.solid(Shapes.COLOURS.earlier()));
        }
        XDDFBarChartData.Series actual = series(data, frame, VALUE, Shapes.solid(Shapes.COLOURS.actual()));
        for (int i = 0; i < bars.size(); i++) {
            if (!bars.get(i).ripe()) {
                actual.getDataPoint(i).setFillProperties(Shapes.hatch());
                actual.getDataPoint(i).setLineProperties(Shapes.line(Shapes.COLOURS.actual(), 1));
            }
        }
        if (target) {
            series(data, frame, earlier ? EARLIER + 1 : EARLIER, Shapes.outline());
        }
        frame.chart.plot(data);
        Labels labels = frame.labels(actual.getCTBarSer().addNewDLbls(), format);
        double most = bars.stream().mapToDouble(BarsChart::size).max().orElse(0);
        boolean room = lying || frame.width(most, format) < COLUMNS_WIDTH / Math.max(1, bars.size());
        for (int i = 0; i < bars.size(); i++) {
            Bar bar = bars.get(i);
            boolean strong = emphasis < 0 || emphasis == i;
            if (room && (earlier || target) && bar.ripe() && bar.value() != null && size(bar) > SHORT * most) {
                labels.at(i, STDLblPos.IN_END, strong, Shapes.COLOURS.surface(), false);
            } else if (i == emphasis) {
                labels.at(i, STDLblPos.OUT_END, true, Shapes.COLOURS.fg(), false);
            }
        }
        labels.values(STDLblPos.OUT_END, emphasis < 0, Shapes.COLOURS.fg());
    }

    private static double size(Bar bar) {
        return bar.value() == null ? 0 : Math.abs(bar.value());
    }

    private static XDDFBarChartData.Series series(XDDFBarChartData data, ChartFrame frame, int column,
            XDDFShapeProperties look) {
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(frame.cells.names(),
                frame.cells.values(column));
        frame.title(series, frame.cells.heading(column));
        series.setShapeProperties(look);
        series.setInvertIfNegative(false);
        return series;
    }
}
