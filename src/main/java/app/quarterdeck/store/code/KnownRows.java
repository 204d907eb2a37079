package app.quarterdeck.store.code;

/**
 * Row ids by what their records are known by: 16 bytes a place and no object, for a million records at once. What is known
 * by much the same number stands side by side, so that reading them in the order of their index fills one page after the
 * other.
 */
public final class KnownRows {

    private static final long LOW = 0xFFFF_FFFFL;

    /** Two numbers a place: the first bits, then the others above the row. */
    private long[] places;
    private int shift;
    private int free;

    /** @param expected how many records at least */
    public KnownRows(int expected) {
        int bits = Long.SIZE - Long.numberOfLeadingZeros(expected + expected / 2 + 1_000L);
        room(bits);
    }

    private void room(int bits) {
        places = new long[2 << bits];
        shift = Long.SIZE - bits;
        free = (1 << bits) / 4 * 3;
    }

    /** The row of a record, 0 where there is none. */
    public int row(Identity identity) {
        return (int) places[place(identity.by(), identity.more()) + 1];
    }

    /** @param row at least 1 */
    public void put(long by, int more, int row) {
        int place = place(by, more);
        if (places[place + 1] == 0 && free-- == 0) {
            grow();
            place = place(by, more);
            free--;
        }
        places[place] = by;
        places[place + 1] = ((long) more << 32) | (row & LOW);
    }

    private int place(long by, int more) {
        int at = (int) (by >>> shift) * 2;
        while (places[at + 1] != 0 && (places[at] != by || (int) (places[at + 1] >>> 32) != more)) {
            at = (at + 2) & (places.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] old = places;
        room(Long.SIZE - shift + 1);
        for (int i = 0; i < old.length; i += 2) {
            if (old[i + 1] != 0) {
                int place = place(old[i], (int) (old[i + 1] >>> 32));
                places[place] = old[i];
                places[place + 1] = old[i + 1];
                free--;
            }
        }
    }

    /** The records one after the other. */
    public static final class Each {

        private final long[] by;
        private final long[] rest;
        private int at = -1;

        private Each(long[] by, long[] rest) {
            this.by = by;
            this.rest = rest;
        }

        public boolean next() {
            return ++at < by.length;
        }

        public long by() {
            return by[at];
        }

        public int more() {
            return (int) (rest[at] >>> 32);
        }

        public int row() {
            return (int) rest[at];
        }
    }

    /** All records, ordered by their first bits, then by the others, both as signed numbers. */
    public Each inOrder() {
        int count = 0;
        for (int i = 1; i < places.length; i += 2) {
            count += places[i] == 0 ? 0 : 1;
        }
        long[] by = new long[count];
        long[] rest = new long[count];
        // They stand nearly in order: negative numbers in the second half, each but a few places from where it belongs.
        int half = places.length / 2;
        int size = 0;
        for (int i = 0; i < places.length; i += 2) {
            int at = (half + i) & (places.length - 1);
            if (places[at + 1] != 0) {
                int place = size++;
                while (place > 0 && before(places[at], places[at + 1], by[place - 1], rest[place - 1])) {
                    by[place] = by[place - 1];
                    rest[place] = rest[place - 1];
                    place--;
                }
                by[place] = places[at];
                rest[place] = places[at + 1];
            }
        }
        return new Each(by, rest);
    }

    private static boolean before(long by, long rest, long otherBy, long otherRest) {
        return by < otherBy || (by == otherBy && rest < otherRest);
    }
}
