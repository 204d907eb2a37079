package app.quarterdeck.importing.ods;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.archive.Archive;
import app.quarterdeck.importing.archive.Archives;
import app.quarterdeck.importing.grid.GridCursor;
import app.quarterdeck.importing.grid.Sheet;
import app.quarterdeck.importing.grid.SheetFindings;
import java.io.IOException;
import java.util.List;
import javax.xml.stream.XMLStreamException;

/** One sheet as a grid. */
final class OdsSheet implements Sheet {

    private final Archives archives;
    private final String name;
    private final int index;
    private final boolean hidden;
    private List<Note> notes = List.of();

    /** @param index which of the file's tables it is, from 0 */
    OdsSheet(Archives archives, String name, int index, boolean hidden) {
        this.archives = archives;
        this.name = name;
        this.index = index;
        this.hidden = hidden;
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
        Archive archive = archives.open();
        try {
            return new OdsCursor(this, archive, progress, cancellation);
        } catch (XMLStreamException | IOException | RuntimeException e) {
            archive.close();
            throw OdsWorkbook.fault(e, archive.name());
        }
    }

    /** Told by a cursor at the end of the sheet. */
    void read(SheetFindings findings) {
        notes = findings.notes();
    }

    int index() {
        return index;
    }
}
