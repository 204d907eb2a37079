package app.quarterdeck.importing.csv;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;

/** Counts the bytes that were read, for progress. */
final class CountedStream extends FilterInputStream {

    private static final int BUFFER = 1 << 16;

    private long count;

    CountedStream(InputStream in) {
        super(new BufferedInputStream(in, BUFFER));
    }

    long count() {
        return count;
    }

    /** A decoder asks before every eight thousand bytes, and a file would have to be asked by the system. */
    @Override
    public int available() {
        return 0;
    }

    @Override
    public int read() throws IOException {
        int b = super.read();
        count += b >= 0 ? 1 : 0;
        return b;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int read = super.read(bytes, offset, length);
        count += Math.max(read, 0);
        return read;
    }
}
