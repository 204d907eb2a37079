package app.quarterdeck.importing.archive;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import java.io.IOException;
import java.nio.channels.SeekableByteChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import org.jspecify.annotations.Nullable;

/**
 * A zip archive. {@link #check} looks at its table of contents; sizes and checksums are held to while parts are read. Paths
 * are told apart without regard to case. Close it.
 */
public final class Archive implements AutoCloseable {

    private static final int MOST_PARTS = 10_000;
    private static final long MOST_BYTES = 8L << 30;
    /** Parts smaller than this may be packed as densely as they like. */
    private static final long SMALL = 16L << 20;
    /** Sheets are packed about 10 : 1, very even ones 60 : 1. */
    private static final long MOST_DENSE = 250;

    private final String name;
    private final ZipFile zip;
    private final List<ZipArchiveEntry> entries;
    private final Map<String, ZipArchiveEntry> parts = new HashMap<>();
    private final List<String> outside = new ArrayList<>();

    private Archive(String name, ZipFile zip) {
        this.name = name;
        this.zip = zip;
        entries = Collections.list(zip.getEntries());
        for (ZipArchiveEntry entry : entries) {
            String path = path(entry);
            if (outside(path)) {
                outside.add(path);
            } else {
                parts.putIfAbsent(key(path), entry);
            }
        }
    }

    /** @throws UserFault where the file is no sound archive */
    public static Archive open(Path file) {
        String name = String.valueOf(file.getFileName());
        try {
            return open(name, Files.newByteChannel(file));
        } catch (IOException e) {
            throw UserFault.because(e, "importing.file.unreadable", name);
        }
    }

    /** @throws UserFault where the bytes are no sound archive */
    public static Archive of(String name, byte[] content) {
        return open(name, new SeekableInMemoryByteChannel(content));
    }

    private static Archive open(String name, SeekableByteChannel channel) {
        try {
            return new Archive(name, ZipFile.builder().setSeekableByteChannel(channel).get());
        } catch (IOException | RuntimeException e) {
            try {
                channel.close();
            } catch (IOException inClosing) {
                e.addSuppressed(inClosing);
            }
            throw UserFault.because(e, "importing.refused.damaged", name);
        }
    }

    /** Refuses what is not to be trusted: parts given twice, far too many, or packed to fill the memory. */
    public void check() {
        if (entries.size() > MOST_PARTS) {
            throw UserFault.of("importing.archive.parts", name, entries.size(), MOST_PARTS);
        }
        long total = 0;
        Set<String> seen = new HashSet<>();
        for (ZipArchiveEntry entry : entries) {
            String path = path(entry);
            if (!outside(path) && !seen.add(key(path))) {
                throw UserFault.of("importing.archive.part-twice", name, path);
            }
            long size = Math.max(0, entry.getSize());
            total += size;
            if (total > MOST_BYTES || (size > SMALL && size / Math.max(1, entry.getCompressedSize()) > MOST_DENSE)) {
                throw UserFault.of("importing.archive.bomb", name, path);
            }
        }
    }

    private static String path(ZipArchiveEntry entry) {
        return entry.getName().replace('\\', '/');
    }

    private static boolean outside(String path) {
        return path.startsWith("/") || path.contains("../") || path.contains(":");
    }

    private static String key(String path) {
        return (path.startsWith("/") ? path.substring(1) : path).toLowerCase(Locale.ROOT);
    }

    public String name() {
        return name;
    }

    /** Paths that point out of the archive; there is no way to read such parts. */
    public List<String> outside() {
        return outside;
    }

    /** What was passed over in the archive. */
    public List<Note> notes() {
        return outside.isEmpty() ? List.of() : List.of(Note.of("importing.archive.outside", outside.size()));
    }

    /** Paths of the parts, folders left out, in the archive's order. */
    public List<String> paths() {
        return entries.stream().filter(entry -> !entry.isDirectory()).map(Archive::path)
                .filter(path -> !outside(path)).toList();
    }

    public boolean has(String path) {
        return parts.containsKey(key(path));
    }

    public boolean hasUnder(String folder) {
        return parts.keySet().stream().anyMatch(path -> path.startsWith(folder));
    }

    /** The part can only be read with a password. */
    public boolean enciphered(String path) {
        ZipArchiveEntry entry = parts.get(key(path));
        return entry != null && entry.getGeneralPurposeBit().usesEncryption();
    }

    /** Bytes of the part when unpacked. */
    public long size(String path) {
        ZipArchiveEntry entry = parts.get(key(path));
        return entry == null ? 0 : Math.max(0, entry.getSize());
    }

    /** A part's bytes, or null where there is no such part. */
    @Nullable
    public PartStream part(String path) throws IOException {
        ZipArchiveEntry entry = parts.get(key(path));
        return entry == null ? null : new PartStream(zip.getInputStream(entry), entry.getSize(), entry.getCrc());
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
