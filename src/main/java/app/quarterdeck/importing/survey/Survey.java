package app.quarterdeck.importing.survey;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.grid.Grid;
import app.quarterdeck.importing.grid.GridCursor;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.read.ReadOptions;
import app.quarterdeck.importing.read.Skipped;
import app.quarterdeck.importing.typing.ColumnProfile;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A reading of a grid that finds its tables and looks at every cell once. Where one table ends and another begins is told
 * by a blank row, a row of words after it, and values below that differ from those above. It hands out the rows of the
 * first table on the way, each as soon as it is sure to be a record.
 */
public final class Survey implements GridCursor {

    static final int MOST_COLUMNS = 2_000;
    private static final int HEAD = 60;
    private static final int MOST_TABLES = 20;
    private static final int LONG_TEXT = 25;

    private final Grid grid;
    private final ReadOptions options;
    private final boolean exact;
    private final GridCursor cursor;
    private final RowQueue queue;
    private final List<Surveyed> tables = new ArrayList<>();
    /** Rows held back as possible remarks, and the one after them. */
    private final Deque<GridRow> late = new ArrayDeque<>();
    private GridRow out;
    private boolean begun;
    private boolean ended;

    private long headerRow;
    private long firstRow;
    private long lastRow;
    private long rows;
    private RowShape shape = new RowShape(0, true);
    private ColumnNames names = new ColumnNames(List.of(), List.of());
    private ColumnProfile[] profiles = new ColumnProfile[0];
    private final List<Skipped> skipped = new ArrayList<>();
    private final List<GridRow> perhapsNotes = new ArrayList<>();
    private boolean sure;
    private List<String> heading = List.of();

    /**
     * @param cursor a reading of the grid from its first row on; closed with the survey
     * @param exact  as in {@link RowShape}
     */
    public Survey(GridCursor cursor, Grid grid, ReadOptions options, boolean exact) {
        this.cursor = cursor;
        this.grid = grid;
        this.options = options;
        this.exact = exact;
        queue = new RowQueue(cursor, !exact);
        out = queue.row();
    }

    /** Reads on to the end, or until {@code most} rows were met. */
    void run(long most) {
        for (long met = 0; met < most && !ended; met++) {
            step();
        }
    }

    /** Whether all rows were looked at. */
    boolean ended() {
        return ended;
    }

    Grid grid() {
        return grid;
    }

    ReadOptions options() {
        return options;
    }

    boolean exact() {
        return exact;
    }

    /** The tables met, top to bottom, the present one as far as it is known; none where nothing is filled in. */
    List<Surveyed> tables() {
        if (begun) {
            finish();
        }
        return List.copyOf(tables);
    }

    @Override
    public boolean next() {
        while (late.isEmpty()) {
            boolean record = !ended && step();
            if (ended) {
                return false;
            } else if (record && late.isEmpty()) {
                out = queue.row();
                return true;
            } else if (record) {
                late.add(queue.row().copy());
            }
        }
        out = late.removeFirst();
        return true;
    }

    @Override
    public GridRow row() {
        return out;
    }

    @Override
    public void close() {
        cursor.close();
    }

    /** Looks at one more row; true where it is a record of the first table. */
    private boolean step() {
        if (!queue.next()) {
            ended = true;
            return false;
        }
        if (!begun) {
            begin();
        } else if (queue.afterGap() && rows > 0 && tables.size() < MOST_TABLES && anotherBegins()) {
            finish();
            begin();
        }
        GridRow row = queue.row();
        return row.number() >= firstRow && take(row, queue.afterGap()) && tables.isEmpty();
    }

    private void begin() {
        begun = true;
        List<GridRow> head = new ArrayList<>(queue.ahead(HEAD));
        head.addFirst(queue.row());
        Heading found = Heading.find(head, tables.isEmpty() ? options : options.with("header", "auto"), exact);
        GridRow headings = found.at() < 0 ? null : head.get(found.at());
        if (found.width() > MOST_COLUMNS) {
            throw UserFault.of("importing.file.columns", grid.name(), found.width(), MOST_COLUMNS);
        }
        headerRow = headings == null ? 0 : headings.number();
        firstRow = headings == null ? head.get(found.first()).number() : headings.number() + 1;
        lastRow = headings == null ? firstRow : headings.number();
        rows = 0;
        shape = new RowShape(found.width(), exact);
        names = ColumnNames.of(headings, found.width());
        sure = found.sure();
        heading = words(headings == null ? head.get(found.first()) : headings);
        profiles = new ColumnProfile[found.width()];
        for (int i = 0; i < profiles.length; i++) {
            profiles[i] = new ColumnProfile();
        }
        skipped.clear();
        perhapsNotes.clear();
    }

    private static List<String> words(GridRow row) {
        List<String> words = new ArrayList<>();
        for (int i = 0; i < row.width(); i++) {
            words.add(row.text(i));
        }
        return words;
    }

    private boolean take(GridRow row, boolean afterGap) {
        if (perhapsNote(row, afterGap)) {
            perhapsNotes.add(row.copy());
            return false;
        }
        if (!perhapsNotes.isEmpty()) {
            for (GridRow note : perhapsNotes) {
                if (count(note) && tables.isEmpty()) {
                    late.add(note);
                }
            }
            perhapsNotes.clear();
        }
        return count(row);
    }

    /** False where the row is no record. */
    private boolean count(GridRow row) {
        rows++;
        lastRow = row.number();
        if (TotalRow.is(row)) {
            skipped.add(new Skipped(row.number(), Note.of("importing.skipped.total", row.text(firstFilled(row)))));
            return false;
        }
        if (repeatsHeading(row)) {
            skipped.add(new Skipped(row.number(), Note.of("importing.skipped.heading")));
            return false;
        }
        if (shape.fault(row) != null) {
            return true;
        }
        int width = Math.min(row.width(), profiles.length);
        for (int i = 0; i < width; i++) {
            profiles[i].add(row, i);
        }
        for (int i = width; i < profiles.length; i++) {
            profiles[i].addBlank();
        }
        return true;
    }

    private static int firstFilled(GridRow row) {
        int at = 0;
        while (at < row.width() && row.blank(at)) {
            at++;
        }
        return at;
    }

    private boolean repeatsHeading(GridRow row) {
        if (headerRow == 0 || heading.size() != row.width() || heading.size() < 2) {
            return false;
        }
        for (int i = 0; i < row.width(); i++) {
            if (row.end(i) - row.start(i) != heading.get(i).length() || !row.text(i).equals(heading.get(i))) {
                return false;
            }
        }
        return true;
    }

    /** One cell with words in it and nothing beside: a remark, if nothing but such rows follows. */
    private boolean perhapsNote(GridRow row, boolean afterGap) {
        if (shape.columns() < 2 || row.fault() != null || row.filledWidth() > 1 || row.blank(0)) {
            return false;
        }
        String text = row.text(0).strip();
        boolean words = text.chars().anyMatch(Character::isLetter);
        boolean alone = exact && row.width() == 1;
        return words && (alone || shape.columns() > 2) && (alone || afterGap || text.indexOf(' ') > 0
                || text.startsWith("*") || text.length() > LONG_TEXT);
    }

    private boolean anotherBegins() {
        List<GridRow> next = queue.ahead(2);
        GridRow row = queue.row();
        if (next.isEmpty() || row.fault() != null) {
            return false;
        }
        if (Heading.like(row)) {
            return unlike(row) && !repeatsHeading(row);
        }
        return row.filled() == 1 && next.size() > 1 && Heading.like(next.getFirst()) && unlike(next.getFirst())
                && !TotalRow.is(row);
    }

    /** The row cannot be a record of the present table: a word among numbers or dates, or another width. */
    private boolean unlike(GridRow row) {
        int width = Math.min(row.width(), profiles.length);
        for (int i = 0; i < width; i++) {
            if (!row.blank(i) && profiles[i].typed()) {
                return !TotalRow.is(row);
            }
        }
        return exact ? row.width() != profiles.length : row.filledWidth() > profiles.length;
    }

    private void finish() {
        begun = false;
        for (GridRow note : perhapsNotes) {
            rows++;
            lastRow = note.number();
            skipped.add(new Skipped(note.number(), Note.of("importing.skipped.footnote", shortened(note.text(0)))));
        }
        perhapsNotes.clear();
        int columns = used();
        if (columns == 0) {
            return;
        }
        if (rows == 0 && !tables.isEmpty() && headerRow == 0) {
            return;
        }
        List<ColumnProfile> used = List.of(profiles).subList(0, columns);
        ColumnNames kept = new ColumnNames(names.names().subList(0, columns),
                names.renamed().stream().filter(note -> (int) note.args().getFirst() <= columns).toList());
        tables.add(new Surveyed(grid, headerRow, firstRow, lastRow, new RowShape(shape.columns(), exact), kept, used,
                rows, List.copyOf(skipped), sure, heading));
    }

    /** Columns up to the last one with a heading or a value. */
    private int used() {
        int columns = profiles.length;
        while (columns > 0 && profiles[columns - 1].empty() && blankHeading(columns - 1)) {
            columns--;
        }
        return columns;
    }

    private boolean blankHeading(int column) {
        return headerRow == 0 || column >= heading.size() || heading.get(column).isBlank();
    }

    private static String shortened(String text) {
        return text.length() > 80 ? text.substring(0, 80) + "…" : text;
    }
}
