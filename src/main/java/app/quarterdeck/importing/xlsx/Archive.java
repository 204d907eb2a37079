package app.quarterdeck.importing.xlsx;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;
import org.jspecify.annotations.Nullable;

/**
 * The archive a workbook is. Its table of contents is checked on opening; sizes and checksums while parts are read.
 * Close it.
 */
final class Archive implements AutoCloseable {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 8L << 30;
    /** Parts smaller than this may be packed as densely as they like. */
    private static final long SMALL = 16L << 20;
    /** Sheets are packed about 10 : 1, very even ones 60 : 1. */
    private static final long MOST_DENSE = 250;

    private final String name;
    private final ZipFile zip;
    private final Map<String, ZipEntry> parts = new HashMap<>();
    private final List<Note> notes = new ArrayList<>();

    private Archive(String name, ZipFile zip) {
        this.name = name;
        this.zip = zip;
    }

    /** Opens and checks. @throws UserFault where the archive is damaged or not to be trusted */
    static Archive open(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            Archive archive = new Archive(name, new ZipFile(file.toFile()));
            try {
                archive.check();
            } catch (UserFault e) {
                archive.close();
                throw e;
            }
            return archive;
        } catch (ZipException e) {
            throw UserFault.because(e, "importing.refused.damaged", name);
        } catch (IOException e) {
            throw UserFault.because(e, "importing.file.unreadable", name);
        }
    }

    private void check() {
        if (zip.size() > MOST_PARTS) {
            throw UserFault.of("importing.xlsx.parts", name, zip.size(), MOST_PARTS);
        }
        long total = 0;
        int outside = 0;
        for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements();) {
            ZipEntry entry = all.nextElement();
            String path = entry.getName().replace('\\', '/');
            if (path.startsWith("/") || path.contains("../") || path.contains(":")) {
                outside++;
                continue;
            }
            if (parts.put(key(path), entry) != null) {
                throw UserFault.of("importing.xlsx.part-twice", name, path);
            }
            long size = Math.max(0, entry.getSize());
            total += size;
            if (total > MOST_BYTES || (size > SMALL && size / Math.max(1, entry.getCompressedSize()) > MOST_DENSE)) {
                throw UserFault.of("importing.xlsx.bomb", name, path);
            }
        }
        if (outside > 0) {
            notes.add(Note.of("importing.xlsx.outside", outside));
        }
    }

    private static String key(String path) {
        return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
    }

    String name() {
        return name;
    }

    /** What was passed over in the archive. */
    List<Note> notes() {
        return notes;
    }

    boolean has(String path) {
        return parts.containsKey(key(path));
    }

    boolean hasUnder(String folder) {
        return parts.keySet().stream().anyMatch(path -> path.startsWith(folder));
    }

    /** Bytes of the part when unpacked. */
    long size(String path) {
        ZipEntry entry = parts.get(key(path));
        return entry == null ? 0 : Math.max(0, entry.getSize());
    }

    /** A part's bytes, or null where there is no such part. */
    @Nullable
    InputStream part(String path) throws IOException {
        ZipEntry entry = parts.get(key(path));
        return entry == null ? null : new PartStream(zip.getInputStream(entry), entry);
    }

    @Override
    public void close() {
        try {
            zip.close();
        } catch (IOException e) {
            throw UserFault.because(e, "importing.file.unreadable", name);
        }
    }
}
