package app.quarterdeck.report.chart;

import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.chart.ChartSpec.Part;
import app.quarterdeck.model.chart.ChartSpec.StackedBar;
import java.awt.Color;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.STDLblPos;

/** One lying bar, a series for each part, each part named inside it; bars one below the other where a name has no room. */
final class StackedChart {

    /** About how wide the bar of a small chart is, in points. */
    private static final double WIDTH = 350;
    private static final double PAD = 4;

    private StackedChart() {
    }

    static void draw(StackedBar spec, ChartFrame frame, String format) {
        if (!named(spec, frame)) {
            // a part nobody can name says nothing: then each has a bar of its own
            BarsChart.draw(spec.parts().stream()
                    .map(part -> new ChartSpec.Bar(part.label(), part.value(), null, null, "", true)).toList(),
                    spec.emphasis(), true, frame, format);
            return;
        }
        XDDFCategoryAxis names = frame.names(true);
        names.setVisible(false);
        XDDFBarChartData data = (XDDFBarChartData) frame.chart.createData(ChartTypes.BAR, names,
                frame.values(names, true));
        data.setBarDirection(BarDirection.BAR);
        data.setBarGrouping(BarGrouping.STACKED);
        data.setOverlap((byte) 100);
        data.setGapWidth(160);
        data.setVaryColors(false);
        double total = spec.parts().stream().mapToDouble(Part::value).sum();
        data.getValueAxes().getFirst().setMinimum(0);
        data.getValueAxes().getFirst().setMaximum(total > 0 ? total : 1);
        for (int i = 0; i < spec.parts().size(); i++) {
            XDDFBarChartData.Series series = (XDDFBarChartData.Series) data.addSeries(null,
                    frame.cells.value(i, 1));
            frame.title(series, frame.cells.name(i));
            series.setShapeProperties(
                    Shapes.of(Shapes.fill(Shapes.COLOURS.actual()), Shapes.line(Color.WHITE, 1.5)));
        }
        frame.chart.plot(data);
        for (int i = 0; i < spec.parts().size(); i++) {
            if (spec.parts().get(i).value() > 0) {
                Labels labels = frame.labels(
                        ((XDDFBarChartData.Series) data.getSeries(i)).getCTBarSer().addNewDLbls(), format);
                labels.at(0, STDLblPos.CTR, i == spec.emphasis(), Color.WHITE, true);
                labels.none();
            }
        }
    }

    /** Whether every part that can be seen has room for its name. */
    private static boolean named(StackedBar spec, ChartFrame frame) {
        double total = spec.parts().stream().mapToDouble(Part::value).sum();
        return spec.parts().stream().filter(part -> part.value() > 0)
                .allMatch(part -> frame.width(part.label()) < WIDTH * part.value() / total - PAD);
    }
}
