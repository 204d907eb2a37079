package app.quarterdeck.store.backup;

import app.quarterdeck.base.UserFault;
import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.SecretKey;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;

/**
 * A file sealed with a password: AES-256-GCM in pieces of one mebibyte, so that any size needs little memory. The number
 * of a piece and whether it is the last one are part of what is sealed: pieces cannot be moved, and a file cut short is
 * noticed. The key is PBKDF2-HMAC-SHA256 of the password with 600,000 rounds (OWASP Password Storage Cheat Sheet, 2023).
 * Layout: mark, salt, then for each piece its length with the tag and its bytes.
 */
final class Sealed {

    static final byte[] MARK = "QDeck sealed 1\n".getBytes(StandardCharsets.US_ASCII);

    private static final int ROUNDS = 600_000;
    private static final int SALT = 16;
    private static final int PIECE = 1 << 20;
    private static final int TAG = 16;
    private static final int NONCE = 12;

    private Sealed() {
    }

    /** Whether a file begins as a sealed one does. */
    static boolean is(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            return Arrays.equals(in.readNBytes(MARK.length), MARK);
        }
    }

    /** Leaves the target open. */
    static void seal(Path plain, OutputStream target, char[] password) throws IOException {
        byte[] salt = new byte[SALT];
        new SecureRandom().nextBytes(salt);
        SecretKey key = key(password, salt);
        DataOutputStream out = new DataOutputStream(new BufferedOutputStream(target));
        try (InputStream in = new BufferedInputStream(Files.newInputStream(plain))) {
            out.write(MARK);
            out.write(salt);
            byte[] piece = in.readNBytes(PIECE);
            for (int number = 0;; number++) {
                byte[] next = in.readNBytes(PIECE);
                byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, number, next.length == 0).doFinal(piece);
                out.writeInt(sealed.length);
                out.write(sealed);
                if (next.length == 0) {
                    out.flush();
                    return;
                }
                piece = next;
            }
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK's own AES", e);
        }
    }

    /** @throws UserFault where the password is not the one, or the file is not whole */
    static void open(Path sealed, Path plain, char[] password) throws IOException {
        try (DataInputStream in = new DataInputStream(new BufferedInputStream(Files.newInputStream(sealed)));
                OutputStream out = Files.newOutputStream(plain)) {
            in.skipNBytes(MARK.length);
            SecretKey key = key(password, in.readNBytes(SALT));
            byte[] piece = piece(in, sealed);
            for (int number = 0;; number++) {
                boolean last = in.available() == 0 && end(in);
                out.write(cipher(Cipher.DECRYPT_MODE, key, number, last).doFinal(piece));
                if (last) {
                    return;
                }
                piece = piece(in, sealed);
            }
        } catch (AEADBadTagException e) {
            throw UserFault.because(e, "backup.wrong-password", sealed.toString());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK's own AES", e);
        }
    }

    private static boolean end(DataInputStream in) throws IOException {
        in.mark(1);
        boolean end = in.read() < 0;
        if (!end) {
            in.reset();
        }
        return end;
    }

    private static byte[] piece(DataInputStream in, Path file) throws IOException {
        byte[] head = in.readNBytes(Integer.BYTES);
        int length = head.length < Integer.BYTES ? -1 : ByteBuffer.wrap(head).getInt();
        byte[] piece = length < TAG || length > PIECE + TAG ? new byte[0] : in.readNBytes(length);
        if (piece.length != length) {
            throw UserFault.of("backup.cut-short", file.toString());
        }
        return piece;
    }

    private static Cipher cipher(int mode, SecretKey key, int number, boolean last) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        byte[] nonce = ByteBuffer.allocate(NONCE).putInt(number).array();
        // each file has a key of its own by its salt, so that counting is enough for a nonce
        cipher.init(mode, key, new GCMParameterSpec(TAG * Byte.SIZE, nonce));
        cipher.updateAAD(new byte[]{(byte) (last ? 1 : 0)});
        return cipher;
    }

    private static SecretKey key(char[] password, byte[] salt) {
        PBEKeySpec spec = new PBEKeySpec(password, salt, ROUNDS, 256);
        try {
            byte[] key = SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
            return new SecretKeySpec(key, "AES");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("the JDK's own PBKDF2", e);
        } finally {
            spec.clearPassword();
        }
    }
}
