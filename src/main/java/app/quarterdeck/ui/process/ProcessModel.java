package app.quarterdeck.ui.process;

import app.quarterdeck.session.process.ProcessFigures;
import app.quarterdeck.session.process.ProcessFigures.Judged;
import app.quarterdeck.session.process.StageFigures;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;

/** What the screen shows, and which stage and change are in hand. */
final class ProcessModel {

    /** Null until it was worked out. */
    final ObjectProperty<@Nullable ProcessFigures> figures = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable StageFigures> stage = new SimpleObjectProperty<>();
    final ObjectProperty<@Nullable Judged> change = new SimpleObjectProperty<>();

    List<StageFigures> stages() {
        ProcessFigures now = figures.get();
        return now == null ? List.of() : now.stages();
    }

    List<Judged> changes() {
        ProcessFigures now = figures.get();
        return now == null ? List.of() : now.changes();
    }
}
