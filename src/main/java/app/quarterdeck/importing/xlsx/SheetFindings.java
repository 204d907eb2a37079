package app.quarterdeck.importing.xlsx;

import app.quarterdeck.base.Note;
import java.util.ArrayList;
import java.util.List;

/** What one complete reading of a sheet found out beside its values. */
final class SheetFindings {

    private static final int NAMED = 5;

    int hiddenRows;
    int uncomputed;
    final List<String> uncomputedCells = new ArrayList<>();
    int filledDown;
    int padded;
    int durations;
    int twice;
    final List<Integer> twiceRows = new ArrayList<>();
    int lost;

    void uncomputed(String cell) {
        uncomputed++;
        if (uncomputedCells.size() < NAMED) {
            uncomputedCells.add(cell);
        }
    }

    void twice(int row) {
        twice++;
        if (twiceRows.size() < NAMED) {
            twiceRows.add(row);
        }
    }

    List<Note> notes() {
        List<Note> notes = new ArrayList<>();
        if (hiddenRows > 0) {
            notes.add(Note.of("importing.xlsx.hidden-rows", hiddenRows));
        }
        if (uncomputed > 0) {
            notes.add(Note.of("importing.xlsx.uncomputed", uncomputed, String.join(", ", uncomputedCells)));
        }
        if (filledDown > 0) {
            notes.add(Note.of("importing.xlsx.filled-down", filledDown));
        }
        if (padded > 0) {
            notes.add(Note.of("importing.xlsx.padded", padded));
        }
        if (durations > 0) {
            notes.add(Note.of("importing.xlsx.durations", durations));
        }
        if (twice > 0) {
            notes.add(Note.of("importing.xlsx.twice", twice,
                    String.join(", ", twiceRows.stream().map(String::valueOf).toList())));
        }
        if (lost > 0) {
            notes.add(Note.of("importing.xlsx.lost", lost));
        }
        return notes;
    }
}
