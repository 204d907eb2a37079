package app.quarterdeck.importing.survey;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.grid.AheadCursor;
import app.quarterdeck.importing.grid.Grid;
import app.quarterdeck.importing.grid.GridCursor;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.grid.ReadAgain;
import app.quarterdeck.importing.read.ReadOptions;
import app.quarterdeck.importing.read.Skipped;
import app.quarterdeck.importing.typing.ColumnProfile;
import java.util.ArrayList;
import java.util.List;

/**
 * The first complete reading of a grid: finds its tables and looks at every cell once. Where one table ends and another
 * begins is told by a blank row, a row of words after it, and values below that differ from those above.
 */
final class Survey {

    static final int MOST_COLUMNS = 2_000;
    private static final int HEAD = 60;
    private static final int MOST_TABLES = 20;
    private static final int LONG_TEXT = 25;

    private final Grid grid;
    private final ReadOptions options;
    private final boolean exact;
    private final List<Surveyed> tables = new ArrayList<>();

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

    private Survey(Grid grid, ReadOptions options, boolean exact) {
        this.grid = grid;
        this.options = options;
        this.exact = exact;
    }

    /** The tables of a grid, top to bottom, then left to right; none where nothing is filled in. */
    static List<Surveyed> of(Grid grid, ReadOptions options, boolean exact, Progress progress,
            Cancellation cancellation) {
        while (true) {
            try {
                Survey survey = new Survey(grid, options, exact);
                survey.run(progress, cancellation);
                return survey.tables;
            } catch (ReadAgain again) {
                cancellation.check();
            }
        }
    }

    private void run(Progress progress, Cancellation cancellation) {
        try (GridCursor cursor = new AheadCursor(grid.open(progress, cancellation))) {
            RowQueue queue = new RowQueue(cursor, !exact);
            boolean more = queue.next();
            while (more) {
                more = table(queue);
            }
        }
    }

    /** Surveys the table that begins with the current row; true where another one follows it. */
    private boolean table(RowQueue queue) {
        begin(queue);
        boolean data = queue.row().number() >= firstRow;
        while (data || queue.next()) {
            GridRow row = queue.row();
            if (!data && row.number() < firstRow) {
                continue;
            }
            data = false;
            if (queue.afterGap() && rows > 0 && tables.size() < MOST_TABLES && anotherBegins(queue)) {
                finish();
                return true;
            }
            take(queue.row(), queue.afterGap());
        }
        finish();
        return false;
    }

    private void begin(RowQueue queue) {
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

    private void take(GridRow row, boolean afterGap) {
        if (perhapsNote(row, afterGap)) {
            perhapsNotes.add(row.copy());
            return;
        }
        if (!perhapsNotes.isEmpty()) {
            perhapsNotes.forEach(this::count);
            perhapsNotes.clear();
        }
        count(row);
    }

    private void count(GridRow row) {
        rows++;
        lastRow = row.number();
        if (TotalRow.is(row)) {
            skipped.add(new Skipped(row.number(), Note.of("importing.skipped.total", row.text(firstFilled(row)))));
            return;
        }
        if (repeatsHeading(row)) {
            skipped.add(new Skipped(row.number(), Note.of("importing.skipped.heading")));
            return;
        }
        if (shape.fault(row) != null) {
            return;
        }
        int width = Math.min(row.width(), profiles.length);
        for (int i = 0; i < width; i++) {
            profiles[i].add(row, i);
        }
        for (int i = width; i < profiles.length; i++) {
            profiles[i].addBlank();
        }
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

    private boolean anotherBegins(RowQueue queue) {
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
