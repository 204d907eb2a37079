package app.quarterdeck.model.chart;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.List;

/**
 * A lying bar between two values, what waterfalls and funnels are made of.
 *
 * @param from  where it begins; of a change, where the one before it ended
 * @param to    where it ends, which may be left of where it begins
 * @param value in words, with its sign where it is a change
 * @param note  words after the value, may be empty
 */
public record FloatingBar(String label, double from, double to, Kind kind, String value, String note) {

    /** What a bar stands for. */
    public enum Kind {
        EARLIER,
        AMOUNT,
        GOOD,
        BAD
    }

    public double low() {
        return Math.min(from, to);
    }

    public double high() {
        return Math.max(from, to);
    }

    /** The first and the last stand on nought, the others hang between. */
    public static List<FloatingBar> of(ChartSpec.Waterfall spec, Messages messages) {
        List<FloatingBar> bars = new ArrayList<>();
        double level = 0;
        int last = spec.steps().size() - 1;
        for (int i = 0; i <= last; i++) {
            ChartSpec.Part step = spec.steps().get(i);
            Figure figure = new Figure(step.value(), spec.unit(), spec.currency());
            if (i == 0 || i == last) {
                bars.add(new FloatingBar(step.label(), 0, step.value(), i == 0 ? Kind.EARLIER : Kind.AMOUNT,
                        figure.number(messages), ""));
                level = step.value();
            } else {
                bars.add(new FloatingBar(step.label(), level, level + step.value(),
                        step.value() >= 0 == spec.better() ? Kind.GOOD : Kind.BAD, figure.change(messages), ""));
                level += step.value();
            }
        }
        return bars;
    }

    /** All around the same middle. */
    public static List<FloatingBar> of(ChartSpec.Funnel spec, Messages messages) {
        double most = spec.stages().stream().mapToLong(ChartSpec.Stage::count).max().orElse(0);
        return spec.stages().stream().map(stage -> new FloatingBar(stage.label(), (most - stage.count()) / 2,
                (most + stage.count()) / 2, Kind.AMOUNT,
                new Figure((double) stage.count(), Unit.COUNT, null).number(messages), stage.note())).toList();
    }

    /** On the scale of the values, what the words beside the bars may take where nothing can measure them. */
    public static double room(List<FloatingBar> bars) {
        double low = Math.min(0, bars.stream().mapToDouble(FloatingBar::low).min().orElse(0));
        double high = Math.max(0, bars.stream().mapToDouble(FloatingBar::high).max().orElse(0));
        boolean notes = bars.stream().anyMatch(bar -> !bar.note().isEmpty());
        return (high > low ? high - low : 1) * (notes ? 0.6 : 0.3);
    }
}
