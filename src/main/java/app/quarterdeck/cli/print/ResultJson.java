package app.quarterdeck.cli.print;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.Dimensions;
import app.quarterdeck.model.measure.Comparison;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Point;
import app.quarterdeck.model.measure.Recipe;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** A result as {@code measure --json} gives it. */
public final class ResultJson {

    private final Messages messages;

    public ResultJson(Messages messages) {
        this.messages = messages;
    }

    public Map<String, @Nullable Object> of(Result result, String name, List<Dimension> dimensions) {
        Interval interval = result.interval();
        Comparison comparison = result.comparison();
        return Json.object("metric", result.metric(), "name", name, "unit", result.unit().id(), "currency",
                result.currency(), "period", period(result.period()), "counted", period(result.counted()), "toDate",
                result.toDate(), "asOf", result.asOf(), "value", result.value(), "noData",
                result.noData() == null ? null : messages.say(result.noData()), "also",
                result.also().stream()
                        .map(extra -> Json.object("id", extra.id(), "unit", extra.unit().id(), "value", extra.value()))
                        .toList(),
                "n", result.n(), "interval",
                interval == null ? null : Arrays.asList((Object) interval.low(), interval.high()), "leftOut",
                result.leftOut().stream().map(out -> Json.object("reason", out.reason(), "text",
                        messages.say(out.text()), "count", out.count())).toList(),
                "groups", result.groups().stream().map(group -> group(group, dimensions)).toList(), "series",
                result.series().stream().map(ResultJson::point).toList(), "comparison",
                comparison == null ? null : comparison(comparison), "caveats", notes(result.caveats()), "recipe",
                recipe(result.recipe()));
    }

    /** The members of a group in words, joined as one key. */
    public static String key(Group group, List<Dimension> dimensions, Messages messages) {
        return String.join(" / ", keys(group, dimensions, messages));
    }

    private static List<String> keys(Group group, List<Dimension> dimensions, Messages messages) {
        return IntStream.range(0, group.keys().size())
                .mapToObj(i -> i < dimensions.size()
                        ? messages.say(Dimensions.member(dimensions.get(i), group.keys().get(i)))
                        : group.keys().get(i))
                .toList();
    }

    private Map<String, @Nullable Object> group(Group group, List<Dimension> dimensions) {
        List<String> keys = keys(group, dimensions, messages);
        Map<String, @Nullable Object> out = Json.object("key", String.join(" / ", keys), "keys", new ArrayList<>(keys),
                "value", group.value(), "n", group.n());
        Interval interval = group.interval();
        if (interval != null) {
            out.putAll(Json.object("interval", Arrays.asList((Object) interval.low(), interval.high())));
        }
        if (!group.series().isEmpty()) {
            out.put("series", group.series().stream().map(ResultJson::point).toList());
        }
        return out;
    }

    private static Map<String, @Nullable Object> point(Point point) {
        return Json.object("from", point.period().first(), "to", point.period().last(), "value", point.value(), "n",
                point.n(), "ripe", point.ripe());
    }

    private Map<String, @Nullable Object> period(Period period) {
        return Json.object("label", period.say(messages), "from", period.isAll() ? null : period.first(), "to",
                period.isAll() ? null : period.last());
    }

    private Map<String, @Nullable Object> comparison(Comparison comparison) {
        Period period = comparison.period();
        Note reason = comparison.reason();
        return Json.object("against", comparison.against().id(), "value", comparison.value(), "change",
                comparison.change(), "changeUnit", comparison.changeUnit().id(), "period",
                period == null ? null : period(period), "toDate", comparison.toDate(), "reason",
                reason == null ? null : messages.say(reason));
    }

    private Map<String, @Nullable Object> recipe(Recipe recipe) {
        return Json.object("id", recipe.id(), "definition", messages.say(recipe.definition()), "formula",
                messages.say(recipe.formula()), "steps", notes(recipe.steps()), "selection", notes(recipe.selection()),
                "counts", notes(recipe.counts()), "trap", messages.say(recipe.trap()), "sources",
                notes(recipe.sources()));
    }

    private List<String> notes(List<Note> notes) {
        return notes.stream().map(messages::say).toList();
    }
}
