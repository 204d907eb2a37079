package app.quarterdeck.importing.ods;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.archive.Archive;
import app.quarterdeck.importing.archive.PartStream;
import app.quarterdeck.importing.archive.Xml;
import app.quarterdeck.importing.grid.GridCursor;
import app.quarterdeck.importing.grid.GridRow;
import app.quarterdeck.importing.grid.MergedTexts;
import app.quarterdeck.importing.grid.SheetFindings;
import java.io.IOException;
import java.util.Objects;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** One reading of a sheet. Rows and cells that are written once and said to repeat are handed out as often as said. */
final class OdsCursor implements GridCursor {

    private static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;
    /** A row of more characters was made to fill the memory. */
    private static final int MOST_CHARACTERS = 1 << 24;
    private static final int STRIDE = 1_024;

    private final OdsSheet sheet;
    private final Archive archive;
    private final Progress progress;
    private final Cancellation cancellation;
    private final PartStream bytes;
    private final Xml xml;
    private final OdsCell cell = new OdsCell();
    private final GridRow row = new GridRow();
    private final MergedTexts merged = new MergedTexts();
    private final SheetFindings findings = new SheetFindings();
    private final Note step;
    private int rowNumber;
    private int repeats;
    private boolean ended;

    OdsCursor(OdsSheet sheet, Archive archive, Progress progress, Cancellation cancellation)
            throws IOException, XMLStreamException {
        this.sheet = sheet;
        this.archive = archive;
        this.progress = progress;
        this.cancellation = cancellation;
        step = Note.of("importing.progress.reading", archive.name());
        bytes = Objects.requireNonNull(archive.part(OdsWorkbook.CONTENT));
        xml = new Xml(bytes, archive.name());
        for (int table = -1; table < sheet.index() && xml.nextElement();) {
            if (xml.name().equals("table")) {
                table++;
                if (table < sheet.index()) {
                    xml.skip();
                }
            } else if (OdsWorkbook.ASIDE.contains(xml.name())) {
                xml.skip();
            }
        }
    }

    @Override
    public boolean next() {
        try {
            return !ended && advance();
        } catch (XMLStreamException e) {
            throw UserFault.because(e, "importing.xlsx.sheet-damaged", archive.name(), sheet.name(), rowNumber);
        } catch (IOException | IndexOutOfBoundsException | IllegalArgumentException e) {
            throw UserFault.because(e, "importing.refused.damaged", archive.name());
        }
    }

    private boolean advance() throws XMLStreamException, IOException {
        if (repeats > 0) {
            repeats--;
            count(1);
            row.renumber(rowNumber);
            return true;
        }
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("table")) {
                break;
            } else if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("table-row")) {
                if (cells()) {
                    return true;
                }
            } else if (event == XMLStreamConstants.START_ELEMENT && OdsWorkbook.ASIDE.contains(xml.name())) {
                xml.skip();
            }
        }
        ended = true;
        sheet.read(findings);
        return false;
    }

    /** Reads a row; false where it is blank, however often it is said to repeat. */
    private boolean cells() throws XMLStreamException {
        int times = Math.max(1, xml.number("number-rows-repeated", 1));
        boolean hidden = xml.says("visibility", "collapse") || xml.says("visibility", "filter");
        row.begin(rowNumber + 1L);
        int column = 0;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.END_ELEMENT) {
                break;
            }
            if (event == XMLStreamConstants.START_ELEMENT) {
                column += cell(column);
            }
        }
        if (row.blank()) {
            // The last row of a sheet is often said to repeat to the end of all sheets.
            rowNumber += Math.min(times, MOST_ROWS);
            return false;
        }
        count(1);
        findings.filledDown(merged.fill(row));
        findings.hidden(hidden ? times : 0);
        repeats = times - 1;
        return true;
    }

    private void count(int rows) {
        rowNumber += rows;
        if (rowNumber > MOST_ROWS) {
            throw UserFault.of("importing.xlsx.reference", archive.name(), sheet.name(), String.valueOf(rowNumber));
        }
        if (rowNumber % STRIDE == 0) {
            cancellation.check();
            progress.at(step, bytes.count(), archive.size(OdsWorkbook.CONTENT));
        }
    }

    /** Takes one cell; returns how many columns it stands for. */
    private int cell(int column) throws XMLStreamException {
        if (!xml.name().endsWith("table-cell")) {
            xml.skip();
            return 0;
        }
        int times = Math.clamp(xml.number("number-columns-repeated", 1), 1, MOST_COLUMNS);
        int down = xml.number("number-rows-spanned", 1);
        cell.read(xml, findings, rowNumber + 1, column);
        if (cell.nothing()) {
            return times;
        }
        if (column + times > MOST_COLUMNS) {
            throw UserFault.of("importing.file.columns", sheet.name(), column + times, MOST_COLUMNS);
        }
        row.padTo(column);
        if ((long) times * cell.length() > MOST_CHARACTERS) {
            throw UserFault.of("importing.archive.bomb", archive.name(), OdsWorkbook.CONTENT);
        }
        for (int i = 0; i < times; i++) {
            cell.addTo(row);
        }
        if (down > 1) {
            merged.begin(row, column, rowNumber + (long) down);
        }
        return times;
    }

    @Override
    public GridRow row() {
        return row;
    }

    @Override
    public void close() {
        archive.close();
    }
}
