package app.quarterdeck.store.code;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.AbstractList;
import java.util.List;
import java.util.RandomAccess;

/**
 * Many texts in one array of bytes: half a million of them take no longer to open than to copy, and a String is only made
 * of those somebody reads.
 */
public final class TextList extends AbstractList<String> implements RandomAccess {

    private final byte[] bytes;
    private final int[] starts;

    /** @param parts as {@link #write} wrote them, one after the other */
    public TextList(List<byte[]> parts) {
        int length = parts.stream().mapToInt(part -> part.length).sum();
        int count = parts.stream().mapToInt(TextList::count).sum();
        this.bytes = new byte[length];
        this.starts = new int[count];
        int text = 0;
        int offset = 0;
        for (byte[] part : parts) {
            System.arraycopy(part, 0, bytes, offset, part.length);
            int at = offset + Integer.BYTES;
            for (int i = count(part); i > 0; i--) {
                starts[text++] = at;
                at += Integer.BYTES + number(bytes, at);
            }
            offset += part.length;
        }
    }

    public static byte[] write(List<String> texts) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(texts.size() * 16);
        number(out, texts.size());
        for (String text : texts) {
            byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
            number(out, encoded.length);
            out.writeBytes(encoded);
        }
        return out.toByteArray();
    }

    @Override
    public String get(int index) {
        int at = starts[index];
        return new String(bytes, at + Integer.BYTES, number(bytes, at), StandardCharsets.UTF_8);
    }

    @Override
    public int size() {
        return starts.length;
    }

    private static int count(byte[] part) {
        return number(part, 0);
    }

    private static int number(byte[] bytes, int at) {
        return (bytes[at] & 0xFF) << 24 | (bytes[at + 1] & 0xFF) << 16 | (bytes[at + 2] & 0xFF) << 8
                | (bytes[at + 3] & 0xFF);
    }

    private static void number(ByteArrayOutputStream out, int number) {
        out.write(number >>> 24);
        out.write(number >>> 16);
        out.write(number >>> 8);
        out.write(number);
    }
}
