package app.quarterdeck.ui.work;

import app.quarterdeck.session.work.Worklist;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;

/** What is on the screen. */
final class WorkModel {

    /** All lists; null until they are worked out. */
    final ObjectProperty<@Nullable List<Worklist>> lists = new SimpleObjectProperty<>();

    /** Id of the list on view. */
    final ObjectProperty<@Nullable String> chosen = new SimpleObjectProperty<>();

    /** What lines must contain. */
    final StringProperty search = new SimpleStringProperty("");

    /** The list on view; null where there is none yet. */
    @Nullable
    Worklist list() {
        List<Worklist> all = lists.get();
        return all == null
                ? null
                : all.stream().filter(one -> one.id().equals(chosen.get())).findFirst().orElse(null);
    }
}
