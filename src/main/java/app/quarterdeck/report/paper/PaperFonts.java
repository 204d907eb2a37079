package app.quarterdeck.report.paper;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;

/**
 * The bundled fonts, embedded with the letters that are used: for the words of one document and for those in its charts.
 * What a chart writes in another font is drawn as outlines.
 */
final class PaperFonts extends PdfBoxGraphics2DFontTextDrawer {

    static final String FAMILY = "Quarterdeck Sans";
    private static final String MEDIUM = FAMILY + " Medium";

    private final Map<String, PDFont> embedded = new HashMap<>();

    /** Makes the fonts known to a layout. */
    void register(PdfRendererBuilder builder) {
        FSSupplier<InputStream> regular = () -> open("Regular");
        FSSupplier<InputStream> bold = () -> open("Bold");
        builder.useFont(regular, FAMILY, 400, FontStyle.NORMAL, true);
        builder.useFont(bold, FAMILY, 700, FontStyle.NORMAL, true);
    }

    @Override
    protected @Nullable PDFont mapFont(Font font, IFontTextDrawerEnv env) throws IOException {
        String file = switch (font.getFamily()) {
            case FAMILY -> font.isBold() ? "Bold" : "Regular";
            case MEDIUM -> "Medium";
            default -> "";
        };
        if (file.isEmpty()) {
            return null;
        }
        PDFont known = embedded.get(file);
        if (known == null) {
            try (InputStream in = open(file)) {
                known = PDType0Font.load(env.getDocument(), in);
            }
            embedded.put(file, known);
        }
        return known;
    }

    private static InputStream open(String file) {
        InputStream in = PaperFonts.class.getResourceAsStream("/ui/fonts/QuarterdeckSans-" + file + ".ttf");
        if (in == null) {
            throw new IllegalStateException("font missing in this build: " + file);
        }
        return in;
    }
}
