package app.quarterdeck.importing.xls;

import app.quarterdeck.base.UserFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** Workbooks in Office Open XML that are enciphered as a whole, inside the older compound file. */
public final class Enciphered {

    /** What is deciphered stays in memory, never on disk. */
    private static final long MOST_BYTES = 128L << 20;

    private Enciphered() {
    }

    /**
     * The archive inside.
     *
     * @param password null where none was given: then only the one Excel itself uses for write protection is tried
     * @throws UserFault where the password does not fit, or the file is damaged or too large
     */
    public static byte[] decipher(Path file, @Nullable String password) {
        String name = String.valueOf(file.getFileName());
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            Decryptor decryptor = Decryptor.getInstance(new EncryptionInfo(system));
            if (!decryptor.verifyPassword(password == null ? Decryptor.DEFAULT_PASSWORD : password)) {
                throw UserFault.of(password == null ? "importing.refused.encrypted" : "importing.refused.password",
                        name);
            }
            try (InputStream in = decryptor.getDataStream(system)) {
                if (decryptor.getLength() > MOST_BYTES) {
                    throw UserFault.of("importing.refused.encrypted-large", name, MOST_BYTES >> 20);
                }
                return in.readNBytes((int) decryptor.getLength());
            }
        } catch (UserFault e) {
            throw e;
        } catch (IOException | GeneralSecurityException | RuntimeException e) {
            throw UserFault.because(e, "importing.refused.damaged", name);
        }
    }
}
