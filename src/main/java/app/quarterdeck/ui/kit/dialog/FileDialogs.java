package app.quarterdeck.ui.kit.dialog;

import java.io.File;
import java.nio.file.Path;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** The system's own dialogs for files. */
public final class FileDialogs {

    private FileDialogs() {
    }

    /**
     * Asks where to save; the system asks before it replaces a file.
     *
     * @param suggested name of the file with its ending
     * @param kind      what such a file is, in words
     * @return null where the user thought better of it
     */
    public static @Nullable Path save(@Nullable Window owner, String title, String suggested, String kind) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(title);
        chooser.setInitialFileName(suggested);
        String ending = suggested.substring(suggested.lastIndexOf('.'));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + ending));
        File chosen = chooser.showSaveDialog(owner);
        if (chosen == null) {
            return null;
        }
        return chosen.getName().contains(".") ? chosen.toPath() : Path.of(chosen.getPath() + ending);
    }
}
