package app.quarterdeck.ui.metrics;

import app.quarterdeck.session.plan.Definition;
import app.quarterdeck.session.plan.MetricEntry;
import app.quarterdeck.ui.figures.Face;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What the metrics screen shows. */
final class MetricsModel {

    /**
     * The catalogue and what is chosen from it.
     *
     * @param groups what is chosen, question by question; guardrails last
     */
    record Shown(List<Chosen.Group> groups, List<MetricEntry> catalogue) {

        Shown {
            groups = List.copyOf(groups);
            catalogue = List.copyOf(catalogue);
        }

        /** How many different metrics are chosen. */
        int chosen() {
            return (int) groups.stream().flatMap(group -> group.metrics().stream()).map(Chosen::metric).distinct()
                    .count();
        }

        /** How many of them have what they need. */
        int ready() {
            return (int) groups.stream().flatMap(group -> group.metrics().stream()).filter(Chosen::ready)
                    .map(Chosen::metric).distinct().count();
        }

        boolean isChosen(String metric) {
            return groups.stream().anyMatch(group -> group.holds(metric));
        }
    }

    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.LOADING);
    private final ObjectProperty<@Nullable Shown> shown = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Definition> definition = new SimpleObjectProperty<>();
    private final StringProperty target = new SimpleStringProperty("");
    private final StringProperty fault = new SimpleStringProperty("");
    private final StringProperty selected;

    /** @param selected id of the metric looked at, shared with the other screens */
    MetricsModel(StringProperty selected) {
        this.selected = selected;
    }

    ObjectProperty<Face> faceProperty() {
        return face;
    }

    /** Null until it was worked out. */
    ObjectProperty<@Nullable Shown> shownProperty() {
        return shown;
    }

    StringProperty selectedProperty() {
        return selected;
    }

    /** Of the selected metric; null until it was worked out. */
    ObjectProperty<@Nullable Definition> definitionProperty() {
        return definition;
    }

    /** Id of the group a metric is added to. */
    StringProperty targetProperty() {
        return target;
    }

    /** Why there is nothing, where the face says so. */
    StringProperty faultProperty() {
        return fault;
    }

    /** The group a metric is added to; null where there is none. */
    Chosen.@Nullable Group target() {
        Shown now = shown.get();
        return now == null
                ? null
                : now.groups().stream().filter(group -> group.id().equals(target.get())).findFirst().orElse(null);
    }

    /** The metric looked at was chosen on another screen: where it is used already, that is the group in hand. */
    void aim() {
        Shown now = shown.get();
        Chosen.Group group = target();
        if (now != null && (group == null || !group.holds(selected.get()))) {
            now.groups().stream().filter(it -> it.open() && it.holds(selected.get())).findFirst()
                    .ifPresent(it -> target.set(it.id()));
        }
    }

    /** Shows other figures; target and selection stay where they still are, else begin at the first. */
    void show(Shown now) {
        if (now.groups().stream().noneMatch(group -> group.id().equals(target.get()))) {
            target.set(now.groups().stream().filter(Chosen.Group::open).map(Chosen.Group::id).findFirst().orElse(""));
        }
        if (now.catalogue().stream().noneMatch(entry -> entry.id().equals(selected.get()))) {
            selected.set(now.groups().stream().flatMap(group -> group.metrics().stream()).map(Chosen::metric)
                    .findFirst().orElse(now.catalogue().getFirst().id()));
        }
        shown.set(now);
    }
}
