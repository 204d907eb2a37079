package app.quarterdeck.importing.csv;

import app.quarterdeck.base.Cancellation;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;

/** One quick look at every byte of a text file: is it UTF-8, does it hold NULs, and what do its other bytes look like. */
final class ByteSurvey {

    private static final int SAMPLE = 1 << 16;
    private static final VarHandle EIGHT = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.nativeOrder());
    private static final long ONES = 0x0101010101010101L;
    private static final long TOPS = 0x8080808080808080L;

    long length;
    /** Zero bytes at even and odd positions of the first 64 KB: UTF-16 shows in them. */
    final long[] zeros = new long[2];
    long nul;
    /** Well-formed sequences of more than one byte, and bytes that belong to none. */
    long sequences;
    long broken;
    private int pending;
    private int low = 0x80;
    private int high = 0xbf;
    /** Lines with bytes beyond ASCII, at most 64 KB of them. */
    private final ByteArrayOutputStream telling = new ByteArrayOutputStream();

    static ByteSurvey of(Path file, Cancellation cancellation) throws IOException {
        ByteSurvey survey = new ByteSurvey();
        byte[] block = new byte[SAMPLE];
        try (InputStream in = Files.newInputStream(file)) {
            for (int read = in.readNBytes(block, 0, SAMPLE); read > 0; read = in.readNBytes(block, 0, SAMPLE)) {
                cancellation.check();
                survey.take(block, read);
            }
        }
        survey.broken += survey.pending > 0 ? 1 : 0;
        return survey;
    }

    private void take(byte[] block, int read) {
        boolean first = length == 0;
        length += read;
        int line = -1;
        boolean beyond = false;
        for (int i = pending == 0 ? plain(block, 0, read) : 0; i < read; i++) {
            byte b = block[i];
            if (b > 0 && pending == 0) {
                if (b == '\n') {
                    if (beyond && line >= 0) {
                        keep(block, line, i);
                    }
                    beyond = false;
                }
                i = beyond ? i : plain(block, i + 1, read) - 1;
                continue;
            }
            if (b < 0 && !beyond) {
                beyond = true;
                line = lineStart(block, i, first);
            }
            if (b == 0) {
                nul++;
                if (first) {
                    zeros[i & 1]++;
                }
            }
            utf8(b & 0xff);
        }
        if (beyond && telling.size() == 0) {
            keep(block, Math.max(line, 0), wholeCharacters(block, read));
        }
    }

    /** The first byte from {@code from} on that is zero or beyond ASCII, or {@code end}: eight at a time. */
    private static int plain(byte[] block, int from, int end) {
        int i = from;
        while (i + Long.BYTES <= end) {
            long eight = (long) EIGHT.get(block, i);
            if (((eight | (eight - ONES)) & TOPS) != 0) {
                break;
            }
            i += Long.BYTES;
        }
        while (i < end && block[i] > 0) {
            i++;
        }
        return i;
    }

    /** Where the line that goes on at {@code at} begins; -1 where that is in an earlier block. */
    private static int lineStart(byte[] block, int at, boolean first) {
        int i = at;
        while (i > 0 && block[i - 1] != '\n') {
            i--;
        }
        return i == 0 && !first ? -1 : i;
    }

    /** Keeps one line; whole lines only, for half a character would make every character set look wrong. */
    private void keep(byte[] block, int from, int to) {
        if (telling.size() + to - from <= SAMPLE) {
            telling.write(block, from, to - from);
            telling.write('\n');
        }
    }

    /** Up to and with the last byte that is a character by itself in every character set. */
    private static int wholeCharacters(byte[] block, int read) {
        int end = read;
        while (read == SAMPLE && end > 0 && (block[end - 1] < 0 || block[end - 1] >= '0')) {
            end--;
        }
        return end;
    }

    /** Table 3-7 of the Unicode standard: well-formed UTF-8 byte sequences. */
    private void utf8(int b) {
        if (pending > 0) {
            if (b >= low && b <= high) {
                pending--;
                sequences += pending == 0 ? 1 : 0;
                low = 0x80;
                high = 0xbf;
                return;
            }
            broken++;
            pending = 0;
        }
        low = b == 0xe0 ? 0xa0 : b == 0xf0 ? 0x90 : 0x80;
        high = b == 0xed ? 0x9f : b == 0xf4 ? 0x8f : 0xbf;
        if (b >= 0xc2 && b <= 0xdf) {
            pending = 1;
        } else if (b >= 0xe0 && b <= 0xef) {
            pending = 2;
        } else if (b >= 0xf0 && b <= 0xf4) {
            pending = 3;
        } else if (b >= 0x80) {
            broken++;
        }
    }

    byte[] tellingBytes() {
        return telling.toByteArray();
    }
}
