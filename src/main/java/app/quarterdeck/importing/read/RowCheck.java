package app.quarterdeck.importing.read;

import app.quarterdeck.base.Note;
import java.util.List;

/**
 * What a walk over all rows of a table found. {@code typed + quarantined + skipped} (of the table) are all its rows.
 *
 * @param typed       rows in which nothing is wrong
 * @param quarantined rows with at least one fault
 * @param faults      the faults, at most {@link #MOST_FAULTS} of them
 * @param notes       what had to be rounded
 */
public record RowCheck(long typed, long quarantined, List<Fault> faults, List<Note> notes) {

    public static final int MOST_FAULTS = 1_000;

    public RowCheck {
        faults = List.copyOf(faults);
        notes = List.copyOf(notes);
    }
}
