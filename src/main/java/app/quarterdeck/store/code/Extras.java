package app.quarterdeck.store.code;

import app.quarterdeck.model.record.Blank;
import java.nio.charset.StandardCharsets;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * The values of unmapped columns of one record, sorted by heading, blanks left out: the dictionary code of the heading,
 * then the code of the value, or 0, a length and the text itself where texts of that column hardly repeat. Numbers are of
 * variable length. So a record needs no layout to be read.
 */
public final class Extras {

    private Extras() {
    }

    /** @param values by heading: an Integer code or a String */
    public static byte @Nullable [] write(SortedMap<Integer, Object> values) {
        Bytes out = new Bytes();
        values.forEach((heading, value) -> {
            if (value instanceof Integer code) {
                code(out, heading, code);
            } else {
                text(out, heading, (String) value);
            }
        });
        return out.written();
    }

    /** By heading: an Integer code or a String. */
    public static SortedMap<Integer, Object> read(byte @Nullable [] bytes) {
        SortedMap<Integer, Object> out = new TreeMap<>();
        int[] at = new int[1];
        while (bytes != null && at[0] < bytes.length) {
            int heading = number(bytes, at);
            int code = number(bytes, at);
            out.put(heading, code == Blank.TEXT ? text(bytes, at) : (Object) code);
        }
        return out;
    }

    /** @param coder gives texts that are written out a code */
    public static int value(byte @Nullable [] bytes, int heading, ToIntFunction<String> coder) {
        int[] at = new int[1];
        while (bytes != null && at[0] < bytes.length) {
            int key = number(bytes, at);
            int code = number(bytes, at);
            if (code == Blank.TEXT) {
                String text = text(bytes, at);
                code = key == heading ? coder.applyAsInt(text) : Blank.TEXT;
            }
            if (key == heading) {
                return code;
            }
        }
        return Blank.TEXT;
    }

    public static void code(Bytes out, int heading, int code) {
        out.number(heading);
        out.number(code);
    }

    public static void text(Bytes out, int heading, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.number(heading);
        out.number(Blank.TEXT);
        out.number(bytes.length);
        out.all(bytes);
    }

    private static String text(byte[] bytes, int[] at) {
        int length = number(bytes, at);
        String text = new String(bytes, at[0], length, StandardCharsets.UTF_8);
        at[0] += length;
        return text;
    }

    private static int number(byte[] bytes, int[] at) {
        int value = 0;
        int shift = 0;
        while (true) {
            byte next = bytes[at[0]++];
            value |= (next & 0x7f) << shift;
            if (next >= 0) {
                return value;
            }
            shift += 7;
        }
    }
}
