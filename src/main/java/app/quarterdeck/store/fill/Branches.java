package app.quarterdeck.store.fill;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** What stands above the leaves of a tree: pages that name pages, with what divides each from the next. */
final class Branches {

    private final Pages pages;
    private final int type;
    private final List<Integer> leaves = new ArrayList<>();
    private final List<byte[]> dividers = new ArrayList<>();

    /** @param type of the pages above the leaves */
    Branches(Pages pages, int type) {
        this.pages = pages;
        this.type = type;
    }

    /** Between the leaf added last and the next one. */
    void divide(byte[] divider) {
        dividers.add(divider);
    }

    void add(int leaf) {
        leaves.add(leaf);
    }

    /** Writes all of them. @return the page with which the tree begins */
    int root() throws IOException {
        List<Integer> level = leaves;
        List<byte[]> between = dividers;
        while (level.size() > 1) {
            List<Integer> above = new ArrayList<>();
            List<byte[]> left = new ArrayList<>();
            int most = most(between);
            // Evenly, so that none has less than two.
            int count = (level.size() + most - 1) / most;
            int from = 0;
            for (int i = 1; i <= count; i++) {
                int to = (int) ((long) level.size() * i / count);
                above.add(page(level.subList(from, to), between.subList(from, to - 1)));
                if (to < level.size()) {
                    left.add(between.get(to - 1));
                }
                from = to;
            }
            level = above;
            between = left;
        }
        return level.getFirst();
    }

    /** How many pages one can name, whatever divides them. */
    private static int most(List<byte[]> dividers) {
        int longest = dividers.stream().mapToInt(divider -> divider.length).max().orElse(0);
        return (Pages.SIZE - 32) / (longest + 6);
    }

    private int page(List<Integer> named, List<byte[]> between) throws IOException {
        Page page = new Page(type);
        for (int i = 0; i < between.size(); i++) {
            byte[] divider = between.get(i);
            int at = page.cell(4 + divider.length);
            Numbers.four(page.bytes(), at, named.get(i));
            System.arraycopy(divider, 0, page.bytes(), at + 4, divider.length);
        }
        return pages.add(page.done(named.getLast()));
    }
}
