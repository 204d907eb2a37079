package app.quarterdeck.store.backup;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.store.sqlite.Connections;
import app.quarterdeck.store.sqlite.FileCheck;
import app.quarterdeck.store.sqlite.Query;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A copy of the workspace as it is at one moment, also while somebody else writes to it: without the columns kept for
 * speed, which are made anew, and checked before it takes its name. Nothing is left behind where that fails.
 */
public final class Backup {

    private Backup() {
    }

    /**
     * Writes the copy, in the place of a file of that name.
     *
     * @param password seals the copy; null = it stays readable
     * @return its size in bytes
     * @throws UserFault where the disk refuses, the target is the workspace itself, or the copy is not sound
     */
    public static long write(Connection reading, Path workspace, Path target, char @Nullable [] password) {
        Path file = target.toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw UserFault.of("store.no-folder", String.valueOf(folder), String.valueOf(file.getFileName()));
        } else if (file.equals(workspace)) {
            throw UserFault.of("backup.itself", file.toString());
        }
        try (Spare spare = new Spare(folder)) {
            copy(reading, spare.path());
            Path ready = spare.path();
            if (password != null) {
                ready = spare.beside("sealed");
                try (FileChannel out = FileChannel.open(ready, StandardOpenOption.CREATE_NEW,
                        StandardOpenOption.WRITE); OutputStream stream = Channels.newOutputStream(out)) {
                    Sealed.seal(spare.path(), stream, password);
                    out.force(true);
                }
            }
            Files.move(ready, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
            return Files.size(file);
        } catch (IOException e) {
            throw UserFault.because(e, "store.disk", file.toString());
        } catch (SQLException e) {
            throw Connections.fault(e, file);
        }
    }

    private static void copy(Connection reading, Path copy) throws SQLException {
        try (var statement = reading.prepareStatement("VACUUM INTO ?")) {
            statement.setString(1, copy.toString());
            statement.execute();
        }
        try (Connection own = Connections.open(copy, false)) {
            Query query = Query.on(own);
            query.change("DELETE FROM segment");
            query.change("VACUUM");
            List<String> damage = FileCheck.damage(own);
            if (!damage.isEmpty()) {
                throw UserFault.of("store.damaged", copy.toString());
            }
            Connections.settle(own);
        }
    }
}
