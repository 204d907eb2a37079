package app.quarterdeck.report;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/**
 * Rewrites an archive so that the same content is the same bytes: every entry carries one given day, those of archives
 * inside it too.
 */
final class SameBytes {

    private SameBytes() {
    }

    static void copy(InputStream archive, OutputStream out, LocalDate day) throws IOException {
        copy(archive, out, day, Deflater.DEFAULT_COMPRESSION);
    }

    /** @param level how hard entries are pressed, as a {@link Deflater} counts */
    static void copy(InputStream archive, OutputStream out, LocalDate day, int level) throws IOException {
        try (ZipInputStream in = new ZipInputStream(archive); ZipOutputStream zip = new ZipOutputStream(open(out))) {
            zip.setLevel(level);
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                ZipEntry same = new ZipEntry(entry.getName());
                same.setTimeLocal(day.atStartOfDay());
                zip.putNextEntry(same);
                if (entry.getName().endsWith(".xlsx")) {
                    ByteArrayOutputStream inside = new ByteArrayOutputStream();
                    copy(open(in), inside, day);
                    inside.writeTo(zip);
                } else {
                    in.transferTo(zip);
                }
                zip.closeEntry();
            }
        }
    }

    /** Left open for whoever opened it. */
    private static InputStream open(InputStream in) {
        return new FilterInputStream(in) {

            @Override
            public void close() {
                // the archive around it goes on
            }
        };
    }

    /** Left open for whoever opened it. */
    private static OutputStream open(OutputStream out) {
        return new FilterOutputStream(out) {

            @Override
            public void write(byte[] bytes, int from, int count) throws IOException {
                out.write(bytes, from, count);
            }

            @Override
            public void close() throws IOException {
                flush();
            }
        };
    }
}
