package app.quarterdeck.store.sqlite;

import app.quarterdeck.base.UserFault;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Looks at a file before SQLite may touch it, and at what is inside before we may: a workspace can come by mail. */
public final class FileCheck {

    /** Marks our files among other SQLite files: "QDck". */
    static final int APPLICATION_ID = 0x5144636b;

    private static final String MAGIC = "SQLite format 3\0";
    private static final int HEADER = 100;
    /** Larger files take too long to look through each time; {@code quarterdeck check} does. */
    private static final long CHECKED_AT_OPEN = 8_000_000;

    private FileCheck() {
    }

    /**
     * Refuses what is not a workspace of ours by its first hundred bytes; writes nothing. A file with a log beside it may
     * be open in this very process, where a stream on it would drop SQLite's locks: {@link #inside} looks at that one.
     */
    public static void before(Path file) {
        before(file, file);
    }

    /** @param named the file as the user knows it */
    public static void before(Path file, Path named) {
        if (Files.exists(Path.of(file + "-wal"))) {
            return;
        }
        byte[] head;
        long size;
        try (var in = Files.newInputStream(file)) {
            head = in.readNBytes(HEADER);
            size = Files.size(file);
        } catch (IOException e) {
            throw UserFault.because(e, "store.cannot-open", named.toString());
        }
        if (head.length == 0) {
            throw UserFault.of("store.empty", named.toString());
        } else if (head.length < HEADER || !new String(head, 0, 16, StandardCharsets.ISO_8859_1).equals(MAGIC)) {
            throw UserFault.of("store.not-a-workspace", named.toString());
        }
        ByteBuffer header = ByteBuffer.wrap(head);
        if (header.getInt(68) != FileCheck.APPLICATION_ID) {
            throw UserFault.of("store.foreign", named.toString());
        } else if (header.getInt(60) > Migrations.bundled().newest()) {
            throw UserFault.of("store.newer", named.toString());
        }
        int page = header.getShort(16) & 0xffff;
        long expected = (page == 1 ? 65_536L : page) * header.getInt(28);
        if (size < expected) {
            throw UserFault.of("store.truncated", named.toString());
        }
    }

    /** Refuses a file whose tables are not those of its version: triggers or views could act on our behalf. */
    public static void inside(Connection connection, Path file) throws SQLException {
        Query query = Query.on(connection);
        int version = (int) query.number("PRAGMA user_version");
        if (query.number("PRAGMA application_id") != FileCheck.APPLICATION_ID) {
            throw UserFault.of("store.foreign", file.toString());
        } else if (version > Migrations.bundled().newest()) {
            throw UserFault.of("store.newer", file.toString());
        } else if (size(query) < CHECKED_AT_OPEN && !quick(connection).isEmpty()) {
            throw UserFault.of("store.damaged", file.toString());
        }
        Set<String> found = new TreeSet<>(
                query.list("SELECT type || ' ' || name FROM sqlite_schema", r -> r.getString(1)));
        found.removeIf(name -> name.startsWith("index sqlite_autoindex_") || name.startsWith("table sqlite_stat"));
        if (version > 0 && !found.equals(Migrations.bundled().objects(version))) {
            throw UserFault.of("store.altered", file.toString());
        }
    }

    private static long size(Query query) {
        return query.number("PRAGMA page_count") * query.number("PRAGMA page_size");
    }

    /** A reader cannot migrate: an older file must be opened for writing once. */
    public static void current(Connection connection, Path file) {
        if (Query.on(connection).number("PRAGMA user_version") < Migrations.bundled().newest()) {
            throw UserFault.of("store.older", file.toString());
        }
    }

    /** The sentences of SQLite's whole check of a file, none where it is sound. */
    public static List<String> damage(Connection connection) {
        return Query.on(connection).list("PRAGMA integrity_check(20)", row -> row.getString(1)).stream()
                .filter(line -> !line.equals("ok")).toList();
    }

    /** All sentences of SQLite's quick check but "ok". */
    private static List<String> quick(Connection connection) {
        return Query.on(connection).list("PRAGMA quick_check(5)", r -> r.getString(1)).stream()
                .filter(line -> !line.equals("ok")).toList();
    }
}
