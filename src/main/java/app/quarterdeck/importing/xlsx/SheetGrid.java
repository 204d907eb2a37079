package app.quarterdeck.importing.xlsx;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.archive.Archive;
import app.quarterdeck.importing.grid.GridCursor;
import app.quarterdeck.importing.grid.ReadAgain;
import app.quarterdeck.importing.grid.Sheet;
import app.quarterdeck.importing.grid.SheetFindings;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/**
 * One sheet as a grid. Which cells are merged stands behind the rows: the first reading that meets some begins again. So
 * does one that meets XML other than what spreadsheet programs usually write.
 */
public final class SheetGrid implements Sheet {

    private final Workbook.Shared shared;
    private final String name;
    private final String part;
    private final boolean hidden;
    private final boolean from1904;
    private Merges merges = new Merges();
    private List<Note> notes = List.of();
    private volatile boolean plain = true;

    SheetGrid(Workbook.Shared shared, String name, String part, boolean hidden, boolean from1904) {
        this.shared = shared;
        this.name = name;
        this.part = part;
        this.hidden = hidden;
        this.from1904 = from1904;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public boolean hidden() {
        return hidden;
    }

    @Override
    public List<Note> notes() {
        return notes;
    }

    @Override
    public GridCursor open(Progress progress, Cancellation cancellation) {
        Archive archive = shared.archives().open();
        try {
            return plain
                    ? new PlainCursor(this, archive, progress, cancellation)
                    : new SheetCursor(this, archive, progress, cancellation);
        } catch (XMLStreamException | IOException | RuntimeException e) {
            archive.close();
            throw Workbook.fault(e, archive.name());
        }
    }

    /** Told by a cursor at the end of the sheet. */
    void read(Merges found, SheetFindings findings) {
        if (merges.isEmpty() && !found.isEmpty()) {
            merges = found;
            throw new ReadAgain();
        }
        notes = findings.notes();
    }

    /** Told by a cursor that cannot read the sheet as quickly as it is usually read. */
    RuntimeException unusual() {
        plain = false;
        return new ReadAgain();
    }

    /** Whether the sheet has been as usual so far. */
    boolean plain() {
        return plain;
    }

    Merges merges() {
        return merges;
    }

    Workbook.Shared shared() {
        return shared;
    }

    String part() {
        return part;
    }

    boolean from1904() {
        return from1904;
    }
}
