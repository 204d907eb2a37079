package app.quarterdeck.ui.shell;

import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.ui.kit.parts.Notices;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Where a screen can lead besides itself. Given to each screen by whoever builds the window. */
public interface Ways {

    /** Goes to another step. */
    void open(Step step);

    /** Asks for files and begins an import. */
    void importFiles();

    /**
     * Goes to the set-up of a goal: the kept one of this kind, or a new one.
     *
     * @param template id of the goal's template
     * @param question id of the question to look at later; empty for none
     */
    void beginGoal(String template, String question);

    /** Goes to where records of a kind are typed in. */
    void typeIn(RecordKind kind);

    /** Shows the records in which a field is blank. */
    void showBlanks(Field field);

    /** Opens the sample company in the place of this workspace. */
    void openSample();

    /**
     * Asks where to save a file, usually with {@link app.quarterdeck.ui.kit.dialog.FileDialogs#save}.
     *
     * @param suggested name of the file with its ending
     * @param kind      what such a file is, in words
     * @return null where the user thought better of it
     */
    @Nullable
    Path saveAs(String title, String suggested, String kind);

    /** Shows the folder of a file in the system's own file manager. */
    void openFolder(Path file);

    /** Where finished work reports. */
    Notices notices();
}
