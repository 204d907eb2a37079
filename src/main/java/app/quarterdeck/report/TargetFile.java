package app.quarterdeck.report;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.UserFault;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

/**
 * A file that is there whole or not at all: written beside its place and moved into it. What stands in the way is said
 * to the user before anything is written.
 */
public final class TargetFile {

    private static final String NOT_WRITABLE = "report.fault.not-writable";

    /** Writes the content. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    private TargetFile() {
    }

    /**
     * @throws UserFault where the folder is missing, the file is read-only or open elsewhere, or the disk is full; a file
     *                   that stood there before is left as it was
     */
    public static void write(Path target, Cancellation cancellation, Content content) {
        Path folder = check(target);
        Path draft = draft(folder, target);
        try {
            try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(draft), 1 << 16)) {
                content.writeTo(out);
            }
            cancellation.check();
            move(draft, target);
        } catch (IOException e) {
            throw UserFault.because(e, "report.fault.failed", target.toString(), reason(e));
        } finally {
            remove(draft);
        }
    }

    private static Path check(Path target) {
        Path folder = target.toAbsolutePath().getParent();
        if (folder == null || Files.isDirectory(target)) {
            throw UserFault.of("report.fault.is-folder", target.toString());
        }
        if (!Files.isDirectory(folder)) {
            throw UserFault.of("report.fault.no-folder", folder.toString());
        }
        if (Files.exists(target) && !Files.isWritable(target)) {
            throw UserFault.of(NOT_WRITABLE, target.toString());
        }
        return folder;
    }

    private static Path draft(Path folder, Path target) {
        try {
            // not a temporary file of the system: those are for their owner alone, and so would the review be
            return Files.createFile(folder.resolve(".quarterdeck-" + UUID.randomUUID() + ".part"));
        } catch (IOException e) {
            throw UserFault.because(e, NOT_WRITABLE, target.toString());
        }
    }

    private static void move(Path draft, Path target) {
        try {
            try {
                Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } catch (AtomicMoveNotSupportedException e) {
                Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw UserFault.because(e, NOT_WRITABLE, target.toString());
        }
    }

    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException e) {
            System.getLogger(TargetFile.class.getName()).log(System.Logger.Level.DEBUG, "left behind: " + draft, e);
        }
    }

    private static String reason(IOException e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message;
    }
}
