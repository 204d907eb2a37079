package app.quarterdeck.store.fill;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The pages of a database file, written one after the other; the first one, which says what there is, last. */
final class Pages implements AutoCloseable {

    static final int SIZE = 16_384;

    private static final int AT_ONCE = 64;
    private static final byte[] MAGIC = "SQLite format 3\0".getBytes(java.nio.charset.StandardCharsets.US_ASCII);
    /** Of SQLite 3.37.0, the first to know STRICT. */
    private static final int VERSION = 3_037_000;
    private static final int UTF_8 = 1;
    private static final int FORM = 4;

    private final FileChannel file;
    private final ByteBuffer waiting = ByteBuffer.allocate(SIZE * AT_ONCE);
    private int last = 1;

    /** What lies there from an import that died is written over. */
    Pages(Path path) throws IOException {
        file = FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.TRUNCATE_EXISTING,
                StandardOpenOption.WRITE);
        file.position(SIZE);
    }

    /** @return the number of the page */
    int add(byte[] page) throws IOException {
        if (!waiting.hasRemaining()) {
            write();
        }
        waiting.put(page);
        return ++last;
    }

    /** The number the next page will have. */
    int next() {
        return last + 1;
    }

    private void write() throws IOException {
        waiting.flip();
        while (waiting.hasRemaining()) {
            file.write(waiting);
        }
        waiting.clear();
    }

    /** @param first the tree of what there is, its first hundred bytes free */
    void finish(byte[] first) throws IOException {
        write();
        ByteBuffer head = ByteBuffer.wrap(first);
        head.put(MAGIC).putShort((short) SIZE).put((byte) 1).put((byte) 1).put((byte) 0);
        head.put((byte) 64).put((byte) 32).put((byte) 32);
        head.putInt(1).putInt(last).putInt(0).putInt(0);
        head.putInt(1).putInt(FORM).putInt(0).putInt(0).putInt(UTF_8);
        head.putInt(92, 1).putInt(96, VERSION);
        head.rewind();
        file.position(0);
        while (head.hasRemaining()) {
            file.write(head);
        }
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}
