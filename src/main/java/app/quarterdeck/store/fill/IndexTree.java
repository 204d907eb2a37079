package app.quarterdeck.store.fill;

import java.io.IOException;

/** The entries of an index in their order; each is far shorter than a page. */
final class IndexTree {

    /** Room kept for the entry that would divide a leaf from the next one, should none come after it. */
    private static final int KEPT = 64;

    private final Pages pages;
    private final Branches branches;
    private final Page leaf = new Page(Page.INDEX_LEAF);
    private byte[] divider = new byte[0];

    IndexTree(Pages pages) {
        this.pages = pages;
        this.branches = new Branches(pages, Page.INDEX_BRANCH);
    }

    void add(RowBytes entry) throws IOException {
        if (divider.length > 0) {
            branches.add(pages.add(leaf.done(0)));
            branches.divide(divider);
            divider = new byte[0];
            leaf.clear();
        }
        int length = entry.length();
        int cell = Numbers.length(length) + length;
        if (cell + KEPT > leaf.room()) {
            divider = new byte[cell];
            put(entry, divider, 0);
        } else {
            put(entry, leaf.bytes(), leaf.cell(cell));
        }
    }

    private static void put(RowBytes entry, byte[] bytes, int at) {
        entry.put(bytes, Numbers.put(bytes, at, entry.length()));
    }

    /** @return the page with which the tree begins */
    int root() throws IOException {
        if (divider.length > 0) {
            System.arraycopy(divider, 0, leaf.bytes(), leaf.cell(divider.length), divider.length);
        }
        branches.add(pages.add(leaf.done(0)));
        return branches.root();
    }
}
