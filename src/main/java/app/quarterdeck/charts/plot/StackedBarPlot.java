package app.quarterdeck.charts.plot;

import app.quarterdeck.charts.fit.FittedCategoryPlot;
import app.quarterdeck.charts.fit.Pen;
import app.quarterdeck.charts.fit.Spread;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.model.chart.ChartSpec.Part;
import app.quarterdeck.model.chart.ChartSpec.StackedBar;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.plot.PlotOrientation;
import org.jfree.data.category.DefaultCategoryDataset;

/** One bar and its parts, each named above or below where it lies; the whole named at the right. */
public final class StackedBarPlot extends FittedCategoryPlot {

    private static final double LEAST_WIDTH = 26;

    private final StackedBar spec;
    private final double total;
    private boolean twoSides;
    private boolean underneath;

    public StackedBarPlot(StackedBar spec, Pen pen) {
        super(PlotOrientation.HORIZONTAL, pen);
        this.spec = spec;
        this.total = spec.parts().stream().mapToDouble(Part::value).sum();
        DefaultCategoryDataset data = new DefaultCategoryDataset();
        for (int i = 0; i < spec.parts().size(); i++) {
            data.addValue(spec.parts().get(i).value(), Integer.valueOf(i), "");
        }
        setDataset(data);
        setRenderer(new PartRenderer(pen), false);
    }

    @Override
    protected void fit(Rectangle2D area) {
        double whole = wholeWidth(area);
        scale(0, total > 0 ? total : 1);
        twoSides = area.getHeight() >= 5.2 * pen.line() && crowded(area.getWidth() - whole);
        underneath = !twoSides;
        double label = 2 * pen.line() + pen.px(6);
        double thickness = Math.min(pen.px(pen.style.isTile() ? 26 : 36),
                area.getHeight() - label * (twoSides ? 2 : 1));
        double spare = Math.max(0, area.getHeight() - thickness - label * (twoSides ? 2 : 1)) / 2;
        room(0, whole, spare + (twoSides ? label : 0), spare + label);
    }

    private double wholeWidth(Rectangle2D area) {
        return spec.totalLabel().isEmpty()
                ? 0
                : Math.min(pen.width(spec.totalLabel(), pen.bold), area.getWidth() / 3) + pen.px(8);
    }

    private boolean crowded(double width) {
        return spec.parts().stream().anyMatch(part -> part.value() > 0
                && pen.width(part.label(), pen.bold) + pen.px(8) > part.value() / total * width);
    }

    @Override
    protected void write(Graphics2D g, Rectangle2D marks, Rectangle2D area) {
        List<Integer> below = new ArrayList<>();
        List<Integer> over = new ArrayList<>();
        int named = 0;
        for (int i = 0; i < spec.parts().size(); i++) {
            if (spec.parts().get(i).value() > 0) {
                (twoSides && named++ % 2 == 1 ? over : below).add(i);
            }
        }
        name(g, below, marks, area, underneath || twoSides);
        name(g, over, marks, area, false);
        double room = area.getMaxX() - marks.getMaxX() - pen.px(8);
        pen.left(g, Lettering.fit(spec.totalLabel(), pen.bold, room), pen.bold, pen.colours.fg(),
                marks.getMaxX() + pen.px(8), marks.getCenterY());
    }

    private void name(Graphics2D g, List<Integer> parts, Rectangle2D marks, Rectangle2D area, boolean below) {
        List<Integer> kept = keep(parts, area.getWidth());
        double most = area.getWidth() / Math.max(1, kept.size()) - pen.px(8);
        List<String> names = new ArrayList<>();
        List<Double> wanted = new ArrayList<>();
        List<Double> sizes = new ArrayList<>();
        for (int i : kept) {
            Part part = spec.parts().get(i);
            double value = pen.width(pen.value(part.value()), pen.bold);
            String name = Lettering.fit(part.label(), font(i), Math.max(most, own(i, marks)));
            names.add(name);
            sizes.add(Math.max(value, pen.width(name, font(i))));
            wanted.add(centre(i, marks));
        }
        List<Double> placed = Spread.apart(wanted, sizes, pen.px(8), area.getMinX(), area.getMaxX());
        for (int k = 0; k < kept.size(); k++) {
            one(g, kept.get(k), names.get(k), placed.get(k), wanted.get(k), marks, below);
        }
    }

    private java.awt.Font font(int part) {
        return part == spec.emphasis() ? pen.bold : pen.regular;
    }

    private double own(int part, Rectangle2D marks) {
        return kept(spec.parts().size())
                ? 0
                : Math.min(spec.parts().get(part).value() / total * marks.getWidth(), marks.getWidth()) - pen.px(8);
    }

    private static boolean kept(int parts) {
        return parts > 2;
    }

    /** The largest as far as there is room for a few letters each; the one of the sentence always. */
    private List<Integer> keep(List<Integer> parts, double width) {
        int room = Math.max(1, (int) (width / pen.px(LEAST_WIDTH + 8)));
        if (parts.size() <= room) {
            return parts;
        }
        List<Integer> ranked = new ArrayList<>(parts);
        ranked.sort((a, b) -> a == spec.emphasis()
                ? -1
                : b == spec.emphasis()
                        ? 1
                        : Double.compare(spec.parts().get(b).value(), spec.parts().get(a).value()));
        return parts.stream().filter(ranked.subList(0, room)::contains).toList();
    }

    private double centre(int part, Rectangle2D marks) {
        double before = spec.parts().subList(0, part).stream().mapToDouble(Part::value).sum();
        return at(before + spec.parts().get(part).value() / 2, marks);
    }

    private void one(Graphics2D g, int part, String name, double x, double mark, Rectangle2D marks, boolean below) {
        boolean strong = part == spec.emphasis();
        double edge = below ? marks.getMaxY() : marks.getMinY();
        double sign = below ? 1 : -1;
        g.setPaint(pen.colours.control());
        g.setStroke(pen.marks.line(1));
        g.draw(new Line2D.Double(mark, edge + sign, x, edge + sign * pen.px(5)));
        double near = edge + sign * (pen.px(6) + pen.line() / 2);
        double far = near + sign * pen.line();
        pen.centred(g, name, font(part), strong ? pen.colours.fg() : pen.colours.fg2(), x, below ? near : far, 0,
                Double.MAX_VALUE);
        pen.centred(g, pen.value(spec.parts().get(part).value()), strong || spec.emphasis() < 0
                ? pen.bold
                : pen.regular, pen.colours.fg(), x, below ? far : near, 0, Double.MAX_VALUE);
    }
}
