package app.quarterdeck.report.chart;

import java.awt.Color;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** A chart with its title, calm axes and nothing else yet. */
final class ChartFrame {

    private static final int TITLE_SIZE = 1100;
    private static final double AXIS_SIZE = 9.0;

    final XSSFChart chart;
    final ChartCells cells;

    ChartFrame(XSSFChart chart, ChartCells cells, String title) {
        this.chart = chart;
        this.cells = cells;
        chart.getCTChartSpace().addNewRoundedCorners().setVal(false);
        if (title.isBlank()) {
            chart.setAutoTitleDeleted(true);
        } else {
            title(title);
        }
        chart.displayBlanksAs(DisplayBlanks.GAP);
        chart.setPlotOnlyVisibleCells(false);
        chart.getOrAddShapeProperties().setFillProperties(Shapes.fill(Color.WHITE));
        chart.getOrAddShapeProperties().setLineProperties(Shapes.noLine());
        chart.getCTChartSpace().setSpPr(Shapes.solid(Color.WHITE).getXmlObject());
    }

    private void title(String title) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        for (CTRegularTextRun run : chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRList()) {
            CTTextCharacterProperties look = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
            look.setSz(TITLE_SIZE);
            look.setB(true);
            Labels.paint(look, Shapes.COLOURS.fg());
        }
    }

    /** Names below columns, or beside bars with the first on top. */
    XDDFCategoryAxis names(boolean lying) {
        XDDFCategoryAxis axis = chart.createCategoryAxis(lying ? AxisPosition.LEFT : AxisPosition.BOTTOM);
        calm(axis);
        axis.setTickLabelPosition(AxisTickLabelPosition.LOW);
        axis.setOrientation(lying ? AxisOrientation.MAX_MIN : AxisOrientation.MIN_MAX);
        axis.getOrAddShapeProperties().setLineProperties(Shapes.line(Shapes.COLOURS.control(), 0.75));
        axis.getOrAddTextProperties().setFontSize(AXIS_SIZE);
        axis.getOrAddTextProperties().setFillProperties(Shapes.fill(Shapes.COLOURS.fg2()));
        return axis;
    }

    /** There for the scale only: the values stand at the marks. */
    XDDFValueAxis values(XDDFCategoryAxis names, boolean lying) {
        XDDFValueAxis axis = chart.createValueAxis(lying ? AxisPosition.TOP : AxisPosition.LEFT);
        calm(axis);
        axis.setVisible(false);
        axis.setCrosses(AxisCrosses.AUTO_ZERO);
        axis.setCrossBetween(AxisCrossBetween.BETWEEN);
        names.crossAxis(axis);
        axis.crossAxis(names);
        return axis;
    }

    static void calm(XDDFChartAxis axis) {
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
    }
}
