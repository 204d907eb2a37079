package app.quarterdeck.importing.kept;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.records.Built;
import app.quarterdeck.importing.words.Vocabulary;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.Batch;
import app.quarterdeck.store.BatchWriter;
import app.quarterdeck.store.ImportTransaction;
import app.quarterdeck.store.WorkspaceFile;
import app.quarterdeck.store.edit.Aside;
import app.quarterdeck.store.edit.EditStep;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Tries rows that were set aside once more: those that now read become records of their batch, the others say why not. */
public final class Retry {

    private final WorkspaceFile workspace;
    private final Vocabulary vocabulary = new Vocabulary();

    public Retry(WorkspaceFile workspace) {
        this.workspace = workspace;
    }

    /**
     * What came of it.
     *
     * @param steps one for each batch of which a row was taken
     * @param taken rows that are records now, or are the same as one that was there
     * @param still rows that stay aside, with what is wrong with them now
     */
    public record Outcome(List<Long> steps, int taken, List<Aside.Row> still) {

        public Outcome {
            steps = List.copyOf(steps);
            still = List.copyOf(still);
        }
    }

    /**
     * Tries rows, all in one transaction.
     *
     * @param again the undone step that is done again; null = something new
     */
    public Outcome run(List<Aside.Row> rows, @Nullable EditStep again) {
        Map<Integer, List<Aside.Row>> byBatch = new TreeMap<>();
        rows.forEach(row -> byBatch.computeIfAbsent(row.batch(), batch -> new ArrayList<>()).add(row));
        List<Long> steps = new ArrayList<>();
        List<Long> taken = new ArrayList<>();
        try (ImportTransaction transaction = workspace.beginImport()) {
            byBatch.forEach((batch, ofBatch) -> {
                List<Aside.Taken> done = run(transaction, workspace.batches().find(batch).orElseThrow(), ofBatch);
                if (!done.isEmpty()) {
                    steps.add(transaction.aside().take(batch, kind(batch), done, again));
                    done.forEach(row -> taken.add(row.id()));
                }
            });
            transaction.commit();
        }
        List<Long> asked = rows.stream().map(Aside.Row::id).toList();
        return new Outcome(steps, taken.size(),
                workspace.aside().rows().stream().filter(row -> asked.contains(row.id())).toList());
    }

    private RecordKind kind(int batch) {
        return workspace.batches().find(batch).orElseThrow().kind();
    }

    private List<Aside.Taken> run(ImportTransaction transaction, Batch batch, List<Aside.Row> rows) {
        Aside aside = transaction.aside();
        String reading = aside.reading(batch.id()).orElse(null);
        if (reading == null) {
            rows.forEach(row -> aside.fault(row.id(), row.column(), row.value(), Note.of("meaning.fault.no-reading")));
            return List.of();
        }
        KeptTable table = new KeptTable(Decisions.parse(batch.kind(), reading), batch.file());
        List<Aside.Row> tried = rows.stream().filter(row -> table.add(row.row(), row.cells(), row.marks())).toList();
        BatchWriter writer = transaction.resume(batch.id(), batch.kind(), table.layout().fields(),
                table.layout().headings());
        List<Aside.Taken> out = new ArrayList<>();
        List<Built> built = table.build(vocabulary, writer::wrote);
        for (int i = 0; i < tried.size(); i++) {
            Aside.Taken done = put(aside, writer, tried.get(i), built.get(i));
            if (done != null) {
                out.add(done);
            }
        }
        writer.close();
        return out;
    }

    private static Aside.@Nullable Taken put(Aside aside, BatchWriter writer, Aside.Row row, Built built) {
        Batch.Rejected wrong = built.rejected();
        if (wrong != null) {
            aside.fault(row.id(), wrong.column(), wrong.value(), wrong.reason());
            return null;
        }
        BatchWriter.Row record = Objects.requireNonNull(built.record());
        BatchWriter.Outcome outcome = writer.put(List.of(record)).getFirst();
        if (outcome == BatchWriter.Outcome.CONTRADICTED) {
            String known = record.identity().text().replace('\u001f', ' ');
            aside.fault(row.id(), "", known, Note.of("meaning.fault.contradicted", known));
            return null;
        }
        return new Aside.Taken(row.id(), writer.record(record.identity()), outcome);
    }
}
