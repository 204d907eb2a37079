package app.quarterdeck.importing.csv;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.grid.GridCursor;
import app.quarterdeck.importing.grid.GridRow;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.file.Files;

/** One reading of a text file. */
final class CsvCursor implements GridCursor {

    private static final int STRIDE = 512;

    private final TextFile file;
    private final Progress progress;
    private final Cancellation cancellation;
    private final CountedStream bytes;
    private final CsvScanner scanner;
    private final GridRow row = new GridRow();
    private final Note step;
    private long rows;

    CsvCursor(TextFile file, Progress progress, Cancellation cancellation) throws IOException {
        this.file = file;
        this.progress = progress;
        this.cancellation = cancellation;
        step = Note.of("importing.progress.reading", file.name());
        bytes = new CountedStream(Files.newInputStream(file.path()));
        bytes.skipNBytes(file.encoding().mark());
        Dialect dialect = file.dialect();
        scanner = new CsvScanner(new InputStreamReader(bytes, file.encoding().charset()), dialect.delimiter(),
                dialect.backslash(), file.literalLines());
        if (dialect.sepLine()) {
            next();
        }
    }

    @Override
    public boolean next() {
        if (rows++ % STRIDE == 0) {
            cancellation.check();
            progress.at(step, bytes.count(), file.length());
        }
        try {
            if (!scanner.next(row)) {
                return false;
            }
        } catch (CsvScanner.Unclosed e) {
            throw file.mend(e.line);
        } catch (IOException e) {
            throw UserFault.because(e, "importing.file.unreadable", file.name());
        }
        if (file.suspect()) {
            inspect();
        }
        return true;
    }

    /** NULs and bytes that could not be decoded spoil the row they are in. */
    private void inspect() {
        char[] chars = row.chars();
        int end = row.end(row.width() - 1);
        for (int i = 0; i < end; i++) {
            if (chars[i] == '\0') {
                row.fault(Note.of("importing.fault.nul"));
            } else if (chars[i] == '\ufffd') {
                row.fault(Note.of("importing.fault.encoding", file.encoding().charset().name()));
            }
        }
    }

    @Override
    public GridRow row() {
        return row;
    }

    @Override
    public void close() {
        try {
            bytes.close();
        } catch (IOException e) {
            throw UserFault.because(e, "importing.file.unreadable", file.name());
        }
    }
}
