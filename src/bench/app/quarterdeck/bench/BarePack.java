package app.quarterdeck.bench;

import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.Figure;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.util.Units;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFChart;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFChart;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTable;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.data.category.DefaultCategoryDataset;
import org.w3c.dom.Element;

/**
 * The same number of pages, charts, cells and words as a written review, put into files by the libraries alone: a bar chart
 * for each chart, no care for looks, no links, no notes of how to lay out, no fixed times.
 */
final class BarePack {

    /** What stands on a page. */
    private record Page(List<String> words, List<double[]> charts, List<List<List<String>>> tables) {
    }

    private final List<Page> pages = new ArrayList<>();
    private final byte[] regular;

    BarePack(Review review, Map<Review.Page, List<String>> words) {
        for (Review.QuestionPage page : review.questions()) {
            List<double[]> charts = page.charts().stream().map(BarePack::values).toList();
            pages.add(new Page(words.getOrDefault(page, List.of()), charts, page.answers().stream()
                    .map(answer -> cells(answer.table())).filter(table -> table.size() > 1).toList()));
        }
        List<List<String>> definitions = new ArrayList<>();
        review.definitions().forEach(each -> definitions.add(
                List.of(each.name(), each.definition(), each.formula(), each.dateBasis(), each.trap())));
        pages.add(new Page(List.of("Definitions"), List.of(), List.of(definitions)));
        List<List<String>> left = new ArrayList<>();
        review.leftOut().forEach(each -> left.add(List.of(each.metric(), each.reason(), Long.toString(each.count()))));
        pages.add(new Page(List.of("Rows left out"), List.of(), left.isEmpty() ? List.of() : List.of(left)));
        try (InputStream in = BarePack.class.getResourceAsStream("/ui/fonts/QuarterdeckSans-Regular.ttf")) {
            regular = in == null ? new byte[0] : in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<List<String>> cells(Answer.Table table) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(table.headings());
        table.rows().forEach(row -> rows.add(row.stream().map(cell -> cell instanceof Figure figure
                ? String.valueOf(figure.value())
                : cell.toString()).toList()));
        return rows;
    }

    private static double[] values(ChartSpec spec) {
        int count = switch (spec) {
            case ChartSpec.Histogram it -> it.bins().size();
            case ChartSpec.Trend it -> it.points().size();
            case ChartSpec.RankedBars it -> it.bars().size();
            case ChartSpec.Columns it -> it.columns().size();
            case ChartSpec.StackedBar it -> it.parts().size();
            case ChartSpec.DotPlot it -> it.dots().size();
            case ChartSpec.Bullet _ -> 3;
            case ChartSpec.Waterfall it -> it.steps().size();
            case ChartSpec.Funnel it -> it.stages().size();
        };
        return IntStream.rangeClosed(1, Math.max(1, count)).mapToDouble(i -> 1000.0 / i).toArray();
    }

    String size() {
        return "%d pages, %d charts, %d cells, %d words".formatted(pages.size(),
                pages.stream().mapToInt(page -> page.charts().size()).sum(),
                pages.stream().flatMap(page -> page.tables().stream()).mapToInt(rows -> rows.stream()
                        .mapToInt(List::size).sum()).sum(),
                pages.stream().flatMap(page -> page.words().stream()).mapToInt(text -> text.split("\\s+").length).sum());
    }

    void write(String kind, Path file) {
        try (OutputStream out = Files.newOutputStream(file)) {
            switch (kind) {
                case "xlsx" -> book(out);
                case "pptx" -> deck(out);
                default -> paper(out);
            }
        } catch (IOException | InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    private static int chartCells(XSSFSheet sheet, int top, double[] values) {
        for (int i = 0; i < values.length; i++) {
            XSSFRow row = sheet.getRow(top + i) == null ? sheet.createRow(top + i) : sheet.getRow(top + i);
            row.createCell(20).setCellValue("Name " + i);
            row.createCell(21).setCellValue(values[i]);
        }
        return top + values.length;
    }

    private static void bars(XDDFChart chart, XSSFSheet sheet, int top, int rows) {
        chart.setTitleText("A chart");
        var names = chart.createCategoryAxis(AxisPosition.BOTTOM);
        var values = chart.createValueAxis(AxisPosition.LEFT);
        XDDFBarChartData data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, values);
        data.setBarDirection(BarDirection.COL);
        var series = data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(sheet, new CellRangeAddress(top, top + rows - 1, 20, 20)),
                XDDFDataSourcesFactory.fromNumericCellRange(sheet, new CellRangeAddress(top, top + rows - 1, 21, 21)));
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(new byte[]{1, 2, 3})));
        chart.plot(data);
    }

    private void book(OutputStream out) throws IOException {
        try (XSSFWorkbook book = new XSSFWorkbook()) {
            for (int p = 0; p < pages.size(); p++) {
                Page page = pages.get(p);
                XSSFSheet sheet = book.createSheet("Page " + (p + 1));
                int next = 0;
                for (String text : page.words()) {
                    sheet.createRow(next++).createCell(0).setCellValue(text);
                }
                for (double[] values : page.charts()) {
                    int top = next;
                    next = Math.max(top + 14, chartCells(sheet, top, values));
                    XSSFChart chart = sheet.createDrawingPatriarch()
                            .createChart(new XSSFClientAnchor(0, 0, 0, 0, 0, top, 6, top + 13));
                    bars(chart, sheet, top, values.length);
                }
                for (List<List<String>> table : page.tables()) {
                    for (List<String> cells : table) {
                        XSSFRow row = sheet.createRow(next++);
                        for (int c = 0; c < cells.size(); c++) {
                            row.createCell(c).setCellValue(cells.get(c));
                        }
                    }
                }
            }
            book.write(out);
        }
    }

    private void deck(OutputStream out) throws IOException, InvalidFormatException {
        try (XMLSlideShow show = new XMLSlideShow()) {
            for (Page page : pages) {
                XSLFSlide slide = show.createSlide();
                XSLFTextBox box = slide.createTextBox();
                box.setAnchor(new Rectangle(20, 20, 600, 100));
                page.words().forEach(text -> box.addNewTextParagraph().addNewTextRun().setText(text));
                for (double[] values : page.charts()) {
                    XSLFChart chart = show.createChart();
                    XSSFSheet sheet = chart.getWorkbook().getSheetAt(0);
                    chartCells(sheet, 0, values);
                    bars(chart, sheet, 0, values.length);
                    slide.addChart(chart, new Rectangle2D.Double(Units.toEMU(20), Units.toEMU(150), Units.toEMU(300),
                            Units.toEMU(200)));
                }
                for (List<List<String>> cells : page.tables()) {
                    XSLFTable table = slide.createTable(cells.size(), cells.getFirst().size());
                    for (int r = 0; r < cells.size(); r++) {
                        for (int c = 0; c < cells.get(r).size(); c++) {
                            table.getCell(r, c).setText(cells.get(r).get(c));
                        }
                    }
                }
            }
            show.write(out);
        }
    }

    private void paper(OutputStream out) throws IOException {
        StringBuilder html = new StringBuilder("<html><head><title>t</title><style>body{font-family:plex}"
                + "object{display:block;width:600px;height:200px}</style></head><body>");
        List<double[]> charts = new ArrayList<>();
        for (Page page : pages) {
            html.append("<div style='page-break-before:always'>");
            page.words().forEach(text -> html.append("<p>").append(escape(text)).append("</p>"));
            for (double[] values : page.charts()) {
                html.append("<object type='bare/chart' alt='c' data-chart='").append(charts.size()).append("'></object>");
                charts.add(values);
            }
            for (List<List<String>> table : page.tables()) {
                html.append("<table>");
                table.forEach(row -> {
                    html.append("<tr>");
                    row.forEach(cell -> html.append("<td>").append(escape(cell)).append("</td>"));
                    html.append("</tr>");
                });
                html.append("</table>");
            }
            html.append("</div>");
        }
        html.append("</body></html>");
        PdfRendererBuilder builder = new PdfRendererBuilder();
        builder.withHtmlContent(html.toString(), null);
        if (regular.length > 0) {
            builder.useFont(() -> new java.io.ByteArrayInputStream(regular), "plex");
        }
        builder.useObjectDrawerFactory(new Charts(charts));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        builder.toStream(bytes);
        builder.run();
        bytes.writeTo(out);
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }

    /** Bar charts of JFreeChart as it makes them. */
    private record Charts(List<double[]> values) implements FSObjectDrawerFactory {

        @Override
        public boolean isReplacedObject(Element element) {
            return element.getNodeName().equals("object");
        }

        @Override
        public FSObjectDrawer createDrawer(Element element) {
            DefaultCategoryDataset data = new DefaultCategoryDataset();
            double[] all = values.get(Integer.parseInt(element.getAttribute("data-chart")));
            for (int i = 0; i < all.length; i++) {
                data.addValue(all[i], "", "Name " + i);
            }
            JFreeChart chart = ChartFactory.createBarChart("A chart", "", "", data);
            return (e, x, y, width, height, device, context, dots) -> {
                device.drawWithGraphics((float) x, (float) y, (float) (width / dots), (float) (height / dots),
                        g -> chart.draw(g, new Rectangle2D.Double(0, 0, width / dots, height / dots)));
                return null;
            };
        }
    }
}
