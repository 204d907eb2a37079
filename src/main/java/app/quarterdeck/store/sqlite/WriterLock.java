package app.quarterdeck.store.sqlite;

import app.quarterdeck.base.UserFault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Only one may write. The lock is a file beside the workspace, never the workspace itself: a Java stream on that would
 * drop SQLite's own locks. The system releases it when the process dies; its text says who holds it. The first byte is
 * locked and kept blank, since some systems do not let others read a locked byte.
 */
public final class WriterLock implements AutoCloseable {

    private final Path path;
    private final FileChannel channel;

    private WriterLock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    public static WriterLock take(Path workspace) {
        Path path = Path.of(workspace + ".lock");
        FileChannel channel = null;
        try {
            channel = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
            FileLock lock = tryLock(channel);
            if (lock == null) {
                String holder = holder(channel);
                channel.close();
                throw UserFault.of("store.locked", workspace.toString(), holder);
            }
            String mine = " " + ProcessHandle.current().pid() + "\t" + System.getProperty("user.name", "") + "\t"
                    + LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS);
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(mine.getBytes(StandardCharsets.UTF_8)), 0);
            return new WriterLock(path, channel);
        } catch (IOException e) {
            closeQuietly(channel);
            throw UserFault.because(e, "store.read-only", workspace.toString());
        }
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock(0, 1, false);
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    private static String holder(FileChannel channel) throws IOException {
        ByteBuffer text = ByteBuffer.allocate(300);
        channel.read(text, 1);
        String[] parts = new String(text.array(), 0, text.position(), StandardCharsets.UTF_8).split("\t", 3);
        return parts.length == 3 ? parts[1] + ", " + parts[2].replace('T', ' ') + " (" + parts[0].strip() + ")" : "?";
    }

    @Override
    public void close() {
        closeQuietly(channel);
        try {
            Files.deleteIfExists(path);
        } catch (IOException e) {
            System.getLogger(WriterLock.class.getName()).log(System.Logger.Level.DEBUG, "left behind " + path, e);
        }
    }

    private static void closeQuietly(@Nullable FileChannel channel) {
        try {
            if (channel != null) {
                channel.close();
            }
        } catch (IOException e) {
            System.getLogger(WriterLock.class.getName()).log(System.Logger.Level.DEBUG, "closing the lock", e);
        }
    }
}
