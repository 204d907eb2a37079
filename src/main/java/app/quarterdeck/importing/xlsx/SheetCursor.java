package app.quarterdeck.importing.xlsx;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.archive.Archive;
import app.quarterdeck.importing.archive.PartStream;
import app.quarterdeck.importing.archive.Xml;
import app.quarterdeck.importing.grid.GridCursor;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.grid.SheetFindings;
import java.io.IOException;
import java.io.OutputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** One reading of a sheet, whatever its XML looks like: its rows as a stream. */
final class SheetCursor implements GridCursor {

    static final int MOST_COLUMNS = 16_384;
    private static final int STRIDE = 1_024;

    private final SheetGrid sheet;
    private final Archive archive;
    private final Progress progress;
    private final Cancellation cancellation;
    private final PartStream bytes;
    private final Xml xml;
    private final CellText cells;
    private final SheetRow row;
    private final SheetFindings findings = new SheetFindings();
    private final Merges found = new Merges();
    private final long size;
    private final Note step;
    private boolean ended;

    SheetCursor(SheetGrid sheet, Archive archive, Progress progress, Cancellation cancellation)
            throws IOException, XMLStreamException {
        this.sheet = sheet;
        this.archive = archive;
        this.progress = progress;
        this.cancellation = cancellation;
        step = Note.of("importing.progress.reading", archive.name());
        size = archive.size(sheet.part());
        PartStream part = archive.part(sheet.part());
        if (part == null) {
            throw UserFault.of("importing.xlsx.sheet-missing", archive.name(), sheet.name());
        }
        bytes = part;
        xml = new Xml(bytes, archive.name());
        cells = new CellText(sheet, findings);
        row = new SheetRow(sheet, archive.name(), findings);
    }

    @Override
    public boolean next() {
        try {
            return !ended && advance();
        } catch (XMLStreamException e) {
            throw UserFault.because(e, "importing.xlsx.sheet-damaged", archive.name(), sheet.name(), row.number());
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw UserFault.because(e, "importing.refused.damaged", archive.name());
        }
    }

    private boolean advance() throws XMLStreamException, IOException {
        while (xml.nextElement()) {
            switch (xml.name()) {
                case "row" -> {
                    cells();
                    return true;
                }
                case "mergeCell" -> {
                    String reference = xml.attribute("ref");
                    found.add(reference == null ? "" : reference);
                }
                default -> {
                    // Widths, filters and drawings say nothing about values.
                }
            }
        }
        ended = true;
        bytes.transferTo(OutputStream.nullOutputStream());
        sheet.read(found, findings);
        return false;
    }

    private void beginRow() {
        String said = xml.attribute("r");
        row.begin(said == null ? row.number() + 1 : parse(said), said == null ? "" : said);
        if (row.number() % STRIDE == 0) {
            cancellation.check();
            progress.at(step, bytes.count(), size);
        }
    }

    private static int parse(String digits) {
        return digits.matches("\\d{1,7}") ? Integer.parseInt(digits) : -1;
    }

    private void cells() throws XMLStreamException {
        beginRow();
        boolean hidden = xml.flag("hidden");
        int column = -1;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
                column = column(column);
                cells.read(xml, row.number(), column);
                row.add(column, cells);
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("row")) {
                break;
            }
        }
        row.end(hidden);
    }

    private int column(int before) {
        String reference = xml.attribute("r");
        if (reference == null) {
            return before + 1;
        }
        int column = Merges.column(reference, 0, reference.length());
        if (column < 0) {
            throw UserFault.of("importing.xlsx.reference", archive.name(), sheet.name(), reference);
        }
        return column;
    }

    @Override
    public GridRow row() {
        return row.row();
    }

    @Override
    public void close() {
        archive.close();
    }
}
