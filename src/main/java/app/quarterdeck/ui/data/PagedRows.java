package app.quarterdeck.ui.data;

import app.quarterdeck.session.Records;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntConsumer;
import javafx.collections.ObservableListBase;
import org.jspecify.annotations.Nullable;

/**
 * A long list of which only what is looked at is read: asking for a row not yet there answers with an empty one and asks
 * for its page. Keeps a few pages; the ids are all that grows with the list.
 */
@SuppressWarnings("ReferenceEquality") // the very same object is meant
final class PagedRows extends ObservableListBase<PagedRows.Line> {

    static final int PAGE = 200;
    private static final int KEPT = 20;

    /**
     * A row of the table.
     *
     * @param row null while it is being read
     */
    record Line(int index, Records.@Nullable Row row) {

        Object value(int column) {
            return row == null ? "" : row.values().get(column);
        }
    }

    private final long[] ids;
    private final IntConsumer wanted;
    private final Set<Integer> asked = new HashSet<>();
    private final Map<Integer, List<Line>> pages = new LinkedHashMap<>(KEPT, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Integer, List<Line>> eldest) {
            return size() > KEPT;
        }
    };

    /** @param wanted is given the number of a page to read */
    PagedRows(long[] ids, IntConsumer wanted) {
        this.ids = ids.clone();
        this.wanted = wanted;
    }

    /** Where a record stands, -1 where it does not. */
    int place(long id) {
        for (int i = 0; i < ids.length; i++) {
            if (ids[i] == id) {
                return i;
            }
        }
        return -1;
    }

    /** The ids of a page's rows. */
    long[] idsOf(int page) {
        return java.util.Arrays.copyOfRange(ids, page * PAGE, Math.min(ids.length, (page + 1) * PAGE));
    }

    /** A page was read. */
    void put(int page, List<Records.Row> rows) {
        List<Line> lines = new ArrayList<>(rows.size());
        for (Records.Row row : rows) {
            lines.add(new Line(page * PAGE + lines.size(), row));
        }
        asked.remove(page);
        pages.put(page, lines);
    }

    /** Looking for a row must not read them all. */
    @Override
    public int indexOf(@Nullable Object line) {
        return line instanceof Line own && own.row() != null && own.index() < ids.length && get(own.index()) == own
                ? own.index()
                : -1;
    }

    @Override
    public boolean contains(@Nullable Object line) {
        return indexOf(line) >= 0;
    }

    @Override
    public Line get(int index) {
        int page = index / PAGE;
        List<Line> lines = pages.get(page);
        if (lines == null) {
            if (asked.add(page)) {
                wanted.accept(page);
            }
            return new Line(index, null);
        }
        return index % PAGE < lines.size() ? lines.get(index % PAGE) : new Line(index, null);
    }

    @Override
    public int size() {
        return ids.length;
    }
}
