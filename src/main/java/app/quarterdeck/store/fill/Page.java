package app.quarterdeck.store.fill;

/** A page of a tree being filled: the places of its cells from its front on, the cells from its end backwards. */
final class Page {

    static final int TABLE_LEAF = 13;
    static final int TABLE_BRANCH = 5;
    static final int INDEX_LEAF = 10;
    static final int INDEX_BRANCH = 2;

    private static final int LEAF_HEAD = 8;
    private static final int BRANCH_HEAD = 12;
    private static final int PLACE = 2;

    private final byte[] bytes = new byte[Pages.SIZE];
    private final int type;
    private final int from;
    private final int head;
    private int cells;
    private int top;

    Page(int type) {
        this(type, 0);
    }

    /** @param from how many of its first bytes are not the tree's */
    Page(int type, int from) {
        this.type = type;
        this.from = from;
        this.head = type == TABLE_BRANCH || type == INDEX_BRANCH ? BRANCH_HEAD : LEAF_HEAD;
        clear();
    }

    void clear() {
        cells = 0;
        top = bytes.length;
    }

    boolean empty() {
        return cells == 0;
    }

    /** How long a further cell may be. */
    int room() {
        return top - from - head - PLACE * (cells + 1);
    }

    /** Makes room for one more cell, which must fit. @return where its bytes go */
    int cell(int length) {
        top -= length;
        int place = from + head + PLACE * cells++;
        bytes[place] = (byte) (top >>> 8);
        bytes[place + 1] = (byte) top;
        return top;
    }

    /** The bytes of the page, to put cells into. */
    byte[] bytes() {
        return bytes;
    }

    /**
     * The page as it goes into the file.
     *
     * @param right the page behind the last cell; 0 in leaves
     */
    byte[] done(int right) {
        bytes[from] = (byte) type;
        bytes[from + 1] = 0;
        bytes[from + 2] = 0;
        bytes[from + 3] = (byte) (cells >>> 8);
        bytes[from + 4] = (byte) cells;
        bytes[from + 5] = (byte) (top >>> 8);
        bytes[from + 6] = (byte) top;
        bytes[from + 7] = 0;
        if (head == BRANCH_HEAD) {
            Numbers.four(bytes, from + LEAF_HEAD, right);
        }
        return bytes;
    }
}
