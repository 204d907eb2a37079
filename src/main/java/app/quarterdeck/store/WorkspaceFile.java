package app.quarterdeck.store;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.backup.Backup;
import app.quarterdeck.store.edit.Aside;
import app.quarterdeck.store.edit.Edits;
import app.quarterdeck.store.own.OwnMetricTable;
import app.quarterdeck.store.same.AliasTable;
import app.quarterdeck.store.source.GoneTable;
import app.quarterdeck.store.source.SourceTable;
import app.quarterdeck.store.sqlite.Connections;
import app.quarterdeck.store.sqlite.FileCheck;
import app.quarterdeck.store.sqlite.Migrations;
import app.quarterdeck.store.sqlite.Query;
import app.quarterdeck.store.sqlite.StoreException;
import app.quarterdeck.store.sqlite.WriterLock;
import app.quarterdeck.store.typed.TypedRecord;
import app.quarterdeck.store.typed.TypedRecords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * An open workspace: one SQLite file, a lock of its own for the one who writes, and the tables behind it. Reads and writes
 * have a connection each, so that a window can read while an import runs. Close it to give the lock back.
 */
public final class WorkspaceFile implements AutoCloseable {

    private final Path path;
    private final @Nullable WriterLock lock;
    private final Connection reading;
    private final @Nullable Connection writing;

    private WorkspaceFile(Path path, @Nullable WriterLock lock, Connection reading, @Nullable Connection writing) {
        this.path = path;
        this.lock = lock;
        this.reading = reading;
        this.writing = writing;
    }

    /** Opens for writing, making the file where there is none; a second writer is told who holds the lock. */
    public static WorkspaceFile write(Path path) {
        Path file = path.toAbsolutePath().normalize();
        Path folder = file.getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw UserFault.of("store.no-folder", String.valueOf(folder), file.getFileName().toString());
        }
        boolean fresh = !Files.exists(file);
        if (!fresh) {
            FileCheck.before(file);
        }
        WriterLock lock = WriterLock.take(file);
        try {
            for (RecordKind kind : RecordKind.values()) {
                deleteQuietly(ImportTransaction.aside(file, kind));
            }
            if (!fresh) {
                lookInside(file);
            }
            Connection writing = Connections.open(file, false);
            try {
                Migrations.bundled().bring(writing, file);
                return new WorkspaceFile(file, lock, Connections.open(file, true), writing);
            } catch (SQLException | RuntimeException e) {
                Connections.closeQuietly(writing);
                throw e;
            }
        } catch (SQLException | RuntimeException e) {
            lock.close();
            if (fresh) {
                deleteQuietly(file);
            }
            throw Connections.fault(e, file);
        }
    }

    /** On a connection that cannot write: one that can would change even a file that is then refused. */
    private static void lookInside(Path file) throws SQLException {
        try (Connection looking = Connections.open(file, true)) {
            FileCheck.inside(looking, file);
        }
    }

    /** Opens for reading; several may at once, also beside a writer. */
    public static WorkspaceFile read(Path path) {
        Path file = path.toAbsolutePath().normalize();
        if (!Files.isRegularFile(file)) {
            throw UserFault.of("store.missing", file.toString());
        }
        FileCheck.before(file);
        try {
            Connection reading = Connections.open(file, true);
            try {
                FileCheck.inside(reading, file);
                FileCheck.current(reading, file);
            } catch (SQLException | RuntimeException e) {
                Connections.closeQuietly(reading);
                throw e;
            }
            return new WorkspaceFile(file, null, reading, null);
        } catch (SQLException | StoreException e) {
            throw Connections.fault(e, file);
        }
    }

    public Path path() {
        return path;
    }

    public boolean writable() {
        return writing != null;
    }

    /** Grows with every change of the records or settings. */
    public long revision() {
        return Query.on(reading).number("SELECT revision FROM state");
    }

    public SettingTable settings() {
        return new SettingTable(this);
    }

    public RecordReader records() {
        return new RecordReader(Query.on(reading), new Segments(path, Query.on(reading), writing));
    }

    public Batches batches() {
        return new Batches(this);
    }

    /** The files the batches came from, and what was decided about them. */
    public SourceTable sources() {
        return new SourceTable(Query.on(reading));
    }

    /** The records their source has no more. */
    public GoneTable gone() {
        return new GoneTable(Query.on(reading));
    }

    /** What was done by hand, for reading only. */
    public Edits editsSoFar() {
        return new Edits(Query.on(reading));
    }

    /** The writer of what is done by hand. */
    public Edits edits() {
        return new Edits(Query.on(writing()));
    }

    /** The rows set aside, for reading only. */
    public Aside aside() {
        return new Aside(Query.on(reading));
    }

    /** The rows set aside, to be corrected. */
    public Aside asideForWriting() {
        return new Aside(Query.on(writing()));
    }

    /** Names that count as others. */
    public AliasTable aliases() {
        return new AliasTable(Query.on(reading), () -> Query.on(writing()));
    }

    public GoalTable goals() {
        return new GoalTable(this);
    }

    /** The user's own metrics, for looking. */
    public OwnMetricTable own() {
        return new OwnMetricTable(query());
    }

    /** The user's own metrics, for changing. */
    public OwnMetricTable ownForWriting() {
        return new OwnMetricTable(Query.on(writing()));
    }

    /** Begins the one transaction of an import; nothing is kept unless it is committed. */
    public ImportTransaction beginImport() {
        return ImportTransaction.begin(writing());
    }

    /** Writes records typed by hand. */
    public TypedRecords typed() {
        return new TypedRecords(writing());
    }

    /** All records of a kind with where they came from, in the order of their numbers; for kinds of few records. */
    public java.util.List<TypedRecord> typed(RecordKind kind) {
        return TypedRecords.all(Query.on(reading), kind);
    }

    /** The sentences of what is wrong with the file, none where it is sound. */
    public java.util.List<String> damage() {
        return FileCheck.damage(reading);
    }

    /**
     * Writes a copy, also while somebody writes here.
     *
     * @param password seals it; null = it stays readable
     * @return its size in bytes
     */
    public long backUp(Path target, char @Nullable [] password) {
        return Backup.write(reading, path, target, password);
    }

    Query query() {
        return Query.on(reading);
    }

    Connection writing() {
        if (writing == null) {
            throw UserFault.of("store.read-only", path.toString());
        }
        return writing;
    }

    @Override
    public void close() {
        Connections.closeQuietly(reading);
        if (writing != null) {
            Connections.settle(writing);
            Connections.closeQuietly(writing);
        }
        if (lock != null) {
            lock.close();
        }
    }

    private static void deleteQuietly(Path file) {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            System.getLogger(WorkspaceFile.class.getName()).log(System.Logger.Level.WARNING, "left behind " + file, e);
        }
    }
}
