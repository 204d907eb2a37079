package app.quarterdeck.importing.xlsx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The bytes of a sheet as spreadsheet programs write them: UTF-8, rows and cells without prefixes, comments or formatted
 * runs. Anything else, damaged XML above all, is {@link Unusual} and left to a real parser. A piece is read when it is in
 * the buffer whole; where the buffer ends within it, it is begun anew with more of it.
 */
final class SheetBytes {

    private static final int HEAD = 1 << 20;
    private static final int LONGEST = 1 << 24;
    /** Hardly a cell is longer: with so much in the buffer it is read at the first attempt. */
    private static final int ROOM = 1 << 10;
    private static final byte[] DATA = bytes("<sheetData>");

    private final InputStream in;
    /** Behind the last byte stands a zero, which belongs nowhere. */
    private byte[] bytes = new byte[(1 << 16) + 1];
    private int at;
    private int limit;
    private boolean ended;

    SheetBytes(InputStream in) {
        this.in = in;
    }

    /** What this scanner does not read. */
    static final class Unusual extends RuntimeException {

        private static final long serialVersionUID = 1L;

        Unusual() {
            super("unusual", null, false, false);
        }
    }

    /** A piece of the bytes. */
    interface Piece {

        /** Reads it from {@code at} on; the place behind it, or {@link #MORE}. */
        int read(SheetBytes from, int at);
    }

    /** The buffer ends within the piece. */
    static final int MORE = -1;

    static byte[] bytes(String ascii) {
        return ascii.getBytes(StandardCharsets.US_ASCII);
    }

    /** Everything before the rows. */
    byte[] head() throws IOException {
        while (true) {
            for (int i = at; i + DATA.length <= limit; i++) {
                if (bytes[i] == '<' && (bytes[i + 1] == '!' || bytes[i + 1] == 's') && begins(i)) {
                    at = i + DATA.length;
                    return Arrays.copyOf(bytes, i);
                }
            }
            if (limit > HEAD) {
                throw new Unusual();
            }
            more();
        }
    }

    private boolean begins(int i) {
        if (bytes[i + 1] == '!') {
            throw new Unusual();
        }
        return Arrays.equals(bytes, i, i + DATA.length, DATA, 0, DATA.length);
    }

    /** What was not read yet. */
    InputStream rest() {
        return new SequenceInputStream(new ByteArrayInputStream(bytes, at, limit - at), in);
    }

    /** Reads a piece. @throws Unusual where the file ends within it */
    void read(Piece piece) throws IOException {
        if (limit - at < ROOM && !ended) {
            fill();
        }
        int next = piece.read(this, at);
        while (next == MORE) {
            more();
            next = piece.read(this, at);
        }
        at = next;
    }

    private void more() throws IOException {
        if (ended || limit - at > LONGEST) {
            throw new Unusual();
        }
        fill();
    }

    private void fill() throws IOException {
        byte[] old = bytes;
        if (limit - at > bytes.length / 2) {
            bytes = new byte[bytes.length * 2];
        }
        System.arraycopy(old, at, bytes, 0, limit - at);
        limit -= at;
        at = 0;
        int read = in.read(bytes, limit, bytes.length - 1 - limit);
        ended = read < 0;
        limit += Math.max(read, 0);
        bytes[limit] = 0;
    }

    byte at(int i) {
        return bytes[i];
    }

    /** What stands at {@code i} is not what belongs there. */
    int odd(int i) {
        if (i >= limit) {
            return MORE;
        }
        throw new Unusual();
    }

    /** The place behind a word. */
    int match(int from, byte[] word) {
        for (int k = 0; k < word.length; k++) {
            if (bytes[from + k] != word[k]) {
                return odd(from + k);
            }
        }
        return from + word.length;
    }

    boolean is(int from, byte[] word) {
        return limit - from >= word.length && Arrays.equals(bytes, from, from + word.length, word, 0, word.length);
    }

    boolean blank(int i) {
        byte b = bytes[i];
        return b == ' ' || b == '\n' || b == '\r' || b == '\t';
    }

    /** The first place from {@code from} on that is not blank. */
    int blanks(int from) {
        int i = from;
        while (blank(i)) {
            i++;
        }
        return i;
    }

    /** The place of the quote that ends the attribute's value which begins behind a quote. */
    int value(int from) {
        byte quote = bytes[from - 1];
        if (quote != '"' && quote != '\'') {
            return odd(from - 1);
        }
        int i = from;
        while (bytes[i] >= ' ' && bytes[i] != quote && bytes[i] != '<' && bytes[i] != '&') {
            i++;
        }
        return bytes[i] == quote ? i : odd(i);
    }

    /** The place of the equals sign behind an attribute's name. */
    int name(int from) {
        int i = from;
        while (Character.isLetterOrDigit(bytes[i]) || bytes[i] == ':' || bytes[i] == '_' || bytes[i] == '-'
                || bytes[i] == '.') {
            i++;
        }
        return bytes[i] == '=' && i > from && Character.isLetter(bytes[from]) ? i : odd(i);
    }

    /** A whole number of at most nine digits that fills the place; {@link #MORE} never happens. @throws Unusual */
    int number(int from, int to) {
        if (to == from || to - from > 9) {
            throw new Unusual();
        }
        int number = 0;
        for (int i = from; i < to; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                throw new Unusual();
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** What stands there, where it is ASCII. */
    String text(int from, int to) {
        return new String(bytes, from, to - from, StandardCharsets.ISO_8859_1);
    }

    byte[] bytes() {
        return bytes;
    }
}
