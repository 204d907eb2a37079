package app.quarterdeck.report.chart;

import app.quarterdeck.model.chart.ChartSpec.Bullet;
import java.util.stream.Stream;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataPoint;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Three bars on one scale: now solid, the target as an outline, our own middle half as a band that floats. */
final class BulletChart {

    private static final int TARGET = 1;
    private static final int BAND = 2;

    private BulletChart() {
    }

    static void draw(Bullet spec, ChartFrame frame, String format) {
        int bars = spec.bandLow() != null && spec.bandHigh() != null ? 3 : 2;
        XDDFCategoryAxis names = frame.names(true);
        XDDFValueAxis values = frame.values(names, true);
        if (Stream.of(spec.now(), spec.target(), spec.bandLow()).allMatch(end -> end == null || end >= 0)) {
            values.setMinimum(0);
        }
        XDDFBarChartData data = (XDDFBarChartData) frame.chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setOverlap((byte) 100);
        data.setGapWidth(70);
        data.setVaryColors(false);
        XDDFBarChartData.Series from = (XDDFBarChartData.Series) data.addSeries(frame.cells.helperNames(bars),
                frame.cells.help(1, bars));
        frame.title(from, frame.cells.helperHeading(1));
        from.setShapeProperties(Shapes.nothing());
        XDDFBarChartData.Series length = (XDDFBarChartData.Series) data.addSeries(frame.cells.helperNames(bars),
                frame.cells.help(2, bars));
        frame.title(length, frame.cells.helperHeading(2));
        length.setShapeProperties(Shapes.solid(Shapes.COLOURS.actual()));
        XDDFDataPoint target = length.getDataPoint(TARGET);
        target.setFillProperties(Shapes.fill(java.awt.Color.WHITE));
        target.setLineProperties(Shapes.line(Shapes.COLOURS.actual(), 1.25));
        if (bars > BAND) {
            length.getDataPoint(BAND).setFillProperties(Shapes.fill(Shapes.COLOURS.band()));
        }
        frame.chart.plot(data);
        Labels labels = frame.labels(length.getCTBarSer().addNewDLbls(), format);
        if (spec.now() != null) {
            labels.at(0, STDLblPos.IN_END, true, java.awt.Color.WHITE, false);
        }
        if (spec.target() != null) {
            labels.at(TARGET, STDLblPos.IN_END, true, Shapes.COLOURS.fg(), false);
        }
        labels.none();
    }
}
