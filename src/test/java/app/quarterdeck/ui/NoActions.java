package app.quarterdeck.ui;

import app.quarterdeck.ui.welcome.Recent;
import app.quarterdeck.ui.welcome.WelcomeActions;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Only remembers what was asked for. */
final class NoActions implements WelcomeActions {

    final List<String> asked = new ArrayList<>();

    @Override
    public void openSample() {
        asked.add("sample");
    }

    @Override
    public void chooseFile() {
        asked.add("file");
    }

    @Override
    public void importFiles(List<Path> files) {
        asked.add("files " + files.size());
    }

    @Override
    public void startFromGoal() {
        asked.add("goal");
    }

    @Override
    public void openCalculator() {
    }

    @Override
    public void openAnother() {
        asked.add("another");
    }

    @Override
    public void open(Recent workspace) {
        asked.add("open " + workspace.name());
    }
}
