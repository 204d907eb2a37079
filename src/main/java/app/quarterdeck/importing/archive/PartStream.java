package app.quarterdeck.importing.archive;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;
import java.util.zip.ZipException;

/**
 * A part of an archive, held to what the table of contents says of it: no more bytes than declared, and the right
 * checksum at its end. Zip readers check neither.
 */
public final class PartStream extends FilterInputStream {

    private final long size;
    private final long checksum;
    private final CRC32 crc = new CRC32();
    private long count;
    private boolean ended;

    PartStream(InputStream in, long size, long checksum) {
        super(in);
        this.size = size;
        this.checksum = checksum;
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
            if (size >= 0 && count > size) {
                throw new ZipException("more bytes than declared");
            }
        } else if (read < 0) {
            ended = true;
            if (checksum >= 0 && checksum != crc.getValue()) {
                throw new ZipException("checksum");
            }
        }
        return read;
    }

    /** Bytes read so far. */
    public long count() {
        return count;
    }
}
