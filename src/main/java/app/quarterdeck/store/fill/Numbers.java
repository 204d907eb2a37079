package app.quarterdeck.store.fill;

/** Whole numbers as SQLite's files have them. */
final class Numbers {

    private Numbers() {
    }

    /** How many bytes {@link #put} takes. */
    static int length(long value) {
        int length = 1;
        for (long rest = value >>> 7; rest != 0; rest >>>= 7) {
            length++;
        }
        return Math.min(length, 9);
    }

    /** A number of variable length, seven bits a byte, the highest first. @return the place behind it */
    static int put(byte[] bytes, int at, long value) {
        if (value >= 0 && value <= 0x7f) {
            bytes[at] = (byte) value;
            return at + 1;
        }
        int length = length(value);
        long rest = value;
        int i = at + length - 1;
        if (length == 9) {
            bytes[i--] = (byte) rest;
            rest >>>= 8;
        } else {
            bytes[i--] = (byte) (rest & 0x7f);
            rest >>>= 7;
        }
        for (; i >= at; i--) {
            bytes[i] = (byte) (rest | 0x80);
            rest >>>= 7;
        }
        return at + length;
    }

    static void four(byte[] bytes, int at, int value) {
        fixed(bytes, at, value, 4);
    }

    /** The lowest bytes of a number, the highest of them first. @return the place behind them */
    static int fixed(byte[] bytes, int at, long value, int count) {
        long rest = value;
        for (int i = at + count - 1; i >= at; i--) {
            bytes[i] = (byte) rest;
            rest >>>= 8;
        }
        return at + count;
    }
}
