package app.quarterdeck.store.own;

import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.own.OwnCondition;
import app.quarterdeck.model.own.OwnMetric;
import app.quarterdeck.model.own.OwnMetric.Aggregation;
import app.quarterdeck.model.own.OwnMetric.Combined;
import app.quarterdeck.model.own.OwnMetric.Counted;
import app.quarterdeck.model.own.OwnMetric.Definition;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.NoteJson;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** Own metrics as kept in the file. */
final class OwnMetricJson {

    private OwnMetricJson() {
    }

    static String write(OwnMetric metric) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("name", metric.name());
        out.put("unit", metric.unit().name());
        out.put("direction", metric.direction().name());
        switch (metric.definition()) {
            case Combined(boolean ratio, String first, String second) -> {
                out.put("ratio", ratio);
                out.put("first", first);
                out.put("second", second);
            }
            case Counted counted -> {
                out.put("kind", counted.kind().id());
                out.put("date", counted.date());
                out.put("where", conditions(counted.where()));
                out.put("aggregation", counted.aggregation().name());
                out.put("hits", conditions(counted.hits()));
                out.put("measure", counted.measure());
                out.put("over", counted.over());
            }
        }
        return NoteJson.text(out);
    }

    private static List<Map<String, Object>> conditions(List<OwnCondition> conditions) {
        return conditions.stream().map(one -> Map.<String, Object>of("field", one.field(), "test", one.test().name(),
                "values", one.values())).toList();
    }

    static OwnMetric read(String id, String json) {
        try {
            Map<String, Object> fields = JSON.std.mapFrom(json);
            return new OwnMetric(id, text(fields, "name"), Unit.valueOf(text(fields, "unit")),
                    Direction.valueOf(text(fields, "direction")), definition(fields));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Definition definition(Map<String, Object> fields) {
        return fields.containsKey("kind")
                ? new Counted(RecordKind.ofId(text(fields, "kind")).orElseThrow(), text(fields, "date"),
                        conditions(fields, "where"), Aggregation.valueOf(text(fields, "aggregation")),
                        conditions(fields, "hits"), text(fields, "measure"), text(fields, "over"))
                : new Combined(Boolean.TRUE.equals(fields.get("ratio")), text(fields, "first"),
                        text(fields, "second"));
    }

    private static List<OwnCondition> conditions(Map<String, Object> fields, String key) {
        return ((List<?>) Objects.requireNonNull(fields.get(key))).stream().map(one -> {
            Map<?, ?> condition = (Map<?, ?>) one;
            List<?> values = (List<?>) Objects.requireNonNull(condition.get("values"));
            return new OwnCondition(String.valueOf(condition.get("field")),
                    OwnCondition.Test.valueOf(String.valueOf(condition.get("test"))),
                    values.stream().map(String::valueOf).toList());
        }).toList();
    }

    private static String text(Map<String, Object> fields, String key) {
        return String.valueOf(fields.get(key));
    }
}
