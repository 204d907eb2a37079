package app.quarterdeck.ui.shell;

import app.quarterdeck.ui.kit.keys.KeyHint;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/** What the shell shows around a screen. The screen sets it, header and foot follow. */
public final class ScreenFrame {

    private final StringProperty title = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Runnable> back = new SimpleObjectProperty<>();
    private final ObservableList<Node> beside = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Node> wizard = new SimpleObjectProperty<>();
    private final ObservableList<Node> actions = FXCollections.observableArrayList();
    private final ObservableList<KeyHint> keys = FXCollections.observableArrayList();
    private final StringProperty note = new SimpleStringProperty("");
    private final ObjectProperty<@Nullable Node> foot = new SimpleObjectProperty<>();
    private final ObjectProperty<BooleanSupplier> escape = new SimpleObjectProperty<>(() -> false);

    public ScreenFrame(String title) {
        this.title.set(title);
    }

    /** The screen's name at the upper left. */
    public StringProperty titleProperty() {
        return title;
    }

    /** Where the arrow before the name leads; null for no arrow. */
    public ObjectProperty<@Nullable Runnable> backProperty() {
        return back;
    }

    /** Right of the name: the goal switch. */
    public ObservableList<Node> beside() {
        return beside;
    }

    /** The stepper of a wizard in the middle. While it is set, undo, redo and the find field are away. */
    public ObjectProperty<@Nullable Node> wizardProperty() {
        return wizard;
    }

    /** Buttons at the right end, at most one of them primary, that one last. */
    public ObservableList<Node> actions() {
        return actions;
    }

    /** The keys that work here, the first five shown in the foot. */
    public ObservableList<KeyHint> keys() {
        return keys;
    }

    /** The line at the right of the foot. */
    public StringProperty noteProperty() {
        return note;
    }

    /** Takes the place of the foot, as a wizard's buttons do; null for the usual foot. */
    public ObjectProperty<@Nullable Node> footProperty() {
        return foot;
    }

    /** Asked on Escape when nothing nearer took it; true if something was closed. Panels: {@code panels::closeLast}. */
    public ObjectProperty<BooleanSupplier> escapeProperty() {
        return escape;
    }
}
