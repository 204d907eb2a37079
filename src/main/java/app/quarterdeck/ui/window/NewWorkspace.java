package app.quarterdeck.ui.window;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Where a new workspace is suggested to be: beside the file it is made for, else in the user's documents. */
final class NewWorkspace {

    static final String ENDING = ".qdeck";

    private NewWorkspace() {
    }

    /** For files about to be imported: the name of the first, or of their folder where there are several. */
    static Path beside(List<Path> files, Path documents) {
        Path first = files.getFirst().toAbsolutePath();
        Path folder = first.getParent();
        Path named = files.size() > 1 && folder != null && folder.getFileName() != null ? folder.getFileName() : first;
        String name = String.valueOf(named.getFileName());
        int dot = files.size() > 1 ? -1 : name.lastIndexOf('.');
        Path place = folder != null && Files.isWritable(folder) ? folder : documents;
        return free(place, dot > 0 ? name.substring(0, dot) : name);
    }

    /** A name nothing has yet: "Name.qdeck", "Name 2.qdeck" … */
    static Path free(Path folder, String name) {
        Path path = folder.resolve(name + ENDING);
        for (int i = 2; Files.exists(path); i++) {
            path = folder.resolve(name + " " + i + ENDING);
        }
        return path;
    }

    /** The user's documents, else the home folder. */
    static Path documents() {
        Path home = Path.of(System.getProperty("user.home", "."));
        for (String name : List.of("Documents", "文档")) {
            if (Files.isDirectory(home.resolve(name))) {
                return home.resolve(name);
            }
        }
        return home;
    }
}
