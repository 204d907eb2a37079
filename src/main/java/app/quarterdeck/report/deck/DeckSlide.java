package app.quarterdeck.report.deck;

import app.quarterdeck.base.Messages;
import app.quarterdeck.charts.style.ChartFonts;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.report.text.Marked;
import app.quarterdeck.report.text.SafeText;
import com.ibm.icu.text.BreakIterator;
import java.awt.Color;
import java.awt.Font;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.sl.usermodel.Placeholder;
import org.apache.poi.sl.usermodel.TextParagraph.TextAlign;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFNotes;
import org.apache.poi.xslf.usermodel.XSLFShape;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.apache.poi.xslf.usermodel.XSLFTableCell;
import org.apache.poi.xslf.usermodel.XSLFTextBox;
import org.apache.poi.xslf.usermodel.XSLFTextParagraph;
import org.apache.poi.xslf.usermodel.XSLFTextRun;
import org.apache.poi.xslf.usermodel.XSLFTextShape;
import org.openxmlformats.schemas.drawingml.x2006.main.CTShapeProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTableCell;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBody;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextBodyProperties;
import org.openxmlformats.schemas.drawingml.x2006.main.CTTextField;
import org.openxmlformats.schemas.presentationml.x2006.main.CTShape;

/** One slide in the making, filled from top and bottom towards the middle. Lengths are points; a slide is 960 x 540. */
final class DeckSlide {

    static final double LEFT = 48;
    static final double WIDTH = 864;
    static final double GAP = 24;
    static final Color FG = new Color(0x18212B);
    static final Color FG2 = new Color(0x4A5663);

    /** The reader's font may be wider than the one words are measured with. */
    static final double WIDER = 1.12;
    /** Small letters of another font take still more. */
    private static final double WIDER_FOOT = 1.2;
    private static final double LINE = 1.25;
    private static final double TOP = 128;
    private static final double BOTTOM = 486;
    /** Between title and foot. */
    static final double ROOM = BOTTOM - TOP;
    private static final int[] SENTENCE_SIZES = {14, 12};
    private static final int QUESTION_SIZE = 14;
    private static final long FOOT_INDEX = 10;
    private static final long NUMBER_INDEX = 11;
    private static final String NUMBER = "slidenum";

    final XSLFSlide slide;
    private final Messages messages;
    private final List<String> notes = new ArrayList<>();
    private double top = TOP;
    private double bottom = BOTTOM;
    private double reserved;

    DeckSlide(XMLSlideShow show, Messages messages) {
        this.slide = show.createSlide(show.findLayout(DeckMaster.PAGE));
        this.messages = messages;
    }

    double titleWidth() {
        return slide.getPlaceholder(0).getAnchor().getWidth();
    }

    /** Keeps a line free at the bottom of the space: the next text there takes it. */
    void reserve(double height) {
        reserved = height;
    }

    /**
     * Title, the line below it, the source at the foot and the number.
     *
     * @param part empty, or which of several slides this is
     */
    void head(DeckTitle title, String line, String part, String source) {
        XSLFTextRun run = put(slide.getPlaceholder(0),
                fit(title.text(), title.size(), true, titleWidth(), DeckTitle.HEIGHT));
        run.setFontSize((double) title.size());
        XSLFTextShape below = slide.getPlaceholder(1);
        put(below, Lettering.fit(SafeText.of(line), font(QUESTION_SIZE, false),
                (WIDTH - (part.isEmpty() ? 0 : 80)) / WIDER) + (part.isEmpty() ? "" : "  " + part));
        XSLFTextBox foot = slide.createTextBox();
        place(foot, Placeholder.FOOTER, FOOT_INDEX, "Source");
        // said again here: not every program takes a footer's look from the master
        XSLFTextRun said = put(foot, Lettering.fit(source, font(10, false), 560 / (WIDER * WIDER_FOOT)));
        said.setFontSize(10.0);
        said.setFontColor(FG2);
        said.setFontFamily("+mn-lt");
        said.getParagraph().setTextAlign(TextAlign.LEFT);
        XSLFTextBox number = slide.createTextBox();
        place(number, Placeholder.SLIDE_NUMBER, NUMBER_INDEX, "Slide number");
        number.clearText();
        CTTextField field = number.addNewTextParagraph().getXmlObject().addNewFld();
        field.setId("{B6F15528-21DE-4FAA-801E-634DDDAF4B2B}");
        field.setType(NUMBER);
        field.addNewRPr().setLang(messages.language().toLanguageTag());
    }

    /** Where it stands and how it looks is the master's business. */
    private static void place(XSLFTextBox box, Placeholder kind, long index, String name) {
        box.setPlaceholder(kind);
        CTShape shape = (CTShape) box.getXmlObject();
        shape.getNvSpPr().getNvPr().getPh().setIdx(index);
        shape.getNvSpPr().getCNvPr().setName(name);
        shape.getNvSpPr().getCNvSpPr().unsetTxBox();
        shape.setSpPr(CTShapeProperties.Factory.newInstance());
        shape.getTxBody().setBodyPr(CTTextBodyProperties.Factory.newInstance());
    }

    /** Adds what the format asks of every text and the library leaves out in a cell. */
    static void complete(XSLFTableCell cell) {
        CTTextBody body = ((CTTableCell) cell.getXmlObject()).getTxBody();
        if (body.getBodyPr() == null) {
            body.addNewBodyPr();
        }
    }

    /** A text below what is there already, cut where it would take more than the height given. */
    void text(String marked, int size, Color colour, double most) {
        String plain = Marked.plain(marked);
        double height = Math.min(height(plain, size, false, WIDTH), most);
        box(marked, size, colour, new Rectangle2D.Double(LEFT, top, WIDTH, height));
        top += height + 8;
    }

    /** Whole sentences as far as they fit, in smaller letters where that keeps all of them; the others are notes. */
    void sentences(String marked, Color colour, double most) {
        for (int size : SENTENCE_SIZES) {
            if (height(Marked.plain(marked), size, false, WIDTH) <= most) {
                text(marked, size, colour, most);
                return;
            }
        }
        int size = SENTENCE_SIZES[SENTENCE_SIZES.length - 1];
        BreakIterator breaks = BreakIterator.getSentenceInstance(messages.language());
        breaks.setText(marked);
        int end = 0;
        for (int next = breaks.next(); next != BreakIterator.DONE
                && height(Marked.plain(marked.substring(0, next).strip()), size, false,
                        WIDTH) <= most; next = breaks.next()) {
            end = next;
        }
        if (end > 0) {
            note(Marked.plain(marked));
        }
        text(end == 0 ? marked : marked.substring(0, end).strip(), size, colour, most);
    }

    /** A text above what stands at the bottom already. */
    void textAtBottom(String text, int size, Color colour, double most) {
        double height = Math.min(height(text, size, false, WIDTH), most);
        bottom -= height;
        box(text, size, colour, new Rectangle2D.Double(LEFT, bottom, WIDTH, height));
        bottom -= 6;
    }

    private void box(String marked, int size, Color colour, Rectangle2D area) {
        XSLFTextBox box = slide.createTextBox();
        box.setAnchor(area);
        box.setLeftInset(0);
        box.setRightInset(0);
        box.setTopInset(0);
        box.setBottomInset(0);
        String fitted = fit(marked, size, false, area.getWidth(), area.getHeight());
        box.clearText();
        XSLFTextParagraph paragraph = box.addNewTextParagraph();
        paragraph.setLineSpacing(spacing(size));
        for (Marked.Piece piece : Marked.pieces(fitted)) {
            XSLFTextRun run = run(paragraph, piece.text());
            run.setFontSize((double) size);
            run.setBold(piece.strong());
            run.setFontColor(colour);
        }
    }

    /** Takes the upper part of what is left for something that is no text. */
    void take(double height) {
        top += height;
    }

    /** What is left between the texts. */
    Rectangle2D space() {
        return new Rectangle2D.Double(LEFT, top, WIDTH, Math.max(40, bottom - top - reserved));
    }

    /** Said by the speaker, read by who looks the figures up. */
    void note(String text) {
        if (!text.isBlank()) {
            notes.add(text);
        }
    }

    /** Writes the notes; called once, last. */
    void finish() {
        if (notes.isEmpty()) {
            return;
        }
        XSLFNotes page = slide.getSlideShow().getNotesSlide(slide);
        for (XSLFTextShape shape : page.getPlaceholders()) {
            if (shape.getTextType() == Placeholder.BODY) {
                shape.clearText();
                for (String line : String.join("\n", notes).lines().toList()) {
                    run(shape.addNewTextParagraph(), line);
                }
            }
        }
    }

    private XSLFTextRun put(XSLFTextShape shape, String text) {
        shape.clearText();
        return run(shape.addNewTextParagraph(), text);
    }

    private XSLFTextRun run(XSLFTextParagraph paragraph, String text) {
        XSLFTextRun run = paragraph.addNewTextRun();
        run.setText(SafeText.of(text));
        run.getRPr(true).setLang(messages.language().toLanguageTag());
        return run;
    }

    /** The text, or as much of it as fits; what is cut off is said in full in the notes. */
    String fit(String marked, int size, boolean bold, double width, double height) {
        if (height(Marked.plain(marked), size, bold, width) <= height + 1) {
            return marked;
        }
        String plain = Marked.plain(marked);
        note(plain);
        int lines = Math.max(1, (int) (height / (size * LINE)));
        return String.join(" ", Lettering.wrap(plain, font(size, bold), width / WIDER, lines));
    }

    static double height(String text, int size, boolean bold, double width) {
        return Lettering.lines(text, font(size, bold), width / WIDER) * size * LINE;
    }

    /** How much wider words may be with the reader's font: figures among Chinese are set in any. */
    static double wider(Locale language) {
        return language.equals(Locale.SIMPLIFIED_CHINESE) ? DeckTitle.WIDER_MIXED : WIDER;
    }

    /** Lines as high as they were measured, whatever font the reader has: points, negative as the library asks. */
    static double spacing(int size) {
        return -size * LINE;
    }

    static Font font(int size, boolean bold) {
        return bold ? ChartFonts.bundled().bold(size) : ChartFonts.bundled().regular(size);
    }

    /** Writes the number of the slide's place into its field, for programs that show the field as it was written. */
    static void number(XSLFSlide slide) {
        for (XSLFShape shape : slide.getShapes()) {
            if (shape instanceof XSLFTextShape text) {
                text.getTextParagraphs().stream().flatMap(paragraph -> paragraph.getXmlObject().getFldList().stream())
                        .filter(field -> NUMBER.equals(field.getType()))
                        .forEach(field -> field.setT(Integer.toString(slide.getSlideNumber())));
            }
        }
    }
}
