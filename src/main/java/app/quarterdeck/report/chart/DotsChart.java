package app.quarterdeck.report.chart;

import app.quarterdeck.model.chart.ChartSpec.Dot;
import app.quarterdeck.model.chart.ChartSpec.DotPlot;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFNumericalDataSource;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTErrBars;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumDataSource;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTNumRef;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrBarType;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrDir;
import org.openxmlformats.schemas.drawingml.x2006.chart.STErrValType;

/** A series for each dot, named at the dot, its interval as error bars bound to cells. */
final class DotsChart {

    private static final short MARKER = 9;

    private DotsChart() {
    }

    static void draw(DotPlot spec, ChartFrame frame, String format) {
        XDDFValueAxis across = frame.chart.createValueAxis(AxisPosition.BOTTOM);
        XDDFValueAxis up = frame.chart.createValueAxis(AxisPosition.LEFT);
        ChartFrame.calm(across);
        ChartFrame.calm(up);
        across.crossAxis(up);
        up.crossAxis(across);
        up.setVisible(false);
        up.setMinimum(0.5);
        up.setMaximum(spec.dots().size() + 0.7);
        double low = spec.dots().stream().mapToDouble(DotsChart::low).min().orElse(0);
        double high = spec.dots().stream().mapToDouble(DotsChart::high).max().orElse(1);
        double step = step(high - low);
        across.setMinimum(Math.floor(low / step) * step);
        across.setMaximum(Math.ceil(high / step) * step);
        across.setNumberFormat(format);
        across.getOrAddShapeProperties().setLineProperties(Shapes.line(Shapes.COLOURS.control(), 0.75));
        frame.words(across);
        XDDFScatterChartData data = (XDDFScatterChartData) frame.chart.createData(ChartTypes.SCATTER, across, up);
        data.setStyle(ScatterStyle.MARKER);
        data.setVaryColors(false);
        for (int i = 0; i < spec.dots().size(); i++) {
            series(data, spec.dots().get(i), i, frame);
        }
        frame.chart.plot(data);
        for (int i = 0; i < spec.dots().size(); i++) {
            Labels labels = frame.labels(((XDDFScatterChartData.Series) data.getSeries(i)).getCTScatterSer()
                    .addNewDLbls(), format);
            labels.name(0, STDLblPos.T, Shapes.COLOURS.fg());
            labels.none();
        }
    }

    private static void series(XDDFScatterChartData data, Dot dot, int i, ChartFrame frame) {
        XDDFScatterChartData.Series series = (XDDFScatterChartData.Series) data.addSeries(frame.cells.value(i, 1),
                frame.cells.helpAt(i, 0));
        frame.title(series, frame.cells.name(i));
        series.setMarkerStyle(MarkerStyle.CIRCLE);
        series.setMarkerSize(MARKER);
        series.setSmooth(false);
        series.setLineProperties(Shapes.noLine());
        var marker = series.getCTScatterSer().getMarker();
        marker.setSpPr(Shapes.solid(Shapes.COLOURS.actual()).getXmlObject());
        if (dot.low() != null && dot.high() != null) {
            CTErrBars range = series.getCTScatterSer().addNewErrBars();
            range.addNewErrDir().setVal(STErrDir.X);
            range.addNewErrBarType().setVal(STErrBarType.BOTH);
            range.addNewErrValType().setVal(STErrValType.CUST);
            range.addNewNoEndCap().setVal(false);
            bind(range.addNewPlus(), frame.cells.helpAt(i, 2));
            bind(range.addNewMinus(), frame.cells.helpAt(i, 1));
            XDDFShapeProperties look = new XDDFShapeProperties();
            look.setLineProperties(Shapes.line(Shapes.COLOURS.actual(), 1.5));
            range.setSpPr(look.getXmlObject());
        }
    }

    private static double low(Dot dot) {
        return dot.low() == null ? dot.value() : Math.min(dot.low(), dot.value());
    }

    private static double high(Dot dot) {
        return dot.high() == null ? dot.value() : Math.max(dot.high(), dot.value());
    }

    /** A round step, about five of them in the span: no program counts error bars when it scales an axis. */
    private static double step(double span) {
        double rough = span > 0 ? span / 5 : 1;
        double power = Math.pow(10, Math.floor(Math.log10(rough)));
        double lead = rough / power;
        return power * (lead > 5 ? 10 : lead > 2 ? 5 : lead > 1 ? 2 : 1);
    }

    private static void bind(CTNumDataSource to, XDDFNumericalDataSource<Double> cells) {
        CTNumRef reference = to.addNewNumRef();
        reference.setF(cells.getDataRangeReference());
        cells.fillNumericalCache(reference.addNewNumCache());
    }
}
