package app.quarterdeck.ui.questions;

import app.quarterdeck.model.guide.Question;
import app.quarterdeck.session.plan.Unlocks;
import app.quarterdeck.ui.figures.Face;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;

/** What the questions screen shows. */
final class QuestionsModel {

    private final ObjectProperty<Face> face = new SimpleObjectProperty<>(Face.LOADING);
    private final ObservableList<QuestionLine> lines = FXCollections.observableArrayList();
    private final ObservableList<Question> removed = FXCollections.observableArrayList();
    private final ObjectProperty<Map<String, Unlocks>> unlocks = new SimpleObjectProperty<>(Map.of());
    private final BooleanProperty empty = new SimpleBooleanProperty();
    private final StringProperty fault = new SimpleStringProperty("");
    private final StringProperty selected;

    /** @param selected id of the question looked at, shared with the other screens */
    QuestionsModel(StringProperty selected) {
        this.selected = selected;
    }

    ObjectProperty<Face> faceProperty() {
        return face;
    }

    /** The questions in the user's order. */
    ObservableList<QuestionLine> lines() {
        return lines;
    }

    /** Questions of the goal's template the user took away. */
    ObservableList<Question> removed() {
        return removed;
    }

    /** By field: what else waits for it. */
    ObjectProperty<Map<String, Unlocks>> unlocksProperty() {
        return unlocks;
    }

    /** Nothing was imported yet: the questions are there, their answers are not. */
    BooleanProperty emptyProperty() {
        return empty;
    }

    /** Why there is nothing, where the face says so. */
    StringProperty faultProperty() {
        return fault;
    }

    StringProperty selectedProperty() {
        return selected;
    }

    /** Null where there is no question. */
    @Nullable
    QuestionLine line() {
        return lines.stream().filter(line -> line.question().id().equals(selected.get())).findFirst().orElse(null);
    }

    /** Shows other lines; the selection stays on its question, else goes to the one in its place. */
    void show(List<QuestionLine> now) {
        QuestionLine before = line();
        int place = before == null ? 0 : before.number() - 1;
        String id = Objects.requireNonNullElse(selected.get(), "");
        if (!now.isEmpty() && now.stream().noneMatch(line -> line.question().id().equals(id))) {
            selected.set(now.get(Math.min(place, now.size() - 1)).question().id());
        }
        if (!lines.equals(now)) {
            lines.setAll(now);
        }
    }
}
