package app.quarterdeck.ui.welcome;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * A workspace opened before.
 *
 * @param file   where it was
 * @param goal   its goal in the user's words, empty where it had none
 * @param opened when it was opened last, local time
 * @param asOf   up to when its data reached, null where it had none
 * @param sample the sample company
 */
public record Recent(Path file, String goal, LocalDateTime opened, @Nullable LocalDate asOf, boolean sample) {

    /** The file's name, which is the workspace's. */
    public String name() {
        Path name = file.getFileName();
        return name == null ? file.toString() : name.toString();
    }
}
