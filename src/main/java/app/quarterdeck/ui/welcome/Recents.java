package app.quarterdeck.ui.welcome;

import java.nio.file.Path;
import java.util.List;

/** The workspaces opened last, kept from one start to the next. Losing them costs nothing but a look for the file. */
public interface Recents {

    /** The newest first. */
    List<Recent> all();

    /** Puts a workspace on top, in the place of what was known of the same file. */
    void opened(Recent workspace);

    void forget(Path file);
}
