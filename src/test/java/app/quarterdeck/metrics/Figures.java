package app.quarterdeck.metrics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.LeftOut;
import app.quarterdeck.model.measure.Point;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.time.FiscalCalendar;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Short ways to ask an engine and to read what it says. */
final class Figures {

    private Figures() {
    }

    static Selection in(String period) {
        return Selection.of(FiscalCalendar.DEFAULT.parse(period));
    }

    static double value(Engine engine, String metric, String period) {
        return value(engine.measure(metric, in(period)));
    }

    static double value(Result result) {
        return some(result.value());
    }

    /** Groups as "key=value/n" in their order, two digits after the point. */
    static List<String> groups(Result result) {
        return result.groups().stream()
                .map((Group group) -> group.key() + "=" + digits(group.value()) + "/" + group.n())
                .toList();
    }

    static List<String> series(Result result) {
        return result.series().stream()
                .map((Point point) -> point.period().id() + "=" + digits(point.value()) + (point.ripe() ? "" : "~"))
                .toList();
    }

    static Map<String, String> also(Result result) {
        Map<String, String> out = new TreeMap<>();
        result.also().forEach((Extra extra) -> out.put(extra.id(), digits(extra.value())));
        return out;
    }

    static Map<String, Long> left(Result result) {
        Map<String, Long> out = new TreeMap<>();
        result.leftOut().forEach((LeftOut left) -> out.put(left.reason(), left.count()));
        return out;
    }

    static Selection where(Selection selection, Dimension dimension, String... values) {
        return selection.where(List.of(new Filter(dimension, List.of(values))));
    }

    static void noData(String reason, Result result) {
        assertEquals(null, result.value());
        assertEquals("metrics.reason." + reason, some(result.noData()).key());
    }

    static List<String> caveats(Result result) {
        return result.caveats().stream().map(note -> note.key().replace("metrics.caveat.", "")).toList();
    }

    static String digits(@Nullable Double value) {
        return value == null
                ? "-"
                : new java.math.BigDecimal(value).setScale(2, java.math.RoundingMode.HALF_EVEN)
                        .stripTrailingZeros().toPlainString();
    }

    static <T> T some(@Nullable T value) {
        assertNotNull(value);
        return value;
    }
}
