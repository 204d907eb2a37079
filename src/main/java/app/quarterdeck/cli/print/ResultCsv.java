package app.quarterdeck.cli.print;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Point;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.session.Records;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Results as CSV: a line for each figure, group or step of a series; numbers unrounded, no data = empty. */
public final class ResultCsv {

    private final Messages messages;

    public ResultCsv(Messages messages) {
        this.messages = messages;
    }

    public String of(List<Result> results, Function<Result, List<Dimension>> dimensions) {
        List<List<Object>> rows = new ArrayList<>();
        for (Result result : results) {
            List<Dimension> splits = dimensions.apply(result);
            if (result.groups().isEmpty() && result.series().isEmpty()) {
                rows.add(row(result, "", result.counted().id(), result.value(), result.n()));
            }
            for (Point point : result.series()) {
                rows.add(row(result, "", point.period().id(), point.value(), point.n()));
            }
            for (Group group : result.groups()) {
                String key = ResultJson.key(group, splits, messages);
                if (group.series().isEmpty()) {
                    rows.add(row(result, key, result.counted().id(), group.value(), group.n()));
                }
                for (Point point : group.series()) {
                    rows.add(row(result, key, point.period().id(), point.value(), point.n()));
                }
            }
        }
        return Records.csv(List.of("metric", "group", "period", "value", "unit", "n"), rows);
    }

    private static List<Object> row(Result result, String key, String period,
            @org.jspecify.annotations.Nullable Double value, long n) {
        return List.of(result.metric(), key, period, value == null ? "" : Json.plain(value), result.unit().id(), n);
    }
}
