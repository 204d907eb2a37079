package app.quarterdeck.report.chart;

import app.quarterdeck.charts.style.ChartFonts;
import app.quarterdeck.charts.style.Lettering;
import java.awt.Color;
import java.util.Locale;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xddf.usermodel.chart.AxisCrossBetween;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickLabelPosition;
import org.apache.poi.xddf.usermodel.chart.AxisTickMark;
import org.apache.poi.xddf.usermodel.chart.DisplayBlanks;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFChartAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.openxmlformats.schemas.drawingml.x2006.chart.CTDLbls;
import org.openxmlformats.schemas.drawingml.x2006.main.CTRegularTextRun;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextCharacterProperties;

/** A chart with its title, calm axes and nothing else yet. */
final class ChartFrame {

    private static final int TITLE_MORE = 2;

    final XDDFChart chart;
    final ChartCells cells;
    private final ChartType type;

    ChartFrame(XDDFChart chart, ChartCells cells, String title, ChartType type) {
        this.chart = chart;
        this.cells = cells;
        this.type = type;
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
        CTTextBody text = chart.getCTChartSpace().addNewTxPr();
        text.addNewBodyPr();
        type.letters(text.addNewP().addNewPPr().addNewDefRPr());
    }

    private void title(String title) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        for (CTRegularTextRun run : chart.getCTChart().getTitle().getTx().getRich().getPArray(0).getRList()) {
            CTTextCharacterProperties look = run.isSetRPr() ? run.getRPr() : run.addNewRPr();
            look.setSz((type.points() + TITLE_MORE) * 100);
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
        words(axis);
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

    /** Words at every name, where a program would leave some out. */
    void everyName() {
        chart.getCTChart().getPlotArea().getCatAxArray(0).addNewTickLblSkip().setVal(1);
    }

    /** Names that stand close are slanted rather than broken. */
    void slant() {
        chart.getCTChart().getPlotArea().getCatAxArray(0).getTxPr().getBodyPr().setRot(-45 * 60_000);
    }

    /** The words along an axis. */
    void words(XDDFChartAxis axis) {
        axis.getOrAddTextProperties().setFontSize((double) type.points());
        axis.getOrAddTextProperties().setFillProperties(Shapes.fill(Shapes.COLOURS.fg2()));
    }

    /** About how wide a value is, in points. */
    double width(double value, String format) {
        return width(new DataFormatter(Locale.ROOT).formatRawCellContents(value, -1, format));
    }

    /** About how wide words are, in points. */
    double width(String words) {
        return Lettering.width(words, ChartFonts.bundled().bold(type.points()));
    }

    Labels labels(CTDLbls labels, String format) {
        return new Labels(labels, format, type.points());
    }

    /** Names a series by a cell, and with the cell's words for those who do not open the cells. */
    void title(XDDFChartData.Series series, CellReference cell) {
        series.setTitle(cells.text(cell), cell);
    }

    static void calm(XDDFChartAxis axis) {
        axis.setMajorTickMark(AxisTickMark.NONE);
        axis.setMinorTickMark(AxisTickMark.NONE);
    }
}
