package app.quarterdeck.session.edit;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.run.ImportReport;
import app.quarterdeck.importing.run.ImportRequest;
import app.quarterdeck.importing.run.TableReport;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Imported;
import app.quarterdeck.session.Records;
import app.quarterdeck.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A workspace that files are imported into and records are looked up in. */
final class Walk implements AutoCloseable {

    static final Messages WORDS = Messages.of(Locale.ENGLISH);

    private final Path folder;
    final Path path;
    Session session;

    Walk(Path folder) {
        this.folder = folder;
        this.path = folder.resolve("walk.qdeck");
        this.session = Session.write(path);
    }

    ImportReport importText(String name, String text, String... set) {
        return session.importFiles(request(name, text, set), Progress.NONE, Cancellation.NEVER);
    }

    ImportReport rehearse(String name, String text, String... set) {
        return session.rehearse(request(name, text, set), Progress.NONE, Cancellation.NEVER);
    }

    private ImportRequest request(String name, String text, String... set) {
        try {
            Path file = Files.writeString(folder.resolve(name), text);
            Map<String, String> options = new java.util.HashMap<>();
            for (String one : set) {
                options.put(one.substring(0, one.indexOf('=')), one.substring(one.indexOf('=') + 1));
            }
            return ImportRequest.of(file).withSet(options);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The workspace closed and opened again. */
    void again() {
        session.close();
        session = Session.write(path);
    }

    long find(Field field, String value) {
        return records(field.kind()).stream().filter(row -> row.values().get(Field.of(field.kind()).indexOf(field))
                .equals(value)).findFirst().orElseThrow().id();
    }

    List<Records.Row> records(RecordKind kind) {
        return session.records().rows(kind, Field.of(kind),
                session.records().order(kind, List.of(), "", List.of(), null, false));
    }

    @Nullable
    Object value(Field field, long record) {
        return session.editing().values(field.kind(), record).get(field);
    }

    Step set(long record, Field field, @Nullable Object value) {
        Map<Field, @Nullable Object> values = new java.util.HashMap<>();
        values.put(field, value);
        return session.editing().set(field.kind(), record, values).orElseThrow();
    }

    Imported batch(int id) {
        return session.imported().stream().filter(batch -> batch.id() == id).findFirst().orElseThrow();
    }

    static String assumed(ImportReport report) {
        return String.join("\n",
                report.tables().stream().map(TableReport::assumed).flatMap(List::stream).map(WORDS::say).toList());
    }

    @Override
    public void close() {
        session.close();
    }
}
