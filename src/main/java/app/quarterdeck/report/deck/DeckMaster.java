package app.quarterdeck.report.deck;

import app.quarterdeck.report.look.Logo;
import app.quarterdeck.report.text.SafeText;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.sl.usermodel.PictureData.PictureType;
import org.apache.poi.util.Units;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFPictureShape;
import org.jspecify.annotations.Nullable;

/** An empty deck with our master: what a user changes there changes on every slide. */
final class DeckMaster {

    static final String COVER = "Cover";
    static final String PAGE = "Page";

    private static final String HOME = "/report/deck/";
    private static final List<String> PARTS = List.of("ppt/presentation.xml", "ppt/_rels/presentation.xml.rels",
            "ppt/tableStyles.xml", "ppt/theme/theme1.xml", "ppt/slideMasters/slideMaster1.xml",
            "ppt/slideMasters/_rels/slideMaster1.xml.rels", "ppt/slideLayouts/slideLayout1.xml",
            "ppt/slideLayouts/_rels/slideLayout1.xml.rels", "ppt/slideLayouts/slideLayout2.xml",
            "ppt/slideLayouts/_rels/slideLayout2.xml.rels");
    private static final double LOGO_HEIGHT = 34;
    private static final double LOGO_WIDTH = 130;

    private DeckMaster() {
    }

    /**
     * @param family    of every letter, in the place of which a user's theme may put another
     * @param workspace stands at the foot
     */
    static XMLSlideShow empty(String family, String language, String workspace, @Nullable Logo logo)
            throws IOException {
        double height = logo == null ? 0 : logo.height(LOGO_WIDTH, LOGO_HEIGHT);
        double width = logo == null ? 0 : logo.width(height);
        double title = DeckSlide.WIDTH - (logo == null ? 0 : width + DeckSlide.GAP);
        Map<String, String> words = Map.of("font", family, "language", language, "workspace", workspace, "titleWidth",
                Long.toString(Units.toEMU(title)));
        XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(archive(words)));
        if (logo != null) {
            XSLFPictureShape picture = show.getSlideMasters().getFirst().createPicture(
                    show.addPicture(logo.open(), logo.png() ? PictureType.PNG : PictureType.JPEG));
            picture.setAnchor(new Rectangle2D.Double(DeckSlide.LEFT + DeckSlide.WIDTH - width, 24, width, height));
        }
        return show;
    }

    private static byte[] archive(Map<String, String> words) throws IOException {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", "content-types.xml");
        parts.put("_rels/.rels", "_rels/package.rels");
        PARTS.forEach(part -> parts.put(part, part));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(fill(read(part.getValue()), words).getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static String read(String part) throws IOException {
        try (InputStream in = DeckMaster.class.getResourceAsStream(HOME + part)) {
            if (in == null) {
                throw new IllegalStateException("part missing in this build: " + part);
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static String fill(String xml, Map<String, String> words) {
        String filled = xml;
        for (Map.Entry<String, String> word : words.entrySet()) {
            filled = filled.replace("@" + word.getKey() + "@", escape(word.getValue()));
        }
        return filled;
    }

    private static String escape(String text) {
        return SafeText.of(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"",
                "&quot;");
    }
}
