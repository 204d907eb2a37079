package app.quarterdeck.ui.shell;

import app.quarterdeck.ui.shell.palette.PaletteEntry;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.ObservableMap;
import javafx.scene.control.MenuItem;
import org.jspecify.annotations.Nullable;

/** What the shell shows that is not a screen's: the workspace, the marks of the steps, undo, menus. */
public final class ShellModel {

    private final StringProperty workspace = new SimpleStringProperty("");
    private final StringProperty asOf = new SimpleStringProperty("");
    private final ObservableMap<Step, StepMark> marks = FXCollections.observableHashMap();
    private final ObservableList<MenuItem> workspaceMenu = FXCollections.observableArrayList();
    private final ObservableList<MenuItem> mainMenu = FXCollections.observableArrayList();
    private final ObjectProperty<@Nullable Reversal> undo = new SimpleObjectProperty<>();
    private final ObjectProperty<@Nullable Reversal> redo = new SimpleObjectProperty<>();
    private final ObjectProperty<Supplier<List<PaletteEntry>>> entries = new SimpleObjectProperty<>(List::of);

    /** What undo or redo would do, named: "Undo rename of 12 owners". */
    public record Reversal(String text, Runnable action) {
    }

    public StringProperty workspaceProperty() {
        return workspace;
    }

    /** The line under the workspace's name: "As of 10 Jun 2026". */
    public StringProperty asOfProperty() {
        return asOf;
    }

    /** A step without a mark shows nothing. */
    public ObservableMap<Step, StepMark> marks() {
        return marks;
    }

    /** Behind the workspace's name: other workspaces, close. */
    public ObservableList<MenuItem> workspaceMenu() {
        return workspaceMenu;
    }

    /** Behind the three lines at the foot of the rail: File, Edit, View, Go, Help. */
    public ObservableList<MenuItem> mainMenu() {
        return mainMenu;
    }

    /** Null while there is nothing to undo. */
    public ObjectProperty<@Nullable Reversal> undoProperty() {
        return undo;
    }

    /** Null while there is nothing to redo. */
    public ObjectProperty<@Nullable Reversal> redoProperty() {
        return redo;
    }

    /** What the palette finds, asked each time it opens. The screens themselves are added by the shell. */
    public ObjectProperty<Supplier<List<PaletteEntry>>> entriesProperty() {
        return entries;
    }
}
