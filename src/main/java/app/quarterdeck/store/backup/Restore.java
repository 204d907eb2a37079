package app.quarterdeck.store.backup;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.store.sqlite.Connections;
import app.quarterdeck.store.sqlite.FileCheck;
import app.quarterdeck.store.sqlite.StoreException;
import app.quarterdeck.store.sqlite.WriterLock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.function.Supplier;

/**
 * Puts a backup in the place of a workspace. All checks come first, on a copy; then it takes the name in one step. What was
 * there stays beside it as {@code name.qdeck.before-restore}.
 */
public final class Restore {

    private static final String KEPT = ".before-restore";

    private Restore() {
    }

    /**
     * @param force    whether a workspace that is there may be replaced
     * @param password asked only where the backup is sealed
     * @throws UserFault where the backup is none, damaged, cut short, sealed with another password or of a newer
     *                   Quarterdeck, or the workspace is there and not to be replaced, or open
     */
    public static void write(Path backup, Path target, boolean force, Supplier<char[]> password) {
        Path from = backup.toAbsolutePath().normalize();
        Path file = target.toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (!Files.isRegularFile(from)) {
            throw UserFault.of("backup.missing", from.toString());
        } else if (folder == null || !Files.isDirectory(folder)) {
            throw UserFault.of("store.no-folder", String.valueOf(folder), String.valueOf(file.getFileName()));
        } else if (from.equals(file)) {
            throw UserFault.of("backup.itself", file.toString());
        } else if (Files.exists(Path.of(from + "-wal"))) {
            throw UserFault.of("backup.live", from.toString());
        } else if (Files.exists(file) && !force) {
            throw UserFault.of("backup.there", file.toString());
        }
        try (WriterLock _ = WriterLock.take(file); Spare spare = new Spare(folder)) {
            if (Sealed.is(from)) {
                Sealed.open(from, spare.path(), password.get());
            } else {
                FileCheck.before(from);
                Files.copy(from, spare.path());
            }
            check(spare.path(), from);
            replace(spare.path(), file);
        } catch (IOException e) {
            throw UserFault.because(e, "store.disk", file.toString());
        }
    }

    /** @param named the file to be named where something is wrong: the user does not know the copy */
    private static void check(Path copy, Path named) {
        FileCheck.before(copy, named);
        try (Connection looking = Connections.open(copy, true)) {
            FileCheck.inside(looking, named);
            if (!FileCheck.damage(looking).isEmpty()) {
                throw UserFault.of("store.damaged", named.toString());
            }
        } catch (SQLException | StoreException e) {
            throw Connections.fault(e, named);
        }
    }

    /** A log left beside the old workspace must never be read into the new one: it goes aside with what it belongs to. */
    private static void replace(Path ready, Path file) throws IOException {
        Path kept = Path.of(file + KEPT);
        boolean there = Files.exists(file);
        if (there) {
            Files.move(file, kept, StandardCopyOption.REPLACE_EXISTING);
        }
        for (String part : List.of("-wal", "-shm")) {
            Files.deleteIfExists(Path.of(kept + part));
            if (Files.exists(Path.of(file + part))) {
                Files.move(Path.of(file + part), Path.of(kept + part));
            }
        }
        try {
            Files.move(ready, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            if (there) {
                Files.move(kept, file);
                for (String part : List.of("-wal", "-shm")) {
                    if (Files.exists(Path.of(kept + part))) {
                        Files.move(Path.of(kept + part), Path.of(file + part));
                    }
                }
            }
            throw e;
        }
    }
}
