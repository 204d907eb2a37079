package app.quarterdeck.store.code;

/** Row ids by what their records are known by: 16 bytes a place and no object, for a million records at once. */
public final class KnownRows {

    private long[] bys = new long[1 << 10];
    private int[] mores = new int[1 << 10];
    private int[] rows = new int[1 << 10];
    private int size;

    /** The row of a record, 0 where there is none. */
    public int row(Identity identity) {
        return rows[place(identity.by(), identity.more())];
    }

    /** @param row at least 1 */
    public void put(long by, int more, int row) {
        if (size >= rows.length / 4 * 3) {
            grow();
        }
        int place = place(by, more);
        if (rows[place] == 0) {
            size++;
        }
        bys[place] = by;
        mores[place] = more;
        rows[place] = row;
    }

    private int place(long by, int more) {
        int at = (int) by & (rows.length - 1);
        while (rows[at] != 0 && (bys[at] != by || mores[at] != more)) {
            at = (at + 1) & (rows.length - 1);
        }
        return at;
    }

    private void grow() {
        long[] oldBys = bys;
        int[] oldMores = mores;
        int[] oldRows = rows;
        bys = new long[oldBys.length * 2];
        mores = new int[bys.length];
        rows = new int[bys.length];
        for (int i = 0; i < oldRows.length; i++) {
            if (oldRows[i] != 0) {
                int place = place(oldBys[i], oldMores[i]);
                bys[place] = oldBys[i];
                mores[place] = oldMores[i];
                rows[place] = oldRows[i];
            }
        }
    }
}
