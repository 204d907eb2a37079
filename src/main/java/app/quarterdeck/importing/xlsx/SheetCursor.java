package app.quarterdeck.importing.xlsx;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.grid.GridCursor;
import app.quarterdeck.importing.grid.GridRow;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.HashMap;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** One reading of a sheet: its rows as a stream. */
final class SheetCursor implements GridCursor {

    static final int MOST_COLUMNS = 16_384;
    private static final int MOST_ROWS = 1_048_576;
    private static final int STRIDE = 1_024;

    private final SheetGrid sheet;
    private final Archive archive;
    private final Progress progress;
    private final Cancellation cancellation;
    private final PartStream bytes;
    private final Xml xml;
    private final CellText cells;
    private final GridRow row = new GridRow();
    private final SheetFindings findings = new SheetFindings();
    private final Merges found = new Merges();
    private final Map<Integer, Carried> carried = new HashMap<>();
    private final long size;
    private final Note step;
    private int rowNumber;
    private boolean rowTwice;
    private boolean ended;

    /** A text to be filled down until a row. */
    private record Carried(int lastRow, String text) {
    }

    SheetCursor(SheetGrid sheet, Archive archive, Progress progress, Cancellation cancellation)
            throws IOException, XMLStreamException {
        this.sheet = sheet;
        this.archive = archive;
        this.progress = progress;
        this.cancellation = cancellation;
        step = Note.of("importing.progress.reading", archive.name());
        size = archive.size(sheet.part());
        InputStream part = archive.part(sheet.part());
        if (!(part instanceof PartStream stream)) {
            throw UserFault.of("importing.xlsx.sheet-missing", archive.name(), sheet.name());
        }
        bytes = stream;
        xml = new Xml(bytes, archive.name());
        cells = new CellText(sheet, findings);
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
        int number = said == null ? rowNumber + 1 : parse(said);
        if (number < 1 || number > MOST_ROWS) {
            throw UserFault.of("importing.xlsx.reference", archive.name(), sheet.name(), said == null ? "" : said);
        }
        if (number < rowNumber) {
            throw UserFault.of("importing.xlsx.order", archive.name(), sheet.name(), number);
        }
        rowTwice = number == rowNumber;
        rowNumber = number;
        if (number % STRIDE == 0) {
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
        row.begin(rowNumber);
        int column = -1;
        for (int event = xml.next(); event != XMLStreamConstants.END_DOCUMENT; event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && xml.name().equals("c")) {
                column = column(column);
                cell(column);
            } else if (event == XMLStreamConstants.END_ELEMENT && xml.name().equals("row")) {
                break;
            }
        }
        if (!sheet.merges().isEmpty()) {
            fillDown();
        }
        if (rowTwice && !row.blank()) {
            spoil();
        }
        findings.hiddenRows += hidden && !row.blank() ? 1 : 0;
    }

    private void spoil() {
        row.fault(Note.of("importing.fault.twice"));
        findings.twice(rowNumber);
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

    private void cell(int column) throws XMLStreamException {
        cells.read(xml, rowNumber, column);
        if (cells.nothing()) {
            return;
        }
        if (column < row.width()) {
            spoil();
            return;
        }
        row.padTo(column);
        cells.addTo(row);
    }

    /** Gives the cells below the top one of a merged block its text. Numbers are not repeated: they would be summed. */
    private void fillDown() {
        for (Merges.Block block : sheet.merges().startingAt(rowNumber)) {
            if (!row.blank(block.column()) && row.kind(block.column()) == CellKind.TEXT) {
                carried.put(block.column(), new Carried(block.lastRow(), row.text(block.column())));
            }
        }
        carried.values().removeIf(each -> each.lastRow() < rowNumber);
        if (carried.isEmpty() || row.blank()) {
            return;
        }
        GridRow before = row.copy();
        row.begin(rowNumber);
        int width = Math.max(before.width(), carried.keySet().stream().mapToInt(c -> c + 1).max().orElse(0));
        for (int i = 0; i < width; i++) {
            Carried text = before.blank(i) ? carried.get(i) : null;
            if (text != null) {
                row.add(CellKind.TEXT, text.text());
                findings.filledDown++;
            } else if (i < before.width()) {
                row.add(before.kind(i), before.chars(), before.start(i), before.end(i) - before.start(i));
            } else {
                row.padTo(i + 1);
            }
        }
        restore(before.fault());
    }

    private void restore(@Nullable Note fault) {
        if (fault != null) {
            row.fault(fault);
        }
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
