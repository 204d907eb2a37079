package app.quarterdeck.ui.welcome;

import java.nio.file.Path;
import java.util.List;

/** What the welcome screen can start. */
public interface WelcomeActions {

    void openSample();

    /** Asks for files to import. */
    void chooseFile();

    /** Files let fall on the window. */
    void importFiles(List<Path> files);

    void startFromGoal();

    void openCalculator();

    /** Asks for a workspace. */
    void openAnother();

    void open(Recent workspace);
}
