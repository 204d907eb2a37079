package app.quarterdeck.store.fill;

import java.io.IOException;
import java.util.Arrays;

/** The rows of a table, in the order of their ids. */
final class TableTree {

    /** A longer record does not stand in its leaf whole. */
    private static final int LONGEST = Pages.SIZE - 35;
    private static final int LEAST = (Pages.SIZE - 12) * 32 / 255 - 23;
    private static final int OF_CHAIN = Pages.SIZE - 4;

    private final Pages pages;
    private final Branches branches;
    private final Page leaf = new Page(Page.TABLE_LEAF);
    private long last;

    TableTree(Pages pages) {
        this.pages = pages;
        this.branches = new Branches(pages, Page.TABLE_BRANCH);
    }

    /** @param id above that of the row before */
    void add(long id, RowBytes row) throws IOException {
        int length = row.length();
        int here = length <= LONGEST ? length : here(length);
        int cell = Numbers.length(length) + Numbers.length(id) + here + (here < length ? 4 : 0);
        if (cell > leaf.room()) {
            close();
            byte[] divider = new byte[Numbers.length(last)];
            Numbers.put(divider, 0, last);
            branches.divide(divider);
        }
        int at = leaf.cell(cell);
        at = Numbers.put(leaf.bytes(), at, length);
        at = Numbers.put(leaf.bytes(), at, id);
        if (here == length) {
            row.put(leaf.bytes(), at);
        } else {
            byte[] whole = new byte[length];
            row.put(whole, 0);
            System.arraycopy(whole, 0, leaf.bytes(), at, here);
            Numbers.four(leaf.bytes(), at + here, chain(whole, here));
        }
        last = id;
    }

    /** How much of a long record stands in its leaf. */
    private static int here(int length) {
        int rest = LEAST + (length - LEAST) % OF_CHAIN;
        return rest <= LONGEST ? rest : LEAST;
    }

    /** Writes the rest of a long record as pages of their own. @return the first of them */
    private int chain(byte[] whole, int from) throws IOException {
        int first = pages.next();
        for (int at = from; at < whole.length; at += OF_CHAIN) {
            int end = Math.min(at + OF_CHAIN, whole.length);
            byte[] page = new byte[Pages.SIZE];
            Numbers.four(page, 0, end < whole.length ? pages.next() + 1 : 0);
            System.arraycopy(whole, at, page, 4, end - at);
            pages.add(page);
        }
        return first;
    }

    private void close() throws IOException {
        branches.add(pages.add(leaf.done(0)));
        leaf.clear();
        Arrays.fill(leaf.bytes(), (byte) 0);
    }

    /** @return the page with which the tree begins */
    int root() throws IOException {
        close();
        return branches.root();
    }
}
