package app.quarterdeck.importing.xlsx;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.grid.MergedTexts;
import app.quarterdeck.importing.grid.SheetFindings;

/** The row of a sheet being read, put together from its cells in the order of the file. */
final class SheetRow {

    private static final int MOST_ROWS = 1_048_576;

    private final SheetGrid sheet;
    private final String file;
    private final SheetFindings findings;
    private final MergedTexts merged = new MergedTexts();
    private final GridRow row = new GridRow();
    private int number;
    private boolean twice;

    SheetRow(SheetGrid sheet, String file, SheetFindings findings) {
        this.sheet = sheet;
        this.file = file;
        this.findings = findings;
    }

    /** @param said the row's number, as written for a message */
    void begin(int next, String said) {
        if (next < 1 || next > MOST_ROWS) {
            throw UserFault.of("importing.xlsx.reference", file, sheet.name(), said);
        }
        if (next < number) {
            throw UserFault.of("importing.xlsx.order", file, sheet.name(), next);
        }
        twice = next == number;
        number = next;
        row.begin(number);
    }

    void add(int column, CellText cell) {
        if (cell.nothing()) {
            return;
        }
        if (column < row.width()) {
            spoil();
            return;
        }
        row.padTo(column);
        cell.addTo(row);
    }

    void end(boolean hidden) {
        if (!sheet.merges().isEmpty()) {
            fillDown();
        }
        if (twice && !row.blank()) {
            spoil();
        }
        findings.hidden(hidden && !row.blank() ? 1 : 0);
    }

    private void spoil() {
        row.fault(Note.of("importing.fault.twice"));
        findings.twice(number);
    }

    private void fillDown() {
        for (Merges.Block block : sheet.merges().startingAt(number)) {
            merged.begin(row, block.column(), block.lastRow());
        }
        findings.filledDown(merged.fill(row));
    }

    /** The number of the row, 0 before the first one. */
    int number() {
        return number;
    }

    GridRow row() {
        return row;
    }
}
