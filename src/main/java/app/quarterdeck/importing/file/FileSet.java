package app.quarterdeck.importing.file;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.archive.Archive;
import app.quarterdeck.importing.archive.PartStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The files with tables that a folder or a zip archive of files holds.
 *
 * @param files in the order of their names in a folder, in the archive's order in an archive
 * @param notes what else there is and was left out
 */
public record FileSet(List<Path> files, List<Note> notes) {

    private static final String UNPACKED = "quarterdeck";
    private static final int MOST_FILES = 500;
    private static final int NAMED = 5;
    private static final Set<FileType> READ = Set.of(FileType.TEXT, FileType.XLSX, FileType.XLS, FileType.ODS,
            FileType.ENCRYPTED);

    /** The files right inside the folder. @throws UserFault where none holds a table or there are far too many */
    static FileSet ofFolder(Path folder) throws IOException {
        List<Path> inside;
        try (Stream<Path> all = Files.list(folder)) {
            inside = all.filter(file -> Files.isRegularFile(file) && !ignored(file)).sorted().limit(MOST_FILES + 1L)
                    .toList();
        }
        if (inside.size() > MOST_FILES) {
            throw UserFault.of("importing.set.many", name(folder), MOST_FILES);
        }
        return of(folder, inside);
    }

    /**
     * The files of the archive, unpacked to a folder that is deleted when the program ends. Archives inside it are left
     * out.
     *
     * @throws UserFault where the archive is not to be trusted: paths that point out of it, files given twice or packed to
     *                   fill the disk
     */
    static FileSet ofArchive(Path file, Progress progress, Cancellation cancellation) throws IOException {
        try (Archive archive = Archive.open(file)) {
            archive.check();
            if (!archive.outside().isEmpty()) {
                throw UserFault.of("importing.set.outside", name(file), archive.outside().getFirst());
            }
            List<String> paths = archive.paths().stream().filter(path -> !ignored(Path.of(last(path)))
                    && !path.startsWith("__MACOSX/")).toList();
            if (paths.size() > MOST_FILES) {
                throw UserFault.of("importing.set.many", name(file), MOST_FILES);
            }
            Path folder = Files.createTempDirectory(UNPACKED);
            folder.toFile().deleteOnExit();
            List<Path> unpacked = new ArrayList<>();
            for (String path : paths) {
                cancellation.check();
                progress.at(Note.of("importing.progress.unpacking", name(file)), unpacked.size(), paths.size());
                unpacked.add(unpack(archive, path, folder.resolve(String.valueOf(unpacked.size()))));
            }
            return of(file, unpacked);
        }
    }

    /** Whether a file was unpacked from an archive, to be deleted when the program ends. */
    public static boolean unpacked(Path file) {
        Path temporary = Path.of(System.getProperty("java.io.tmpdir")).toAbsolutePath().normalize();
        return file.startsWith(temporary) && file.getNameCount() == temporary.getNameCount() + 3
                && file.getName(temporary.getNameCount()).toString().startsWith(UNPACKED);
    }

    /** A folder for each file, so that two of the same name do not meet. */
    private static Path unpack(Archive archive, String path, Path folder) throws IOException {
        if (archive.enciphered(path)) {
            throw UserFault.of("importing.set.encrypted", archive.name());
        }
        Path target = Files.createDirectory(folder).resolve(last(path));
        folder.toFile().deleteOnExit();
        target.toFile().deleteOnExit();
        try (PartStream in = Objects.requireNonNull(archive.part(path))) {
            Files.copy(in, target);
        }
        return target;
    }

    private static FileSet of(Path whole, List<Path> inside) throws IOException {
        List<Path> files = new ArrayList<>();
        List<String> left = new ArrayList<>();
        for (Path file : inside) {
            if (READ.contains(FileType.of(file))) {
                files.add(file);
            } else {
                left.add(name(file));
            }
        }
        if (files.isEmpty()) {
            throw UserFault.of("importing.set.nothing", name(whole));
        }
        return new FileSet(files, left.isEmpty()
                ? List.of()
                : List.of(Note.of("importing.set.left-out", left.size(), String.join(", ",
                        left.subList(0, Math.min(NAMED, left.size()))))));
    }

    /** Hidden files and those a spreadsheet program leaves beside an open workbook. */
    private static boolean ignored(Path file) {
        return name(file).startsWith(".") || name(file).startsWith("~$");
    }

    /** The last step of a path, without characters that some system does not allow in a name. */
    private static String last(String path) {
        String name = path.substring(path.lastIndexOf('/') + 1).replaceAll("[<>:\"|?*\\p{Cntrl}]", "_");
        return name.isBlank() ? "_" : name;
    }

    private static String name(Path file) {
        return String.valueOf(file.getFileName());
    }
}
