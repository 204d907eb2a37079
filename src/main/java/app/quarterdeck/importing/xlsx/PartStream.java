package app.quarterdeck.importing.xlsx;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;

/**
 * A part of an archive, held to what the table of contents says of it: no more bytes than declared, and the right
 * checksum at its end. The JDK's zip reader checks neither.
 */
final class PartStream extends FilterInputStream {

    private final ZipEntry entry;
    private final CRC32 crc = new CRC32();
    private long count;
    private boolean ended;

    PartStream(InputStream in, ZipEntry entry) {
        super(in);
        this.entry = entry;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        if (ended) {
            return -1;
        }
        int read = super.read(bytes, offset, length);
        if (read > 0) {
            count += read;
            crc.update(bytes, offset, read);
            if (entry.getSize() >= 0 && count > entry.getSize()) {
                throw new ZipException("more bytes than declared");
            }
        } else if (read < 0) {
            ended = true;
            if (entry.getCrc() >= 0 && entry.getCrc() != crc.getValue()) {
                throw new ZipException("checksum");
            }
        }
        return read;
    }

    /** Bytes read so far. */
    long count() {
        return count;
    }
}
