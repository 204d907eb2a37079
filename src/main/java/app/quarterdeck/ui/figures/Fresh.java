package app.quarterdeck.ui.figures;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Background;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;

/**
 * What a screen shows of the data, the goal and the selection: worked out in the background, anew after each change, the
 * newest wins, and only while the screen is on view. Used on the window's thread.
 */
public final class Fresh<T> {

    /** Works it out, away from the window's thread; asks now and then whether it is still wanted. */
    @FunctionalInterface
    public interface Work<T> {
        T of(Analysis analysis, Goal goal, Selection selection, Cancellation cancellation);
    }

    private final OpenWorkspace workspace;
    private final Background background;
    private final ObservableValue<@Nullable Goal> goal;
    private final Work<T> work;
    private final ReadOnlyObjectWrapper<Face> face = new ReadOnlyObjectWrapper<>(Face.LOADING);
    private final ReadOnlyObjectWrapper<@Nullable T> shown = new ReadOnlyObjectWrapper<>();
    private final ReadOnlyBooleanWrapper working = new ReadOnlyBooleanWrapper();
    private final ReadOnlyStringWrapper fault = new ReadOnlyStringWrapper("");
    private boolean onView;
    private boolean stale = true;

    public Fresh(OpenWorkspace workspace, Background background, Work<T> work) {
        this(workspace, background, workspace.goalProperty(), work);
    }

    /** @param goal in the place of the goal in hand */
    public Fresh(OpenWorkspace workspace, Background background, ObservableValue<@Nullable Goal> goal,
            Work<T> work) {
        this.goal = goal;
        this.workspace = workspace;
        this.background = background;
        this.work = work;
        workspace.revisionProperty().subscribe(_ -> changed());
        goal.subscribe(_ -> changed());
        workspace.selectionProperty().subscribe(_ -> changed());
    }

    public ReadOnlyObjectProperty<Face> faceProperty() {
        return face.getReadOnlyProperty();
    }

    /** Null until it was worked out. Set before the face says that it is ready. */
    public ReadOnlyObjectProperty<@Nullable T> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    /** What is on view is being worked out anew. */
    public ReadOnlyBooleanProperty workingProperty() {
        return working.getReadOnlyProperty();
    }

    /** Why there is nothing, where the face says so. */
    public ReadOnlyStringProperty faultProperty() {
        return fault.getReadOnlyProperty();
    }

    /** What nobody sees is not worked out. */
    public void onView(boolean now) {
        onView = now;
        if (now && stale) {
            refresh();
        } else if (!now) {
            stale |= working.get();
            working.set(false);
            background.cancel(this);
        }
    }

    /** Something else it depends on is different. */
    public void changed() {
        stale = true;
        if (onView) {
            refresh();
        }
    }

    /** Works it out again. */
    public void refresh() {
        Analysis analysis = workspace.analysisProperty().get();
        Goal asked = goal.getValue();
        Face now = Face.of(workspace, asked);
        if (now != Face.READY || analysis == null || asked == null) {
            background.cancel(this);
            working.set(false);
            face.set(now);
            return;
        }
        Selection selection = workspace.selectionProperty().get();
        working.set(true);
        background.run(this, (_, cancelled) -> work.of(analysis, asked, selection, cancelled), done -> {
            stale = false;
            working.set(false);
            shown.set(done);
            face.set(Face.READY);
        }, this::failed);
    }

    private void failed(Throwable why) {
        working.set(false);
        if (why instanceof UserFault its) {
            fault.set(workspace.words().say(its.note()));
            face.set(Face.FAILED);
        } else {
            background.failed(why);
        }
    }
}
