package app.quarterdeck.importing.csv;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.grid.CellKind;
import app.quarterdeck.importing.grid.GridRow;
import java.io.IOException;
import java.io.Reader;
import java.util.Arrays;
import java.util.Set;

/**
 * Rows of delimited text (RFC 4180), with any mixture of line ends. Where quoting is broken it names the line and goes on
 * with the next one; ready-made parsers stop or swallow the rest of the file there (decision 0020).
 */
final class CsvScanner {

    /** A quoted field longer than this was never closed. */
    private static final int LONGEST_FIELD = 1 << 22;

    private final Reader in;
    private final char delimiter;
    private final boolean backslash;
    private final Set<Long> literalLines;
    private char[] buffer = new char[1 << 16];
    private int at;
    private int limit;
    /** Where the field being read begins, and where its unescaped characters end. */
    private int start;
    private int out;
    private boolean ended;
    private long line = 1;
    private boolean literal;

    /** @param literalLines lines on which quotes mean nothing, because one of them never closes */
    CsvScanner(Reader in, char delimiter, boolean backslash, Set<Long> literalLines) {
        this.in = in;
        this.delimiter = delimiter;
        this.backslash = backslash;
        this.literalLines = literalLines;
    }

    /** A quote that never closes, opened in the row that begins at {@code line}. */
    static final class Unclosed extends RuntimeException {

        private static final long serialVersionUID = 1L;
        final long line;

        Unclosed(long line) {
            super("unclosed", null, false, false);
            this.line = line;
        }
    }

    /** Reads the next row. False at the end. @throws Unclosed where a quote runs to the end of the file */
    boolean next(GridRow row) throws IOException {
        start = at;
        if (at == limit && !fill()) {
            return false;
        }
        row.begin(line);
        literal = !literalLines.isEmpty() && literalLines.contains(line);
        if (literal) {
            row.fault(Note.of("importing.fault.quote-open", line));
        }
        while (field(row)) {
            start = at;
            if (at == limit && !fill()) {
                row.add(CellKind.TEXT, "");
                return true;
            }
        }
        return true;
    }

    /** Reads one field and what ends it; true where that was a delimiter. */
    private boolean field(GridRow row) throws IOException {
        start = at;
        out = at;
        if (!literal && quoteFollows()) {
            return quoted(row);
        }
        at = start;
        return plain(row);
    }

    /** Stands on a quote, perhaps after reading over blanks. */
    private boolean quoteFollows() throws IOException {
        while (buffer[at] == ' ' && delimiter != ' ') {
            at++;
            if (at == limit && !fill()) {
                return false;
            }
        }
        return buffer[at] == '"';
    }

    private boolean plain(GridRow row) throws IOException {
        while (true) {
            int i = at;
            int end = limit;
            char[] chars = buffer;
            while (i < end && chars[i] != delimiter && chars[i] != '\n' && chars[i] != '\r') {
                i++;
            }
            at = i;
            if (i < end || !fill()) {
                row.add(CellKind.TEXT, buffer, start, at - start);
                return at < limit && endOfField();
            }
        }
    }

    private boolean quoted(GridRow row) throws IOException {
        at++;
        start = at;
        out = at;
        while (true) {
            if (at == limit && (at - start > LONGEST_FIELD || !fill())) {
                throw new Unclosed(row.number());
            }
            char c = buffer[at++];
            if (c == '"') {
                if (!ahead('"')) {
                    return closed(row);
                }
                at++;
            } else if (c == '\n' || (c == '\r' && !ahead('\n'))) {
                line++;
            } else if (backslash && c == '\\' && ahead('"')) {
                c = buffer[at++];
            }
            buffer[out++] = c;
        }
    }

    private boolean ahead(char expected) throws IOException {
        return (at < limit || fill()) && buffer[at] == expected;
    }

    /** After the closing quote: blanks, then what ends the field; anything else is a stray quote. */
    private boolean closed(GridRow row) throws IOException {
        while (at < limit || fill()) {
            char c = buffer[at];
            if (c == delimiter || c == '\n' || c == '\r') {
                row.add(CellKind.TEXT, buffer, start, out - start);
                return endOfField();
            }
            if (c != ' ') {
                return stray(row);
            }
            at++;
        }
        row.add(CellKind.TEXT, buffer, start, out - start);
        return false;
    }

    private boolean stray(GridRow row) throws IOException {
        if (line > row.number()) {
            // The field spans lines and ends in mid-word: its quote was closed by the opening one of another field.
            throw new Unclosed(row.number());
        }
        row.fault(Note.of("importing.fault.quote-stray", line));
        buffer[out++] = '"';
        System.arraycopy(buffer, at, buffer, out, limit - at);
        limit -= at - out;
        at = out;
        return plain(row);
    }

    /** Takes the delimiter or line end at {@link #at}; true for a delimiter. */
    private boolean endOfField() throws IOException {
        char c = buffer[at++];
        if (c == delimiter) {
            return true;
        }
        line++;
        start = at;
        if (c == '\r' && ahead('\n')) {
            at++;
        }
        return false;
    }

    /** Reads more, keeping the field being read. False at the end of the file. */
    private boolean fill() throws IOException {
        if (ended) {
            return false;
        }
        int kept = limit - start;
        if (kept > buffer.length / 2) {
            buffer = Arrays.copyOf(buffer, buffer.length * 2);
        }
        System.arraycopy(buffer, start, buffer, 0, kept);
        at -= start;
        out -= start;
        start = 0;
        limit = kept;
        int read = in.read(buffer, limit, buffer.length - limit);
        if (read <= 0) {
            ended = true;
            return false;
        }
        limit += read;
        return true;
    }
}
