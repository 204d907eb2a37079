package app.quarterdeck.report.chart;

import app.quarterdeck.model.chart.ChartSpec.Bin;
import app.quarterdeck.model.chart.ChartSpec.Histogram;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** Columns side by side; the one that holds the marked value in accent. */
final class HistogramChart {

    private static final int GAP = 5;
    /** More words than this would be broken into pieces. */
    private static final int NAMES = 8;

    private HistogramChart() {
    }

    static void draw(Histogram spec, ChartFrame frame) {
        XDDFCategoryAxis names = frame.names(false);
        if (spec.bins().size() > NAMES) {
            frame.slant();
        }
        XDDFValueAxis values = frame.values(names, false);
        values.setMinimum(0);
        XDDFBarChartData data = (XDDFBarChartData) frame.chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.COL);
        data.setGapWidth(GAP);
        data.setVaryColors(false);
        XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(frame.cells.names(),
                frame.cells.values(1));
        frame.title(series, frame.cells.heading(1));
        series.setShapeProperties(Shapes.solid(Shapes.COLOURS.actual()));
        Double marker = spec.marker();
        for (int i = 0; marker != null && i < spec.bins().size(); i++) {
            Bin bin = spec.bins().get(i);
            if (marker >= bin.from() && marker < bin.to()) {
                series.getDataPoint(i).setFillProperties(Shapes.fill(Shapes.COLOURS.accent()));
            }
        }
        frame.chart.plot(data);
        frame.labels(series.getCTBarSer().addNewDLbls(), "#,##0;;").values(STDLblPos.OUT_END, false,
                Shapes.COLOURS.fg2());
    }
}
