package app.quarterdeck.report.paper;

import app.quarterdeck.base.Messages;
import app.quarterdeck.charts.Charts;
import app.quarterdeck.charts.style.ChartColours;
import app.quarterdeck.charts.style.ChartFonts;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.model.chart.ChartSpec;
import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.FSObjectDrawerFactory;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/** Draws what stands between the words as vectors: charts, and letters that the embedded font lacks. */
final class PaperDrawings implements FSObjectDrawerFactory {

    private static final String CHART = "quarterdeck/chart";

    private final PaperFonts fonts;
    private final Messages messages;
    private final List<ChartSpec> charts = new ArrayList<>();

    PaperDrawings(PaperFonts fonts, Messages messages) {
        this.fonts = fonts;
        this.messages = messages;
    }

    /** Puts a chart in its place; {@code height} in pixels of 1/96 inch. */
    void chart(Html html, Element parent, ChartSpec spec, int height) {
        Element chart = html.add(parent, "object", "chart");
        chart.setAttribute("type", CHART);
        chart.setAttribute("data-chart", Integer.toString(charts.size()));
        chart.setAttribute("alt", spec.alternative().isEmpty() ? spec.title() : spec.alternative());
        chart.setAttribute("style", "height: " + height + "px");
        charts.add(spec);
    }

    @Override
    public boolean isReplacedObject(Element element) {
        return element.getNodeName().equals("object");
    }

    @Override
    public @Nullable FSObjectDrawer createDrawer(Element element) {
        return switch (element.getAttribute("type")) {
            case CHART -> drawer((g, area) -> Charts.draw(
                    charts.get(Integer.parseInt(element.getAttribute("data-chart"))), ChartStyle.LIGHT, messages, g,
                    area));
            case Html.LETTERS -> drawer((g, area) -> Lettering.draw(g, element.getAttribute("alt"),
                    ChartFonts.bundled().regular((float) (area.getHeight() / 1.1)), ChartColours.LIGHT.fg(), 0,
                    area.getHeight() * 0.8));
            default -> null;
        };
    }

    /** Something drawn into an area whose corner is the origin, in pixels of 1/96 inch. */
    @FunctionalInterface
    private interface Drawing {
        void draw(Graphics2D g, Rectangle2D area);
    }

    private FSObjectDrawer drawer(Drawing drawing) {
        return (element, x, y, width, height, device, context, dots) -> {
            Rectangle2D area = new Rectangle2D.Double(0, 0, width / dots, height / dots);
            device.drawWithGraphics((float) x, (float) y, (float) area.getWidth(), (float) area.getHeight(),
                    g -> {
                        if (g instanceof PdfBoxGraphics2D paper) {
                            paper.setFontTextDrawer(fonts);
                        }
                        drawing.draw(g, area);
                    });
            return null;
        };
    }
}
