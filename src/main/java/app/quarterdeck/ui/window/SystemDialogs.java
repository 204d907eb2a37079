package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.ui.importing.ImportWizard;
import app.quarterdeck.ui.kit.dialog.FileDialogs;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Supplier;
import javafx.application.HostServices;
import javafx.stage.FileChooser;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The system's own dialogs, over the window. */
final class SystemDialogs implements Dialogs {

    private final Stage stage;
    private final Supplier<Messages> words;
    private final HostServices system;

    SystemDialogs(Stage stage, Supplier<Messages> words, HostServices system) {
        this.stage = stage;
        this.words = words;
        this.system = system;
    }

    @Override
    public List<Path> tables() {
        return ImportWizard.choose(words.get(), stage);
    }

    @Override
    public @Nullable Path workspace() {
        File chosen = chooser("window.open").showOpenDialog(stage);
        return chosen == null ? null : chosen.toPath();
    }

    @Override
    public @Nullable Path backup() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get().get("backup.which"));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(words.get().get("backup.kind"),
                "*" + Backups.ENDING, "*" + NewWorkspace.ENDING, "*.before-v*", "*.before-restore"));
        File chosen = chooser.showOpenDialog(stage);
        return chosen == null ? null : chosen.toPath();
    }

    @Override
    public char @Nullable [] password(Path backup) {
        return PasswordDialog.ask(words.get(), stage, backup);
    }

    @Override
    public @Nullable Path newWorkspace(Path suggested) {
        FileChooser chooser = chooser("window.new");
        chooser.setInitialFileName(String.valueOf(suggested.getFileName()));
        Path folder = suggested.toAbsolutePath().getParent();
        if (folder != null && Files.isDirectory(folder)) {
            chooser.setInitialDirectory(folder.toFile());
        }
        File chosen = chooser.showSaveDialog(stage);
        if (chosen == null) {
            return null;
        }
        return chosen.getName().endsWith(NewWorkspace.ENDING)
                ? chosen.toPath()
                : Path.of(chosen.getPath() + NewWorkspace.ENDING);
    }

    @Override
    public @Nullable Path saveAs(String title, String suggested, String kind) {
        return FileDialogs.save(stage, title, suggested, kind);
    }

    @Override
    public void openFolder(Path file) {
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
            system.showDocument(folder.toUri().toString());
        }
    }

    private FileChooser chooser(String title) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(words.get().get(title));
        chooser.getExtensionFilters()
                .add(new FileChooser.ExtensionFilter(words.get().get("window.workspaces"), "*" + NewWorkspace.ENDING));
        return chooser;
    }
}
