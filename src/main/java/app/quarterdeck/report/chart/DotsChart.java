package app.quarterdeck.report.chart;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.chart.ChartSpec.Dot;
import app.quarterdeck.model.chart.ChartSpec.DotPlot;
import app.quarterdeck.model.measure.Figure;
import org.apache.poi.xddf.usermodel.XDDFShapeProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.MarkerStyle;
import org.apache.poi.xddf.usermodel.chart.ScatterStyle;
import org.apache.poi.xddf.usermodel.chart.XDDFDataPoint;
import org.apache.poi.xddf.usermodel.chart.XDDFScatterChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDPt;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** A series for each dot: a line from low to high with a mark and the name at the value. */
final class DotsChart {

    private static final short MARKER = 9;
    private static final int LOW = 1;
    private static final int HIGH = 3;
    private static final int VALUE = 1;

    private DotsChart() {
    }

    static void draw(DotPlot spec, ChartFrame frame, String format, Messages messages) {
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
            series(data, i, frame);
        }
        frame.chart.plot(data);
        for (int i = 0; i < spec.dots().size(); i++) {
            Labels labels = frame.labels(((XDDFScatterChartData.Series) data.getSeries(i)).getCTScatterSer()
                    .addNewDLbls(), format);
            labels.words(VALUE, STDLblPos.T,
                    messages.get("report.chart.named", spec.dots().get(i).label(),
                            new Figure(spec.dots().get(i).value(), spec.unit(), spec.currency()).say(messages)),
                    false, Shapes.COLOURS.fg());
            labels.none();
        }
    }

    private static void series(XDDFScatterChartData data, int i, ChartFrame frame) {
        XDDFScatterChartData.Series series = (XDDFScatterChartData.Series) data.addSeries(
                frame.cells.values(i, LOW, HIGH), frame.cells.help(i, 0, HIGH - LOW));
        frame.title(series, frame.cells.name(i));
        series.setSmooth(false);
        series.setMarkerStyle(MarkerStyle.NONE);
        series.setLineProperties(Shapes.line(Shapes.COLOURS.actual(), 1.5));
        XDDFDataPoint dot = series.getDataPoint(VALUE);
        dot.setMarkerStyle(MarkerStyle.CIRCLE);
        dot.setMarkerSize(MARKER);
        CTDPt point = series.getCTScatterSer().getDPtArray(0);
        point.getMarker().setSpPr(Shapes.solid(Shapes.COLOURS.actual()).getXmlObject());
        XDDFShapeProperties look = new XDDFShapeProperties();
        look.setLineProperties(Shapes.line(Shapes.COLOURS.actual(), 1.5));
        point.setSpPr(look.getXmlObject());
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
}
