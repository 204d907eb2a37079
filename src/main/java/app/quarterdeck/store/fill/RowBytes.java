package app.quarterdeck.store.fill;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The values of one row in the form of SQLite's records. Reused from row to row. */
final class RowBytes {

    private static final int MOST = 9;
    private static final int BLOB = 12;
    private static final int TEXT = 13;
    private static final int REAL = 7;

    private byte[] types = new byte[256];
    private int typed;
    private byte[] body = new byte[1024];
    private int filled;

    void clear() {
        typed = 0;
        filled = 0;
    }

    void blank() {
        type(0);
    }

    /** @param value an Integer, Long, Double, String, or null */
    void any(@Nullable Object value) {
        switch (value) {
            case null -> blank();
            case Integer number -> whole(number);
            case Long number -> whole(number);
            case Double number -> real(number);
            case String text -> text(text);
            default -> throw new IllegalArgumentException(value.getClass().getName());
        }
    }

    void whole(long value) {
        int length = length(value < 0 ? ~value : value);
        if (length == 1 && (value == 0 || value == 1)) {
            type(8 + value);
            return;
        }
        type(length <= 4 ? length : length == 6 ? 5 : 6);
        room(length);
        filled = Numbers.fixed(body, filled, value, length);
    }

    private static int length(long size) {
        if (size <= 0x7f) {
            return 1;
        } else if (size <= 0x7fff) {
            return 2;
        } else if (size <= 0x7f_ffff) {
            return 3;
        } else if (size <= 0x7fff_ffff) {
            return 4;
        }
        return size <= 0x7fff_ffff_ffffL ? 6 : 8;
    }

    /** No number at all is blank, as SQLite has it. */
    private void real(double value) {
        if (Double.isNaN(value)) {
            blank();
            return;
        }
        type(REAL);
        room(8);
        filled = Numbers.fixed(body, filled, Double.doubleToRawLongBits(value), 8);
    }

    void text(String text) {
        int length = text.length();
        room(length);
        int at = filled;
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > 0x7f) {
                byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
                all(TEXT, bytes);
                return;
            }
            body[at + i] = (byte) c;
        }
        type(TEXT + 2L * length);
        filled += length;
    }

    void blob(byte @Nullable [] bytes) {
        if (bytes == null) {
            blank();
        } else {
            all(BLOB, bytes);
        }
    }

    private void all(int type, byte[] bytes) {
        type(type + 2L * bytes.length);
        room(bytes.length);
        System.arraycopy(bytes, 0, body, filled, bytes.length);
        filled += bytes.length;
    }

    private void type(long type) {
        if (typed + MOST > types.length) {
            types = Arrays.copyOf(types, types.length * 2);
        }
        typed = Numbers.put(types, typed, type);
    }

    private void room(int more) {
        if (filled + more > body.length) {
            body = Arrays.copyOf(body, Math.max(body.length * 2, filled + more));
        }
    }

    int length() {
        return head() + filled;
    }

    /** The length of the head counts itself. */
    private int head() {
        return typed + (typed < 0x7f ? 1 : 2);
    }

    /** @return the place behind it */
    int put(byte[] bytes, int at) {
        int next = Numbers.put(bytes, at, head());
        System.arraycopy(types, 0, bytes, next, typed);
        System.arraycopy(body, 0, bytes, next + typed, filled);
        return next + typed + filled;
    }
}
