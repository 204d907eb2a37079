package app.quarterdeck.ui.goal;

import app.quarterdeck.base.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.control.ComboBox;
import org.controlsfx.control.textfield.TextFields;

/** What a goal is measured by: any metric, found by typing a part of its name. */
final class MetricField extends ComboBox<String> {

    private final Messages words;
    private final GoalModel model;
    private final ObservableList<String> names = FXCollections.observableArrayList();

    MetricField(Messages words, GoalModel model) {
        this.words = words;
        this.model = model;
        setItems(names);
        setEditable(true);
        setMaxWidth(Double.MAX_VALUE);
        setVisibleRowCount(12);
        setAccessibleText(words.get("goal.metric"));
        TextFields.bindAutoCompletion(getEditor(), request -> names.stream()
                .filter(name -> contains(name, request.getUserText())).limit(12).toList());
        model.metrics.addListener((javafx.collections.ListChangeListener<String>) _ -> names
                .setAll(model.metrics.stream().map(this::name).toList()));
        model.metric.subscribe(id -> {
            if (!id.isEmpty()) {
                setValue(name(id));
                getEditor().setText(name(id));
            }
        });
        getEditor().textProperty().subscribe((_, text) -> id(text).ifPresent(model.metric::set));
    }

    /** Whether this is the name of a metric. */
    boolean known(String text) {
        return id(text).isPresent() || text.equals(name(model.metric.get()));
    }

    private Optional<String> id(String text) {
        String wanted = text.strip();
        return model.metrics.stream().filter(id -> name(id).equalsIgnoreCase(wanted)).findFirst();
    }

    private String name(String id) {
        return id.isEmpty() ? "" : words.get("metrics.name." + id);
    }

    private static boolean contains(String name, String typed) {
        List<String> parts = List.of(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"));
        String said = name.toLowerCase(Locale.ROOT);
        return !typed.isBlank() && !name.equalsIgnoreCase(typed.strip()) && parts.stream().allMatch(said::contains);
    }
}
