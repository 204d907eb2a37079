package app.quarterdeck.ui.window;

import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.welcome.Recent;
import app.quarterdeck.ui.welcome.WelcomeActions;
import java.nio.file.Path;
import java.util.List;

/** What the doors of the welcome screen open. */
final class Doors implements WelcomeActions {

    private final MainWindow window;

    Doors(MainWindow window) {
        this.window = window;
    }

    @Override
    public void openSample() {
        window.openSample();
    }

    @Override
    public void chooseFile() {
        importFiles(window.dialogs().tables());
    }

    @Override
    public void importFiles(List<Path> files) {
        if (files.size() == 1 && files.getFirst().toString().endsWith(NewWorkspace.ENDING)) {
            window.open(files.getFirst());
        } else if (!files.isEmpty()) {
            Path file = window.dialogs().newWorkspace(NewWorkspace.beside(files, NewWorkspace.documents()));
            if (file != null) {
                window.open(file, opened -> opened.importFiles(files));
            }
        }
    }

    @Override
    public void startFromGoal() {
        Path file = window.dialogs().newWorkspace(
                NewWorkspace.free(NewWorkspace.documents(), window.words().get("window.new.name")));
        if (file != null) {
            window.open(file, opened -> opened.open(Step.GOAL));
        }
    }

    @Override
    public void openCalculator() {
        window.calculator();
    }

    @Override
    public void openAnother() {
        Path file = window.dialogs().workspace();
        if (file != null) {
            window.open(file);
        }
    }

    @Override
    public void open(Recent workspace) {
        if (java.nio.file.Files.exists(workspace.file())) {
            window.open(workspace.file());
        } else {
            window.recents().forget(workspace.file());
            window.failed(app.quarterdeck.base.UserFault.of("store.missing", workspace.file().toString()));
            window.welcome();
        }
    }
}
