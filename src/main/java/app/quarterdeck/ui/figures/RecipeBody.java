package app.quarterdeck.ui.figures;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.LeftOut;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Result.Recipe;
import app.quarterdeck.session.Version;
import app.quarterdeck.ui.kit.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** How a figure was made, from definition to source files. */
final class RecipeBody {

    private final Messages words;

    RecipeBody(Messages words) {
        this.words = words;
    }

    /** @param results one recipe after the other */
    VBox of(List<Result> results) {
        VBox body = new VBox();
        results.forEach(result -> body.getChildren().add(recipe(result)));
        body.getStyleClass().add("recipes");
        return body;
    }

    private VBox recipe(Result result) {
        Recipe recipe = result.recipe();
        List<Node> nodes = new ArrayList<>();
        nodes.add(Texts.title(name(result)));
        nodes.add(Texts.sub(words.say(recipe.definition())));
        nodes.add(today(result));
        nodes.add(counts(result));
        section(nodes, "figures.recipe.selection", recipe.selection());
        List<Note> traps = new ArrayList<>(result.caveats());
        traps.add(recipe.trap());
        section(nodes, "figures.recipe.watch-out", traps);
        section(nodes, "figures.recipe.source", recipe.sources());
        nodes.add(Texts.caption(words.get("figures.recipe.id", recipe.id(), Version.text())));
        VBox box = new VBox();
        box.getStyleClass().add("recipe");
        box.getChildren().setAll(nodes);
        return box;
    }

    /** The formula, today's steps, and what comes out. */
    private VBox today(Result result) {
        VBox box = new VBox(Texts.caption(words.get("figures.recipe.today")),
                Texts.body(words.say(result.recipe().formula())));
        List<Note> steps = result.recipe().steps();
        for (int i = 0; i < steps.size(); i++) {
            String step = words.say(steps.get(i));
            box.getChildren().add(i == steps.size() - 1 ? Texts.title(step) : Texts.body(step));
        }
        if (steps.isEmpty()) {
            box.getChildren().add(Texts.title(words.say(result.figure())));
        }
        Interval interval = result.interval();
        if (interval != null) {
            box.getChildren().add(Texts.sub(words.get("figures.recipe.range", figure(interval.low(), result),
                    figure(interval.high(), result))));
        }
        box.getStyleClass().addAll("inset", "recipe-today");
        return box;
    }

    private VBox counts(Result result) {
        long left = result.leftOut().stream().mapToLong(LeftOut::count).sum();
        VBox box = new VBox();
        box.getStyleClass().add("recipe-counts");
        if (left > 0) {
            box.getChildren().add(count(words.get("figures.recipe.in"), words.get("figures.count", result.n() + left),
                    ""));
            result.leftOut().stream().filter(out -> out.count() > 0).forEach(out -> box.getChildren()
                    .add(count(words.say(out.text()), words.get("figures.minus", out.count()), "left-out")));
        }
        HBox counted = count(words.get("figures.recipe.counted"), words.get("figures.count", result.n()), "");
        counted.getStyleClass().add("sum");
        box.getChildren().add(counted);
        return box;
    }

    private static HBox count(String text, String number, String styleClass) {
        Label what = Texts.body(text);
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        Label figure = Texts.line(number, "name");
        figure.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(what, gap, figure);
        line.getStyleClass().add("recipe-count");
        if (!styleClass.isEmpty()) {
            line.getStyleClass().add(styleClass);
        }
        return line;
    }

    private void section(List<Node> nodes, String heading, List<Note> notes) {
        List<String> lines = notes.stream().map(words::say).filter(line -> !line.isBlank()).toList();
        if (lines.isEmpty()) {
            return;
        }
        VBox box = new VBox(Texts.name(words.get(heading)));
        lines.forEach(line -> box.getChildren().add(Texts.sub(line)));
        box.getStyleClass().add("recipe-section");
        nodes.add(box);
    }

    /** The same as plain text, to be copied. */
    String text(List<Result> results) {
        return results.stream().map(this::text).collect(Collectors.joining("\n\n"));
    }

    private String text(Result result) {
        Recipe recipe = result.recipe();
        List<String> lines = new ArrayList<>(List.of(name(result), words.say(recipe.definition()),
                words.say(recipe.formula())));
        List.of(recipe.steps(), recipe.counts(), recipe.selection(), result.caveats(), List.of(recipe.trap()),
                recipe.sources()).forEach(notes -> notes.forEach(note -> lines.add(words.say(note))));
        lines.add(words.get("figures.recipe.id", recipe.id(), Version.text()));
        return lines.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    String name(Result result) {
        return words.get("metrics.name." + result.metric());
    }

    private static Figure figure(double value, Result result) {
        return new Figure(value, result.unit(), result.currency());
    }
}
