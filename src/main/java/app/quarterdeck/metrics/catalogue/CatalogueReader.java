package app.quarterdeck.metrics.catalogue;

import app.quarterdeck.metrics.catalogue.Formula.Aggregate;
import app.quarterdeck.metrics.catalogue.Formula.Records;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.Grain;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Reads {@code metrics/catalogue.json}: one object a metric, texts and lists of texts only. */
final class CatalogueReader {

    private static final String FILE = "/metrics/catalogue.json";

    private final Map<String, Object> fields;

    private CatalogueReader(Map<String, Object> fields) {
        this.fields = fields;
    }

    static List<Metric> read() {
        try (InputStream in = CatalogueReader.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing " + FILE);
            }
            return JSON.std.listFrom(in).stream().map(CatalogueReader::metric).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("unchecked")
    private static Metric metric(Object fields) {
        return new CatalogueReader((Map<String, Object>) fields).metric();
    }

    private Metric metric() {
        return new Metric(text("id"), "", null, text("code"),
                constant(Metric.Family.class, "family", Metric.Family.PART),
                fields.containsKey("kpi"), or("source", "own"), constant(Unit.class, "unit", Unit.COUNT),
                constant(Direction.class, "direction", Direction.NEITHER), dimension("by"),
                has("every") ? constant(Grain.class, "every", Grain.MONTH) : null, dimension("makes"),
                has("days") ? constant(Metric.Stretch.class, "days", Metric.Stretch.LAST_12_MONTHS) : null,
                constant(Metric.Target.class, "target", Metric.Target.VALUE), list("needs"), dates(),
                has("records") ? formula() : null, has("operation") ? composition() : null, text("rows"), list("also"),
                list("caveats"));
    }

    private Formula formula() {
        Optional<RecordKind> kind = RecordKind.ofId(text("records"));
        return new Formula(kind.isPresent() ? Records.KIND : constant(Records.class, "records", Records.KIND),
                kind.orElse(null),
                list("status").stream().map(s -> DealStatus.valueOf(s.toUpperCase(Locale.ROOT))).toList(),
                text("date"), list("of").stream().map(Condition::parse).toList(),
                list("that").stream().map(Condition::parse).toList(),
                constant(Aggregate.class, "aggregate", Aggregate.COUNT), text("measure"), text("over"),
                has("percentile") ? Integer.parseInt(text("percentile")) / 100.0 : 0.5);
    }

    private Composition composition() {
        return new Composition(constant(Composition.Operation.class, "operation", Composition.Operation.RATIO),
                text("first"), text("second"));
    }

    private String dates() {
        if (has("dates")) {
            return text("dates");
        }
        return switch (text("records")) {
            case "open" -> "as-of";
            case "revenue" -> "revenue";
            default -> text("date").replace('_', '-');
        };
    }

    private boolean has(String field) {
        return fields.containsKey(field);
    }

    private String text(String field) {
        Object value = fields.get(field);
        return value == null ? "" : value.toString();
    }

    private String or(String field, String other) {
        return has(field) ? text(field) : other;
    }

    private List<String> list(String field) {
        Object value = fields.get(field);
        return switch (value) {
            case null -> List.of();
            case List<?> several -> several.stream().map(Object::toString).toList();
            default -> List.of(value.toString());
        };
    }

    private @Nullable Dimension dimension(String field) {
        return has(field) ? new Dimension(text(field)) : null;
    }

    private <E extends Enum<E>> E constant(Class<E> type, String field, E other) {
        String name = text(field).toUpperCase(Locale.ROOT).replace('-', '_');
        return name.isEmpty()
                ? other
                : Arrays.stream(type.getEnumConstants()).filter(e -> e.name().equals(name)).findFirst().orElseThrow(
                        () -> new IllegalStateException(text("id") + ": " + field + " cannot be " + name));
    }
}
