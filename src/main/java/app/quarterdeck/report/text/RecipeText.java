package app.quarterdeck.report.text;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Sayable;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.Result;
import java.util.ArrayList;
import java.util.List;

/**
 * How a figure was made, in words.
 *
 * @param title  the metric and the recipe's id
 * @param figure the figure with every digit, or why there is none
 * @param fields what there is to say, in order
 */
public record RecipeText(String title, String figure, List<Field> fields) {

    /** @param text one or several lines, never blank */
    public record Field(String name, String text) {
    }

    public static RecipeText of(Result result, Review review, Messages messages) {
        List<Field> fields = new ArrayList<>();
        add(fields, "period", List.of(result.period().say(messages)), messages);
        add(fields, "definition", List.of(result.recipe().definition().say(messages)), messages);
        add(fields, "formula", List.of(result.recipe().formula().say(messages)), messages);
        add(fields, "steps", say(result.recipe().steps(), messages), messages);
        add(fields, "selection", say(result.recipe().selection(), messages), messages);
        add(fields, "counts", say(result.recipe().counts(), messages), messages);
        add(fields, "left-out", result.leftOut().stream()
                .map(left -> messages.get("report.book.left-out.row", left.text(), left.count())).toList(), messages);
        add(fields, "caveats", say(result.caveats(), messages), messages);
        add(fields, "trap", List.of(result.recipe().trap().say(messages)), messages);
        add(fields, "sources", List.of(String.join(" · ", say(result.recipe().sources(), messages))), messages);
        return new RecipeText(
                messages.get("report.book.recipe", review.nameOf(result.metric()), result.recipe().id()),
                result.figure().value() == null && result.noData() != null
                        ? result.noData().say(messages)
                        : result.figure().full(messages),
                fields);
    }

    private static void add(List<Field> fields, String name, List<String> lines, Messages messages) {
        String text = String.join("\n", lines);
        if (!text.isBlank()) {
            fields.add(new Field(messages.get("report.book.field." + name), text));
        }
    }

    private static List<String> say(List<? extends Sayable> notes, Messages messages) {
        return notes.stream().map(messages::say).toList();
    }
}
