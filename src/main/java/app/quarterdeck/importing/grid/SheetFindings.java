package app.quarterdeck.importing.grid;

import app.quarterdeck.base.Note;
import java.util.ArrayList;
import java.util.List;

/** What one complete reading of a sheet found out beside its values. */
public final class SheetFindings {

    private static final int NAMED = 5;

    private int hiddenRows;
    private int uncomputed;
    private final List<String> uncomputedCells = new ArrayList<>();
    private int filledDown;
    private int padded;
    private int durations;
    private int twice;
    private final List<Integer> twiceRows = new ArrayList<>();
    private int lost;

    /** Rows the sheet does not show. */
    public void hidden(int rows) {
        hiddenRows += rows;
    }

    /** A formula without a stored result; {@code row} counts from 1, {@code column} from 0. */
    public void uncomputed(int row, int column) {
        uncomputed++;
        if (uncomputedCells.size() < NAMED) {
            StringBuilder letters = new StringBuilder();
            for (int c = column + 1; c > 0; c = (c - 1) / 26) {
                letters.insert(0, (char) ('A' + (c - 1) % 26));
            }
            uncomputedCells.add(letters.append(row).toString());
        }
    }

    /** Cells of merged blocks that were given the block's text. */
    public void filledDown(int cells) {
        filledDown += cells;
    }

    /** A number read as shown, with leading zeros. */
    public void padded() {
        padded++;
    }

    /** A time of day or a length of time. */
    public void duration() {
        durations++;
    }

    /** A row the file gives twice, or a cell in it. */
    public void twice(int row) {
        twice++;
        if (twiceRows.size() < NAMED) {
            twiceRows.add(row);
        }
    }

    /** A cell that points to a text which the file does not hold. */
    public void lost() {
        lost++;
    }

    /** What a user should know, in sentences. */
    public List<Note> notes() {
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
