package app.quarterdeck.importing.read;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A table found in a file, with the decisions on how it reads. Immutable; its rows are read from the file whenever asked
 * for, so the file must stay where it is.
 *
 * @param sheet     name of the sheet, null in a text file
 * @param encoding  name of the character set, null in a workbook
 * @param delimiter what separates the fields, null in a workbook
 * @param headerRow row of the headings, 0 where there are none
 * @param rows      rows of data in the file: typed + quarantined + skipped; wholly blank rows are none
 * @param skipped   rows that are no records (totals, footnotes)
 * @param assumed   what was decided without asking, and why
 * @param problems  what a user should know before trusting the figures
 * @param questions what the file leaves open
 */
public record TableRead(Path file, @Nullable String sheet, @Nullable String encoding, @Nullable Character delimiter,
        long headerRow, List<ColumnRead> columns, long rows, List<Skipped> skipped, List<Note> assumed,
        List<Note> problems, List<Question> questions, RowSource source) {

    public TableRead {
        columns = List.copyOf(columns);
        skipped = List.copyOf(skipped);
        assumed = List.copyOf(assumed);
        problems = List.copyOf(problems);
        questions = List.copyOf(questions);
    }

    /** A walk over the rows, in the order of the file. */
    public TypedRows open(Progress progress, Cancellation cancellation) {
        return source.open(progress, cancellation);
    }

    /**
     * The same table with some columns read as the types given (by index) instead of those found; a value that does not
     * fit is then a fault of its row. A column read as text is at fault only where the file has lost its text. Questions follow
     * the new types.
     */
    public TableRead as(Map<Integer, ColumnType> types) {
        return source.as(types);
    }

    /**
     * Whether all rows were looked at. Else the first ones speak for all: rows, skipped rows, blanks and what is said of
     * them count these alone, and {@link TypedRows#all} gives the proof.
     */
    public boolean whole() {
        return source.whole();
    }

    /** Walks over all rows and gathers what is wrong. */
    public RowCheck check(Progress progress, Cancellation cancellation) {
        List<Fault> faults = new ArrayList<>();
        long typed = 0;
        long quarantined = 0;
        List<Note> notes = new ArrayList<>();
        try (TypedRows walk = open(progress, cancellation)) {
            while (walk.next()) {
                if (walk.sound()) {
                    typed++;
                } else {
                    quarantined++;
                    gather(walk, faults);
                }
            }
            for (int i = 0; i < columns.size(); i++) {
                if (walk.rounded(i) > 0) {
                    notes.add(Note.of("importing.assumed.rounded", columns.get(i).name(), walk.rounded(i)));
                }
            }
        }
        return new RowCheck(typed, quarantined, faults, notes);
    }

    /** The faults of the row {@code walk} stands on, added to {@code faults} while there is room. */
    public void gather(TypedRows walk, List<Fault> faults) {
        Note whole = walk.rowFault();
        if (whole != null && faults.size() < RowCheck.MOST_FAULTS) {
            faults.add(new Fault(walk.row(), "", walk.raw(0), whole));
        }
        for (int i = 0; i < columns.size() && faults.size() < RowCheck.MOST_FAULTS; i++) {
            Note reason = walk.fault(i);
            if (reason != null) {
                faults.add(new Fault(walk.row(), columns.get(i).name(), walk.raw(i), reason));
            }
        }
    }
}
