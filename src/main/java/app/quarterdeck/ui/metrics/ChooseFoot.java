package app.quarterdeck.ui.metrics;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.parts.MenuChoice;
import app.quarterdeck.ui.metrics.MetricsModel.Shown;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.layout.FlowPane;
import org.kordamp.ikonli.feather.Feather;

/** Below a definition: for which question the metric is chosen, and the button that adds or removes it there. */
final class ChooseFoot extends FlowPane {

    private final Messages words;
    private final MetricsModel model;
    private final MetricsActions actions;
    private final MenuChoice<String> target;

    ChooseFoot(Messages words, MetricsModel model, MetricsActions actions) {
        this.words = words;
        this.model = model;
        this.actions = actions;
        target = new MenuChoice<String>(null, words.get("shelf.for.none"), this::say).named(words.get("shelf.for"));
        target.getStyleClass().add("shelf-for");
        target.valueProperty().subscribe(now -> {
            if (now != null) {
                model.targetProperty().set(now);
            }
        });
        model.targetProperty().subscribe(_ -> show());
        model.selectedProperty().subscribe(_ -> show());
        model.shownProperty().subscribe(_ -> show());
        getStyleClass().add("choose-foot");
    }

    private void show() {
        Shown shown = model.shownProperty().get();
        Chosen.Group group = model.target();
        String metric = model.selectedProperty().get();
        getChildren().clear();
        if (shown == null || group == null || metric.isEmpty()) {
            return;
        }
        List<String> open = new ArrayList<>(shown.groups().stream().filter(Chosen.Group::open)
                .map(Chosen.Group::id).toList());
        target.choices(open);
        target.valueProperty().set(group.open() ? group.id() : null);
        getChildren().add(target);
        if (group.open()) {
            getChildren().add(group.holds(metric)
                    ? Buttons.plain(Feather.X, words.get("shelf.remove"), () -> actions.remove(group, metric))
                    : Buttons.plain(Feather.PLUS, words.get("shelf.add.short"), () -> actions.add(metric)));
        }
    }

    /** "Question 2": the words of a question would be too long for a button. */
    private String say(String id) {
        Shown shown = model.shownProperty().get();
        if (shown == null || id.equals(Chosen.GUARDRAILS)) {
            return words.get("shelf.group.guardrails");
        }
        int number = 0;
        for (Chosen.Group group : shown.groups()) {
            number += group.open() ? 1 : 0;
            if (group.id().equals(id)) {
                return words.get("shelf.for.question", number);
            }
        }
        return "";
    }
}
