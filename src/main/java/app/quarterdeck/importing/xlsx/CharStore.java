package app.quarterdeck.importing.xlsx;

import java.util.Arrays;
import javax.xml.stream.XMLStreamReader;

/** Characters put one after another; grows as needed. */
final class CharStore {

    private char[] chars = new char[256];
    private int length;

    void clear() {
        length = 0;
    }

    void addText(XMLStreamReader reader) {
        int more = reader.getTextLength();
        room(more);
        System.arraycopy(reader.getTextCharacters(), reader.getTextStart(), chars, length, more);
        length += more;
    }

    void add(CharStore other, int from) {
        room(other.length - from);
        System.arraycopy(other.chars, from, chars, length, other.length - from);
        length += other.length - from;
    }

    /** Adds bytes that are ASCII. */
    void add(byte[] ascii, int from, int to) {
        room(to - from);
        for (int i = from; i < to; i++) {
            chars[length++] = (char) ascii[i];
        }
    }

    void addCodePoint(int c) {
        if (c > Character.MAX_VALUE) {
            add(Character.highSurrogate(c));
            add(Character.lowSurrogate(c));
        } else {
            add((char) c);
        }
    }

    void add(char c) {
        if (length == chars.length) {
            room(1);
        }
        chars[length++] = c;
    }

    private void room(int more) {
        if (length + more > chars.length) {
            chars = Arrays.copyOf(chars,
                    Math.max(length + more, (int) Math.min(Integer.MAX_VALUE - 8, chars.length * 2L)));
        }
    }

    char[] chars() {
        return chars;
    }

    int length() {
        return length;
    }

    /**
     * Decodes {@code _xHHHH_} from {@code from} on (ECMA-376 part 1, 22.9.2.19): characters XML cannot hold, and the
     * underscore itself where it would begin such a code.
     */
    void unescape(int from) {
        int out = from;
        for (int i = from; i < length; i++) {
            int code = chars[i] == '_' ? code(i) : -1;
            chars[out++] = code < 0 ? chars[i] : (char) code;
            i += code < 0 ? 0 : 6;
        }
        length = out;
    }

    private int code(int at) {
        if (at + 6 >= length || chars[at + 1] != 'x' || chars[at + 6] != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = Character.digit(chars[i], 16);
            if (digit < 0) {
                return -1;
            }
            code = code * 16 + digit;
        }
        return code;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
