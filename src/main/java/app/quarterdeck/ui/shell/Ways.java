package app.quarterdeck.ui.shell;

import app.quarterdeck.ui.kit.parts.Notices;

/** Where a screen can lead besides itself. Given to each screen by whoever builds the window. */
public interface Ways {

    /** Goes to another step. */
    void open(Step step);

    /** Asks for files and begins an import. */
    void importFiles();

    /** Opens the sample company in the place of this workspace. */
    void openSample();

    /** Where finished work reports. */
    Notices notices();
}
