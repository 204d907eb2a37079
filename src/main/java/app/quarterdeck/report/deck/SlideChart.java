package app.quarterdeck.report.deck;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.report.chart.ChartCells;
import app.quarterdeck.report.chart.ChartSheet;
import app.quarterdeck.report.chart.ChartType;
import app.quarterdeck.report.chart.NativeCharts;
import app.quarterdeck.report.chart.cells.ChartTable;
import app.quarterdeck.report.text.OfficeProperties;
import java.awt.geom.Rectangle2D;
import java.io.IOException;
import java.time.LocalDate;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openxmlformats.schemas.presentationml.x2006.main.CTGroupShape;

/** A native chart of a slide with the cells it follows inside it. */
final class SlideChart {

    private SlideChart() {
    }

    static void add(XSLFSlide slide, ChartSpec spec, Rectangle2D area, ChartType type, LocalDate day,
            Messages messages) throws IOException {
        XSLFChart chart = slide.getSlideShow().createChart();
        XSSFWorkbook book = workbook(chart);
        book.setSheetName(0, messages.get("report.deck.data"));
        OfficeProperties.fix(book.getProperties(), day);
        ChartCells cells = ChartSheet.write(book.getSheetAt(0), ChartTable.of(spec, messages), messages);
        NativeCharts.draw(spec, cells, chart, type, messages);
        slide.addChart(chart, new Rectangle2D.Double(Units.toEMU(area.getX()), Units.toEMU(area.getY()),
                Units.toEMU(area.getWidth()), Units.toEMU(area.getHeight())));
        // the list of shapes does not know it: the library adds a chart to the tree alone
        CTGroupShape tree = slide.getXmlObject().getCSld().getSpTree();
        NativeCharts.describe(tree.getGraphicFrameArray(tree.sizeOfGraphicFrameArray() - 1).getNvGraphicFramePr()
                .getCNvPr(), spec);
    }

    private static XSSFWorkbook workbook(XSLFChart chart) throws IOException {
        try {
            return chart.getWorkbook();
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }
}
