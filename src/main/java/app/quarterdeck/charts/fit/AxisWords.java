package app.quarterdeck.charts.fit;

import app.quarterdeck.charts.style.Lettering;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.function.IntToDoubleFunction;

/** The words below an axis: as many as fit, never one over another. */
public final class AxisWords {

    private AxisWords() {
    }

    /** Names of columns, counted back from the last; on the bottom line of the area. */
    public static void columns(Graphics2D g, Pen pen, List<String> names, IntToDoubleFunction middle,
            Rectangle2D area) {
        int last = names.size() - 1;
        if (last < 0) {
            return;
        }
        double pitch = last == 0 ? area.getWidth() : Math.abs(middle.applyAsDouble(1) - middle.applyAsDouble(0));
        double widest = names.stream().mapToDouble(name -> pen.width(name, pen.regular)).max().orElse(0);
        double room = Math.min(widest, area.getWidth() / 3) + pen.px(8);
        int step = Spread.step(room, pitch);
        double free = area.getMaxX();
        for (int i = last; i >= 0; i -= step) {
            String text = Lettering.fit(names.get(i), pen.regular, Math.max(step * pitch, room) - pen.px(6));
            double width = pen.width(text, pen.regular);
            double wanted = Math.max(area.getMinX(), middle.applyAsDouble(i) - width / 2);
            double start = Math.min(wanted, area.getMaxX() - width);
            if (start + width <= free) {
                pen.left(g, text, pen.regular, pen.colours.fg2(), start, area.getMaxY() - pen.line() / 2);
                free = start - pen.px(4);
            }
        }
    }

    /** The first and the last name only. */
    public static void ends(Graphics2D g, Pen pen, List<String> names, IntToDoubleFunction middle, Rectangle2D area) {
        int last = names.size() - 1;
        if (last < 0) {
            return;
        }
        double y = area.getMaxY() - pen.line() / 2;
        double most = last == 0 ? area.getWidth() : area.getWidth() / 2 - pen.px(4);
        String end = Lettering.fit(names.get(last), pen.regular, most);
        pen.centred(g, end, pen.regular, pen.colours.fg2(), middle.applyAsDouble(last), y, area.getMinX(),
                area.getMaxX());
        if (last > 0) {
            pen.left(g, Lettering.fit(names.get(0), pen.regular, most), pen.regular, pen.colours.fg2(),
                    area.getMinX(), y);
        }
    }

    /** Values at their places, with a gap between; those that would touch the one before are left out. */
    public static void ticks(Graphics2D g, Pen pen, List<String> texts, List<Double> places, Rectangle2D area,
            double y) {
        double free = Double.NEGATIVE_INFINITY;
        int last = texts.size() - 1;
        double lastWidth = last < 0 ? 0 : pen.width(texts.get(last), pen.regular);
        double lastStart = last < 0
                ? 0
                : Math.max(area.getMinX(), Math.min(places.get(last) - lastWidth / 2, area.getMaxX() - lastWidth));
        for (int i = 0; i <= last; i++) {
            double width = pen.width(texts.get(i), pen.regular);
            double start = Math.max(area.getMinX(), Math.min(places.get(i) - width / 2, area.getMaxX() - width));
            boolean clear = start >= free && (i == last || start + width + pen.px(8) <= lastStart);
            if (clear) {
                pen.left(g, texts.get(i), pen.regular, pen.colours.fg2(), start, y);
                free = start + width + pen.px(8);
            }
        }
    }
}
