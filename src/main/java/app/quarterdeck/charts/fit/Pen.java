package app.quarterdeck.charts.fit;

import app.quarterdeck.base.Messages;
import app.quarterdeck.charts.style.ChartColours;
import app.quarterdeck.charts.style.ChartFonts;
import app.quarterdeck.charts.style.ChartStyle;
import app.quarterdeck.charts.style.Lettering;
import app.quarterdeck.charts.style.Marks;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What every plot draws and writes with: one style, one unit, one language. */
public final class Pen {

    private static final double CAP_HEIGHT = 0.7;

    public final ChartStyle style;
    public final ChartColours colours;
    public final Marks marks;
    public final Font regular;
    public final Font bold;
    public final Messages messages;
    private final Unit unit;
    private final @Nullable String currency;

    public Pen(ChartStyle style, ChartSpec spec, Messages messages) {
        this.style = style;
        this.colours = style.colours();
        this.marks = new Marks(style);
        this.regular = ChartFonts.bundled().regular(style.size());
        this.bold = ChartFonts.bundled().bold(style.size());
        this.messages = messages;
        this.unit = spec.unit();
        this.currency = spec.currency();
    }

    public double px(double length) {
        return style.px(length);
    }

    /** Height one line of words needs. */
    public double line() {
        return style.px(15);
    }

    /** A value as it stands beside a mark: with its sign where that is short, else the number alone. */
    public String value(double value) {
        Figure figure = new Figure(value, unit, currency);
        return unit == Unit.PERCENT ? figure.say(messages) : figure.number(messages);
    }

    public String withUnit(double value) {
        return new Figure(value, unit, currency).say(messages);
    }

    /** A round value on an axis. */
    public String tick(double value) {
        boolean plain = unit == Unit.PERCENT || unit == Unit.POINTS;
        return (plain ? new Figure(value, Unit.COUNT, null) : new Figure(value, unit, currency)).number(messages);
    }

    public String tickWithUnit(double value) {
        String key = unit.id().toLowerCase(Locale.ROOT);
        return unit == Unit.PERCENT || unit == Unit.POINTS
                ? messages.get("model.figure." + key, tick(value), value)
                : withUnit(value);
    }

    public double width(String text, Font font) {
        return Lettering.width(text, font);
    }

    public void left(Graphics2D g, String text, Font font, Color colour, double x, double middle) {
        Lettering.draw(g, text, font, colour, x, baseline(middle));
    }

    public void right(Graphics2D g, String text, Font font, Color colour, double end, double middle) {
        Lettering.draw(g, text, font, colour, end - width(text, font), baseline(middle));
    }

    /** Centred on {@code x} as far as the bounds allow. */
    public void centred(Graphics2D g, String text, Font font, Color colour, double x, double middle, double min,
            double max) {
        double width = width(text, font);
        double start = Math.max(min, Math.min(x - width / 2, max - width));
        Lettering.draw(g, text, font, colour, start, baseline(middle));
    }

    private double baseline(double middle) {
        return middle + style.size() * CAP_HEIGHT / 2;
    }
}
