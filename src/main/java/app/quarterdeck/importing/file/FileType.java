package app.quarterdeck.importing.file;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.importing.archive.Archive;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** What a file truly is, told by its content; its name says nothing. */
enum FileType {
    EMPTY,
    TEXT,
    XLSX,
    XLSB,
    XLS,
    OLD_EXCEL,
    ENCRYPTED,
    ODS,
    OFFICE,
    ZIP,
    DAMAGED,
    PDF,
    HTML,
    XML,
    JSON,
    DATABASE,
    IMAGE,
    ARCHIVE,
    BINARY;

    private static final int HEAD = 4_096;

    /** The name used in messages ({@code importing.type.…}). */
    String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static FileType of(Path file) throws IOException {
        byte[] head;
        try (InputStream in = Files.newInputStream(file)) {
            head = in.readNBytes(HEAD);
        }
        if (head.length == 0) {
            return EMPTY;
        }
        if (begins(head, 'P', 'K', 3, 4) || begins(head, 'P', 'K', 5, 6)) {
            return archive(file);
        }
        if (begins(head, 0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)) {
            return compound(file);
        }
        if (head.length > 4 && head[0] == 9 && (head[1] == 0 || head[1] == 2 || head[1] == 4) && head[3] == 0) {
            return OLD_EXCEL;
        }
        return other(head);
    }

    private static FileType other(byte[] head) {
        if (begins(head, '%', 'P', 'D', 'F')) {
            return PDF;
        }
        if (begins(head, 'S', 'Q', 'L', 'i', 't', 'e', ' ', 'f')) {
            return DATABASE;
        }
        if (begins(head, 0x89, 'P', 'N', 'G') || begins(head, 0xff, 0xd8, 0xff) || begins(head, 'G', 'I', 'F', '8')) {
            return IMAGE;
        }
        if (begins(head, 0x1f, 0x8b) || begins(head, '7', 'z', 0xbc, 0xaf) || begins(head, 'R', 'a', 'r', '!')) {
            return ARCHIVE;
        }
        if (begins(head, 'P', 'A', 'R', '1') || control(head)) {
            return BINARY;
        }
        return text(head);
    }

    private static FileType text(byte[] head) {
        String text = new String(head, StandardCharsets.UTF_8).replace("\ufeff", "").stripLeading()
                .toLowerCase(Locale.ROOT);
        if (text.startsWith("<!doctype html") || text.startsWith("<html") || text.startsWith("<table")
                || (text.startsWith("<") && text.contains("<html"))) {
            return HTML;
        }
        if (text.startsWith("<?xml")) {
            return XML;
        }
        if (text.startsWith("[{") || text.startsWith("{\"") || text.matches("(?s)\\[\\s+\\{.*|\\{\\s+\".*")) {
            return JSON;
        }
        return TEXT;
    }

    /** More control characters than any text has; zero bytes are left to the search for UTF-16. */
    private static boolean control(byte[] head) {
        int control = 0;
        for (byte b : head) {
            control += (b > 0 && b < 9) || (b > 13 && b < 27) ? 1 : 0;
        }
        return control > head.length / 10;
    }

    private static boolean begins(byte[] head, int... magic) {
        if (head.length < magic.length) {
            return false;
        }
        for (int i = 0; i < magic.length; i++) {
            if ((head[i] & 0xff) != magic[i]) {
                return false;
            }
        }
        return true;
    }

    private static FileType archive(Path file) {
        try (Archive archive = Archive.open(file)) {
            return ofParts(archive.paths());
        } catch (UserFault e) {
            return DAMAGED;
        }
    }

    /** What an archive is, by the paths of its parts. */
    static FileType ofParts(Collection<String> paths) {
        Set<String> names = paths.stream().map(path -> path.replace('\\', '/').toLowerCase(Locale.ROOT))
                .collect(Collectors.toSet());
        if (names.contains("xl/workbook.bin")) {
            return XLSB;
        }
        if (names.stream().anyMatch(name -> name.startsWith("xl/"))) {
            return XLSX;
        }
        if (names.contains("mimetype") && names.contains("content.xml")) {
            return ODS;
        }
        if (names.contains("[content_types].xml")) {
            return names.stream().anyMatch(name -> name.startsWith("word/") || name.startsWith("ppt/"))
                    ? OFFICE
                    : XLSX;
        }
        return names.contains("content.xml") ? ODS : ZIP;
    }

    private static FileType compound(Path file) {
        try (POIFSFileSystem system = new POIFSFileSystem(file.toFile(), true)) {
            DirectoryNode root = system.getRoot();
            if (root.hasEntry("EncryptedPackage") || root.hasEntry("EncryptionInfo")) {
                return ENCRYPTED;
            }
            if (root.hasEntry("Workbook") || root.hasEntry("WORKBOOK")) {
                return XLS;
            }
            return root.hasEntry("Book") ? OLD_EXCEL : OFFICE;
        } catch (IOException | RuntimeException e) {
            return DAMAGED;
        }
    }
}
