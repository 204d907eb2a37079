package app.quarterdeck.charts.style;

import com.ibm.icu.text.BreakIterator;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;

/** Words that fit: measured, shortened and broken with the metrics of the font they are drawn in. */
public final class Lettering {

    private static final FontRenderContext EXACT = new FontRenderContext(new AffineTransform(), true, true);
    private static final String ELLIPSIS = "…";

    private Lettering() {
    }

    /** Width in pixels. */
    public static double width(String text, Font font) {
        return text.isEmpty() ? 0 : ChartFonts.able(font, text).getStringBounds(text, EXACT).getWidth();
    }

    /** The text, or as much of it as fits with an ellipsis; empty where not even a letter fits. */
    public static String fit(String text, Font font, double width) {
        if (width(text, font) <= width) {
            return text;
        }
        int low = 0;
        int high = text.length();
        while (low < high) {
            int middle = (low + high + 1) / 2;
            if (width(cut(text, middle), font) <= width) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low == 0 ? "" : cut(text, low);
    }

    private static String cut(String text, int length) {
        int end = length > 0 && length < text.length() && Character.isLowSurrogate(text.charAt(length))
                ? length - 1
                : length;
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** Broken into at most {@code lines} lines where the language allows it, the last one shortened to fit. */
    public static List<String> wrap(String text, Font font, double width, int lines) {
        List<String> out = new ArrayList<>();
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(text);
        int start = 0;
        while (start < text.length() && out.size() < lines - 1) {
            int end = start;
            for (int next = breaks.following(start); next != BreakIterator.DONE; next = breaks.next()) {
                if (width(text.substring(start, next).stripTrailing(), font) > width) {
                    break;
                }
                end = next;
            }
            if (end == start) {
                break;
            }
            out.add(text.substring(start, end).stripTrailing());
            start = end;
        }
        if (start < text.length()) {
            out.add(fit(text.substring(start).strip(), font, width));
        }
        return out;
    }

    /** How many lines a text takes; a word wider than the line is broken within. */
    public static int lines(String text, Font font, double width) {
        int lines = 0;
        for (String part : text.split("\n", -1)) {
            lines += linesOf(part, font, width);
        }
        return lines;
    }

    private static int linesOf(String text, Font font, double width) {
        BreakIterator breaks = BreakIterator.getLineInstance();
        breaks.setText(text);
        int lines = 1;
        double used = 0;
        int start = breaks.first();
        for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
            double word = width(text.substring(start, end), font);
            if (used > 0 && used + word > width) {
                lines++;
                used = 0;
            }
            used += word;
            while (used > width && width > 0) {
                lines++;
                used -= width;
            }
            start = end;
        }
        return lines;
    }

    /** Draws the text from {@code x} on the baseline {@code y}. */
    public static void draw(Graphics2D g, String text, Font font, Color colour, double x, double y) {
        if (!text.isEmpty()) {
            g.setFont(ChartFonts.able(font, text));
            g.setPaint(colour);
            g.drawString(text, (float) x, (float) y);
        }
    }
}
