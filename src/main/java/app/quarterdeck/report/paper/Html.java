package app.quarterdeck.report.paper;

import app.quarterdeck.charts.style.ChartFonts;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.report.text.Marked;
import app.quarterdeck.report.text.SafeText;
import java.awt.Font;
import java.util.Locale;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** A document built from elements, so that no text of the data is ever taken for markup. */
final class Html {

    /** Type of an inline drawing of letters that the embedded font lacks. */
    static final String LETTERS = "quarterdeck/letters";

    private static final Font FONT = ChartFonts.bundled().regular(100);

    final Document document;

    Html() {
        try {
            document = DocumentBuilderFactory.newDefaultInstance().newDocumentBuilder().newDocument();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
        document.appendChild(document.createElement("html"));
    }

    Element root() {
        return document.getDocumentElement();
    }

    Element add(Element parent, String tag) {
        Element element = document.createElement(tag);
        parent.appendChild(element);
        return element;
    }

    Element add(Element parent, String tag, String style) {
        Element element = add(parent, tag);
        element.setAttribute("class", style);
        return element;
    }

    /** Adds a text; its line feeds stay. */
    void text(Element parent, String text) {
        String[] lines = SafeText.of(text).split("\n", -1);
        for (int i = 0; i < lines.length; i++) {
            if (i > 0) {
                add(parent, "br");
            }
            line(parent, lines[i]);
        }
    }

    /** Adds a sentence with its figures in bold. */
    void sentence(Element parent, String marked) {
        Marked.pieces(marked).forEach(piece -> text(piece.strong() ? add(parent, "b") : parent, piece.text()));
    }

    private void line(Element parent, String text) {
        int start = 0;
        while (start < text.length()) {
            int end = start;
            while (end < text.length() && able(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > start) {
                parent.appendChild(document.createTextNode(text.substring(start, end)));
            }
            start = end;
            while (end < text.length() && !able(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            if (end > start) {
                letters(parent, text.substring(start, end));
            }
            start = end;
        }
    }

    private static boolean able(int character) {
        return FONT.canDisplay(character);
    }

    /** Drawn with a font of this machine, and there as text for those who search or listen. */
    private void letters(Element parent, String text) {
        Element letters = add(parent, "object");
        letters.setAttribute("type", LETTERS);
        letters.setAttribute("alt", text);
        letters.setAttribute("style", String.format(Locale.ROOT,
                "display: inline-block; width: %.3fem; height: 1.1em; vertical-align: -0.2em",
                Math.min(40, Lettering.width(text, FONT) / 100)));
    }
}
