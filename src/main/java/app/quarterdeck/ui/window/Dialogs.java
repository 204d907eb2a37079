package app.quarterdeck.ui.window;

import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the window asks of the user with the system's dialogs. Tests answer in their place. */
public interface Dialogs {

    /** Files to import; none where the user thought better of it. */
    List<Path> tables();

    /** An existing workspace to open. */
    @Nullable
    Path workspace();

    /** A backup to restore. */
    @Nullable
    Path backup();

    /** The password of a sealed backup; null where the user thought better of it. */
    char @Nullable [] password(Path backup);

    /**
     * Where a new workspace is to be kept.
     *
     * @param suggested folder and name
     */
    @Nullable
    Path newWorkspace(Path suggested);

    /** As {@link app.quarterdeck.ui.shell.Ways#saveAs}. */
    @Nullable
    Path saveAs(String title, String suggested, String kind);

    /** As {@link app.quarterdeck.ui.shell.Ways#openFolder}. */
    void openFolder(Path file);
}
