package app.quarterdeck.store.code;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/**
 * A stretch of a column as bytes: each number as its distance from the least one, in 0, 1, 2, 4 or 8 bytes, whichever
 * they all fit in. The blank is distance 0 where there is one. Written: count, bytes a number, whether there are blanks, the
 * least number, then the distances, the lowest byte first.
 */
public final class Packed {

    private static final int HEAD = 4 + 1 + 1 + 8;

    private final ByteBuffer bytes;
    private final int size;
    private final int width;
    private final boolean blanks;
    private final long least;

    /** Reads what {@link #write} wrote. */
    public Packed(byte[] written) {
        this.bytes = ByteBuffer.wrap(written).order(ByteOrder.LITTLE_ENDIAN);
        this.size = bytes.getInt(0);
        this.width = bytes.get(4);
        this.blanks = bytes.get(5) != 0;
        this.least = bytes.getLong(6);
        if (size < 0 || (long) written.length != HEAD + (long) size * width) {
            throw new IllegalArgumentException("not a packed column");
        }
    }

    /**
     * @param size  only so many of the first values count
     * @param blank what stands for a blank among them
     */
    public static byte[] write(long[] values, int size, long blank) {
        long least = Long.MAX_VALUE;
        long most = Long.MIN_VALUE;
        boolean blanks = false;
        for (int i = 0; i < size; i++) {
            if (values[i] == blank) {
                blanks = true;
            } else {
                least = Math.min(least, values[i]);
                most = Math.max(most, values[i]);
            }
        }
        int width = least > most ? 0 : width(most - least, blanks);
        long from = width == 8 || least > most ? 0 : blanks ? least - 1 : least;
        ByteBuffer out = ByteBuffer.allocate(HEAD + size * width).order(ByteOrder.LITTLE_ENDIAN);
        out.putInt(size).put((byte) width).put((byte) (blanks && width < 8 ? 1 : 0)).putLong(from);
        for (int i = 0; i < size && width > 0; i++) {
            long distance = values[i] == blank && width < 8 ? 0 : values[i] - from;
            switch (width) {
                case 1 -> out.put((byte) distance);
                case 2 -> out.putShort((short) distance);
                case 4 -> out.putInt((int) distance);
                default -> out.putLong(values[i]);
            }
        }
        return out.array();
    }

    /** Bytes for the distances; 8 also where they do not fit in a long: then the numbers stand as they are. */
    private static int width(long range, boolean blanks) {
        if (range < 0 || range >= 0xFFFF_FFFFL) {
            return 8;
        }
        long most = range + (blanks ? 1 : 0);
        return most == 0 ? 0 : most <= 0xFF ? 1 : most <= 0xFFFF ? 2 : 4;
    }

    public int size() {
        return size;
    }

    /** Puts the values where they belong in the whole column, blanks as this one. */
    public void read(int[] column, int at, int blank) {
        for (int i = 0; i < size; i++) {
            long distance = distance(i);
            column[at + i] = blanks && distance == 0 ? blank : (int) (least + distance);
        }
    }

    /** As {@link #read(int[], int, int)}. */
    public void read(long[] column, int at, long blank) {
        for (int i = 0; i < size; i++) {
            long distance = distance(i);
            column[at + i] = blanks && distance == 0 ? blank : least + distance;
        }
    }

    private long distance(int position) {
        return switch (width) {
            case 0 -> 0;
            case 1 -> bytes.get(HEAD + position) & 0xFF;
            case 2 -> bytes.getShort(HEAD + 2 * position) & 0xFFFF;
            case 4 -> bytes.getInt(HEAD + 4 * position) & 0xFFFF_FFFFL;
            default -> bytes.getLong(HEAD + 8 * position);
        };
    }
}
