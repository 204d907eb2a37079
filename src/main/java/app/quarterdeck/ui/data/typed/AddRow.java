package app.quarterdeck.ui.data.typed;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Names;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.typed.PlanTable.Of;
import app.quarterdeck.session.typed.Plans;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Buttons;
import app.quarterdeck.ui.kit.Texts;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.controlsfx.control.textfield.TextFields;
import org.kordamp.ikonli.feather.Feather;

/** One more row: a metric by its name, for everything or a part of it, or a person who is not listed. */
final class AddRow extends HBox {

    private static final int SHOWN = 9;

    private final Messages words;
    private final OpenWorkspace open;
    private final Consumer<Of> added;
    private final TextField name = new TextField();
    private final TextField scope = new TextField();

    AddRow(Messages words, OpenWorkspace open, Consumer<Of> added) {
        this.words = words;
        this.open = open;
        this.added = added;
        name.setPromptText(words.get("typed.plans.name"));
        name.setAccessibleText(words.get("typed.plans.name"));
        scope.setPromptText(words.get("typed.plans.scope"));
        scope.setAccessibleText(words.get("typed.plans.scope"));
        Button add = Buttons.plain(Feather.PLUS, words.get("typed.plans.add"), this::add);
        TextFields.bindAutoCompletion(name, request -> matching(request.getUserText()));
        name.setOnAction(_ -> add());
        scope.setOnAction(_ -> add());
        HBox.setHgrow(name, Priority.ALWAYS);
        getStyleClass().add("add-row");
        getChildren().addAll(name, scope, add);
    }

    /** All metrics that can be aimed at. */
    List<Metric> metrics() {
        Analysis analysis = open.analysisProperty().get();
        return analysis == null
                ? List.of()
                : analysis.engine().catalogue().stream().filter(metric -> metric.target() == Metric.Target.VALUE)
                        .toList();
    }

    /** None while nothing is typed: what was just added must not ask again. */
    private List<String> matching(String typed) {
        String key = Names.key(typed);
        return key.isBlank()
                ? List.of()
                : metrics().stream().map(this::say).filter(said -> Names.key(said).contains(key)).limit(SHOWN).toList();
    }

    private String say(Metric metric) {
        return Texts.sentence(words.say(metric.name()));
    }

    private void add() {
        String typed = Names.clean(name.getText());
        String within = Names.clean(scope.getText());
        name.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("faulty"), typed.isEmpty());
        if (typed.isEmpty()) {
            name.requestFocus();
            return;
        }
        Optional<Metric> metric = metrics().stream()
                .filter(one -> one.id().equals(typed) || Names.key(say(one)).equals(Names.key(typed))).findFirst();
        boolean faulty = false;
        if (!within.isEmpty()) {
            try {
                Plans.scope(within);
            } catch (UserFault unreadable) {
                faulty = true;
            }
        }
        scope.pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("faulty"), faulty);
        if (faulty) {
            scope.requestFocus();
            return;
        }
        name.clear();
        scope.clear();
        added.accept(metric.map(one -> new Of(one.id(), within)).orElse(new Of(null, typed)));
    }
}
