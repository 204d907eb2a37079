package app.quarterdeck.report.chart;

import app.quarterdeck.model.chart.ChartSpec.Trend;
import app.quarterdeck.model.chart.ChartSpec.TrendPoint;
import app.quarterdeck.report.chart.cells.ChartTable;
import java.util.List;
import java.util.Objects;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.Grouping;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFAreaChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFLineChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.jspecify.annotations.Nullable;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** A line, its band as an invisible area with a visible one stacked on it, the target dashed. */
final class TrendChart {

    private static final short LARGE = 8;
    private static final short SMALL = 5;
    private static final int VALUE = 1;
    private static final int LOW = 2;
    /** Shares of the scale. */
    private static final double STEEP = 0.04;
    private static final double ROOM = 0.12;

    private TrendChart() {
    }

    static void draw(Trend spec, ChartFrame frame, String format) {
        XDDFCategoryAxis names = frame.names(false);
        XDDFValueAxis values = frame.values(names, false);
        values.setCrossBetween(AxisCrossBetween.MIDPOINT_CATEGORY);
        boolean band = ChartTable.hasBand(spec);
        boolean whole = spec.points().stream().allMatch(point -> point.low() != null && point.high() != null);
        if (band && whole) {
            band(frame, names, values);
        }
        XDDFLineChartData data = (XDDFLineChartData) frame.chart.createData(ChartTypes.LINE, names, values);
        data.setVaryColors(false);
        data.setGrouping(Grouping.STANDARD);
        XDDFLineChartData.Series line = series(data, frame, VALUE, Shapes.line(Shapes.COLOURS.actual(), 2));
        if (band && !whole) {
            // an area would fall to zero where the band is not known
            series(data, frame, LOW, Shapes.line(Shapes.COLOURS.earlier(), 0.75));
            series(data, frame, LOW + 1, Shapes.line(Shapes.COLOURS.earlier(), 0.75));
        }
        XDDFLineChartData.Series target = spec.target() == null
                ? null
                : series(data, frame, band ? LOW + 2 : LOW, Shapes.dashed(Shapes.COLOURS.actual(), 1.25));
        int last = lastKnown(spec);
        for (int i = 0; i < spec.points().size(); i++) {
            if (alone(spec, i) && i != last) {
                dot(line, i, SMALL);
            }
        }
        for (int i = 0; i < spec.points().size(); i++) {
            if (!spec.points().get(i).ripe()) {
                line.getDataPoint(i).setLineProperties(Shapes.dashed(Shapes.COLOURS.actual(), 2));
            }
        }
        frame.chart.plot(data);
        if (last >= 0) {
            dot(line, last, LARGE);
            Labels labels = frame.labels(line.getCTLineSer().addNewDLbls(),
                    format(spec.points().get(last).value(), format));
            labels.at(last, falls(spec, last) ? STDLblPos.B : STDLblPos.T, true, Shapes.COLOURS.fg(), false);
            labels.none();
        }
        if (target != null && !spec.points().isEmpty()) {
            Labels labels = frame.labels(target.getCTLineSer().addNewDLbls(), format(spec.target(), format));
            labels.at(spec.points().size() - 1, STDLblPos.B, false, Shapes.COLOURS.fg2(), false);
            labels.none();
        }
    }

    /** Days and the like are said without a decimal where they are whole. */
    private static String format(@Nullable Double value, String format) {
        return value != null && value == Math.rint(value) ? format.replace("#,##0.0", "#,##0") : format;
    }

    private static void band(ChartFrame frame, XDDFCategoryAxis names, XDDFValueAxis values) {
        XDDFAreaChartData data = (XDDFAreaChartData) frame.chart.createData(ChartTypes.AREA, names, values);
        data.setGrouping(Grouping.STACKED);
        data.setVaryColors(false);
        var low = data.addSeries(frame.cells.names(), frame.cells.values(LOW));
        frame.title(low, frame.cells.heading(LOW));
        low.setShapeProperties(Shapes.nothing());
        var width = data.addSeries(frame.cells.names(), frame.cells.help(0, frame.cells.rows()));
        frame.title(width, frame.cells.helperHeading(0));
        width.setShapeProperties(Shapes.solid(Shapes.COLOURS.band()));
        frame.chart.plot(data);
    }

    private static XDDFLineChartData.Series series(XDDFLineChartData data, ChartFrame frame, int column,
            XDDFLineProperties look) {
        XDDFLineChartData.Series series = (XDDFLineChartData.Series) data.addSeries(frame.cells.names(),
                frame.cells.values(column));
        frame.title(series, frame.cells.heading(column));
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        XDDFShapeProperties shape = new XDDFShapeProperties();
        shape.setLineProperties(look);
        series.setShapeProperties(shape);
        return series;
    }

    private static void dot(XDDFLineChartData.Series line, int at, short size) {
        var point = line.getDataPoint(at);
        point.setMarkerStyle(MarkerStyle.CIRCLE);
        point.setMarkerSize(size);
        for (var each : line.getCTLineSer().getDPtList()) {
            if (each.getIdx().getVal() == at) {
                each.getMarker().setSpPr(Shapes.solid(Shapes.COLOURS.actual()).getXmlObject());
            }
        }
    }

    /** Whether the line comes from above, where the value would stand in its way, and there is room below it. */
    private static boolean falls(Trend spec, int last) {
        Double value = spec.points().get(last).value();
        Double before = last == 0 ? null : spec.points().get(last - 1).value();
        if (value == null || before == null || spec.target() != null) {
            return false;
        }
        double high = spec.points().stream().map(TrendPoint::value).filter(Objects::nonNull)
                .mapToDouble(each -> each).max().orElse(0);
        double low = spec.points().stream().map(TrendPoint::value).filter(Objects::nonNull)
                .mapToDouble(each -> each).min().orElse(0);
        double span = high - Math.min(0, low);
        return before - value > STEEP * span && value - Math.min(0, low) > ROOM * span;
    }

    /** A line needs two ends: a value between two gaps would not be seen. */
    private static boolean alone(Trend spec, int i) {
        List<TrendPoint> points = spec.points();
        return points.get(i).value() != null && (i == 0 || points.get(i - 1).value() == null)
                && (i == points.size() - 1 || points.get(i + 1).value() == null);
    }

    private static int lastKnown(Trend spec) {
        for (int i = spec.points().size() - 1; i >= 0; i--) {
            TrendPoint point = spec.points().get(i);
            if (point.value() != null) {
                return i;
            }
        }
        return -1;
    }
}
