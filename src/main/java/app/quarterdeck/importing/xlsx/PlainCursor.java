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
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.SequenceInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import javax.xml.stream.XMLStreamException;

/**
 * One reading of a sheet whose rows are written as usual, several times as fast as by an XML parser. What stands around the
 * rows is read by the parser, so that all of it is checked.
 */
final class PlainCursor implements GridCursor {

    private static final int STRIDE = 1_024;
    private static final int DECLARATION = 200;

    private final SheetGrid sheet;
    private final Archive archive;
    private final Progress progress;
    private final Cancellation cancellation;
    private final PartStream part;
    private final SheetBytes bytes;
    private final CellText text;
    private final PlainCell cell;
    private final PlainRow rows = new PlainRow();
    private final SheetFindings findings = new SheetFindings();
    private final SheetRow row;
    private final long size;
    private final Note step;
    private byte[] head = new byte[0];
    private boolean begun;
    private boolean ended;

    PlainCursor(SheetGrid sheet, Archive archive, Progress progress, Cancellation cancellation) throws IOException {
        this.sheet = sheet;
        this.archive = archive;
        this.progress = progress;
        this.cancellation = cancellation;
        step = Note.of("importing.progress.reading", archive.name());
        size = archive.size(sheet.part());
        PartStream opened = archive.part(sheet.part());
        if (opened == null) {
            throw UserFault.of("importing.xlsx.sheet-missing", archive.name(), sheet.name());
        }
        part = opened;
        bytes = new SheetBytes(part);
        text = new CellText(sheet, findings);
        cell = new PlainCell(text);
        row = new SheetRow(sheet, archive.name(), findings);
    }

    @Override
    public boolean next() {
        try {
            return !ended && advance();
        } catch (IOException e) {
            throw UserFault.because(e, "importing.refused.damaged", archive.name());
        } catch (SheetBytes.Unusual | XMLStreamException | IndexOutOfBoundsException | IllegalArgumentException e) {
            // The parser reads it, or says what is wrong with it.
            throw sheet.unusual();
        }
    }

    private boolean advance() throws IOException, XMLStreamException {
        if (!begun) {
            begun = true;
            head = bytes.head();
            checkEncoding();
        }
        bytes.read(rows);
        if (rows.rowsEnded()) {
            ended = true;
            end();
            return false;
        }
        int number = rows.number() < 0 ? row.number() + 1 : rows.number();
        row.begin(number, String.valueOf(number));
        if (number % STRIDE == 0) {
            cancellation.check();
            progress.at(step, part.count(), size);
        }
        boolean hidden = rows.hidden();
        if (!rows.empty()) {
            cells();
        }
        row.end(hidden);
        return true;
    }

    private void cells() throws IOException {
        int column = -1;
        bytes.read(cell);
        while (!cell.rowEnded()) {
            column = cell.make(row.number(), column);
            row.add(column, text);
            bytes.read(cell);
        }
    }

    private void checkEncoding() {
        String start = new String(head, 0, Math.min(head.length, DECLARATION), StandardCharsets.ISO_8859_1)
                .replace("\u00ef\u00bb\u00bf", "");
        int declared = start.indexOf("?>");
        String declaration = declared < 0 ? "" : start.substring(0, declared).toLowerCase(Locale.ROOT);
        if (!start.startsWith("<") || (declaration.contains("encoding") && !declaration.contains("utf-8"))) {
            throw new SheetBytes.Unusual();
        }
    }

    /** The sheet without its rows is a document of its own. */
    private void end() throws IOException, XMLStreamException {
        Merges found = new Merges();
        try (InputStream around = new SequenceInputStream(new ByteArrayInputStream(head), bytes.rest());
                Xml xml = new Xml(around, archive.name())) {
            while (xml.nextElement()) {
                if (xml.name().equals("row")) {
                    throw new SheetBytes.Unusual();
                } else if (xml.name().equals("mergeCell")) {
                    String reference = xml.attribute("ref");
                    found.add(reference == null ? "" : reference);
                }
            }
            around.transferTo(OutputStream.nullOutputStream());
        }
        sheet.read(found, findings);
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
