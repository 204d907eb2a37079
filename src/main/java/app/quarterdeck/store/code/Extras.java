package app.quarterdeck.store.code;

import app.quarterdeck.model.record.Blank;
import java.io.ByteArrayOutputStream;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values of unmapped columns of one record: pairs of dictionary codes, heading then value, each a variable-length
 * number, sorted by heading, blanks left out. So a record needs no layout to be read, and two are equal by their bytes.
 */
public final class Extras {

    private Extras() {
    }

    public static byte @Nullable [] write(SortedMap<Integer, Integer> values) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(values.size() * 4);
        values.forEach((heading, value) -> {
            if (value != Blank.TEXT) {
                number(out, heading);
                number(out, value);
            }
        });
        return out.size() == 0 ? null : out.toByteArray();
    }

    public static SortedMap<Integer, Integer> read(byte @Nullable [] bytes) {
        SortedMap<Integer, Integer> out = new TreeMap<>();
        int[] at = new int[1];
        while (bytes != null && at[0] < bytes.length) {
            int heading = number(bytes, at);
            out.put(heading, number(bytes, at));
        }
        return out;
    }

    public static int value(byte @Nullable [] bytes, int heading) {
        int[] at = new int[1];
        while (bytes != null && at[0] < bytes.length) {
            int key = number(bytes, at);
            int value = number(bytes, at);
            if (key == heading) {
                return value;
            }
        }
        return Blank.TEXT;
    }

    private static void number(ByteArrayOutputStream out, int value) {
        int rest = value;
        while (rest > 0x7f) {
            out.write((rest & 0x7f) | 0x80);
            rest >>>= 7;
        }
        out.write(rest);
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
