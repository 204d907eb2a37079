package app.quarterdeck.ui.window;

import app.quarterdeck.base.Messages;
import app.quarterdeck.session.Session;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;

/** A copy of the open workspace, and a workspace from such a copy. */
final class Backups {

    static final String ENDING = ".qbackup";

    private final MainWindow window;
    private final Opened opened;
    private final Messages words;

    Backups(MainWindow window, Opened opened) {
        this.window = window;
        this.opened = opened;
        this.words = window.words();
    }

    /** Asks where, and writes the copy. */
    void write() {
        String suggested = words.get("backup.name", opened.session().name(),
                LocalDate.now(ZoneId.systemDefault()).toString()) + ENDING;
        Path target = window.dialogs().saveAs(words.get("backup.where"), suggested, words.get("backup.kind"));
        if (target != null) {
            window.background().run("backup", (_, _) -> opened.session().backUp(target, null),
                    _ -> opened.notices().show(words.get("backup.done", String.valueOf(target.getFileName()))));
        }
    }

    /** Asks which copy and where it shall go, and opens the workspace made of it. */
    void restore() {
        Path backup = window.dialogs().backup();
        if (backup == null) {
            return;
        }
        String name = String.valueOf(backup.getFileName());
        int dot = name.lastIndexOf('.');
        Path target = window.dialogs().newWorkspace(
                NewWorkspace.free(NewWorkspace.documents(), dot < 1 ? name : name.substring(0, dot)));
        if (target != null) {
            restore(backup, target, null);
        }
    }

    private void restore(Path backup, Path target, char @org.jspecify.annotations.Nullable [] password) {
        window.background().run("restore", (_, _) -> {
            // the dialog for the target asked already whether to replace what is there
            Session.restore(backup, target, true, () -> {
                if (password == null) {
                    throw new Sealed();
                }
                return password;
            });
            return target;
        }, window::open, fault -> {
            if (fault instanceof Sealed) {
                char[] typed = window.dialogs().password(backup);
                if (typed != null) {
                    restore(backup, target, typed);
                }
            } else {
                window.failed(fault);
            }
        });
    }

    /** The backup asks for its password, which only the window's thread can ask the user for. */
    private static final class Sealed extends RuntimeException {

        private static final long serialVersionUID = 1L;
    }
}
