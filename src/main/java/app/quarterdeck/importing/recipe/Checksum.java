package app.quarterdeck.importing.recipe;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.UserFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** SHA-256 of a file, so that a batch says exactly which bytes it came from. */
public final class Checksum {

    private static final int BUFFER = 1 << 16;

    private Checksum() {
    }

    public static String of(Path file, Cancellation cancellation) {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                cancellation.check();
                digest.update(buffer, 0, read);
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (IOException e) {
            throw UserFault.because(e, "importing.file.unreadable", String.valueOf(file.getFileName()));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
