package app.quarterdeck.store.code;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Bytes of one record after the other: as ByteArrayOutputStream, but for one thread, so that a million records take no lock. */
public final class Bytes {

    private byte[] bytes = new byte[64];
    private int size;

    public void clear() {
        size = 0;
    }

    /** A number not below 0, the lowest seven bits first; each byte but the last has its highest bit set. */
    void number(int value) {
        room(5);
        int rest = value;
        while (rest > 0x7f) {
            bytes[size++] = (byte) ((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        bytes[size++] = (byte) rest;
    }

    void all(byte[] more) {
        room(more.length);
        System.arraycopy(more, 0, bytes, size, more.length);
        size += more.length;
    }

    /** Null where nothing was written. */
    public byte @Nullable [] written() {
        return size == 0 ? null : Arrays.copyOf(bytes, size);
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(bytes.length * 2, size + more));
        }
    }
}
