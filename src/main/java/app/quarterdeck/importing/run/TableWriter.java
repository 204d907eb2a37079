package app.quarterdeck.importing.run;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.meaning.ColumnMeaning;
import app.quarterdeck.importing.read.Fault;
import app.quarterdeck.importing.read.Skipped;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.records.Built;
import app.quarterdeck.importing.records.Findings;
import app.quarterdeck.importing.records.Layout;
import app.quarterdeck.importing.records.RowFeed;
import app.quarterdeck.importing.words.Vocabulary;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RowCounts;
import app.quarterdeck.model.same.Alias;
import app.quarterdeck.store.Batch;
import app.quarterdeck.store.BatchWriter;
import app.quarterdeck.store.ImportTransaction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Writes one planned table as a batch and counts what became of its rows. */
final class TableWriter {

    /** All rows of a table say otherwise than its first ones: what was written under those has to go. */
    static final class Disproved extends RuntimeException {

        private static final long serialVersionUID = 1L;

        private final transient Plan plan;

        /** @param plan as all rows have it */
        Disproved(Plan plan) {
            super(null, null, false, false);
            this.plan = plan;
        }

        Plan plan() {
            return plan;
        }
    }

    private final Plan plan;
    private Plan settled;
    private final Layout layout;
    private final Set<String> currencies = new TreeSet<>();
    private final List<Fault> problems = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final int currency;
    private final Rejected rejected = new Rejected();
    private Map<Field, Map<String, Long>> names = Map.of();
    private int walked;
    private int imported;
    private int updated;
    private int unchanged;
    private int repeated;

    TableWriter(Plan plan) {
        this.plan = plan;
        this.settled = plan;
        this.layout = plan.layout();
        this.currency = layout.currencySlot();
        layout.table().skipped().stream().limit(TableReport.LISTED).forEach(skipped::add);
    }

    TableReport write(ImportTransaction transaction, String sha256, Vocabulary vocabulary, List<Alias> aliases,
            boolean rehearsal, Progress progress, Cancellation cancellation) {
        TableRead table = layout.table();
        String sheet = table.sheet() == null ? "" : table.sheet();
        BatchWriter batch = transaction.batch(layout.kind(), String.valueOf(table.file().getFileName()), sheet,
                sha256, layout.fields(), layout.headings(), mapping());
        Assumed assumed;
        try (RowFeed feed = new RowFeed(layout, plan.findings(), plan.words(), vocabulary, cancellation)) {
            feed.start();
            Note step = Note.of("meaning.progress.writing", String.valueOf(table.file().getFileName()));
            for (List<Built> rows = feed.next(); !rows.isEmpty(); rows = feed.next()) {
                cancellation.check();
                progress.at(step, walked, table.rows());
                take(rows, batch);
            }
            settled = settled(feed.leftovers().findings());
            assumed = new Assumed(settled);
            assumed.after(feed.leftovers(), aliases, currencies);
            names = feed.leftovers().names();
        }
        int left = table.skipped().size() + repeated;
        RowCounts counts = new RowCounts(walked + table.skipped().size(), imported, updated, unchanged,
                rejected.rows(), left);
        batch.finish(counts, assumed.notes());
        return new TableReport(table.file(), table.sheet(), layout.kind(), false, counts, rehearsal ? 0 : batch.batch(),
                assumed.notes(), problems, skipped, rejected.groups(),
                batch.changes().stream().map(Change::of).toList(), layout.mapping().columns(), List.of());
    }

    /** The plan as all rows have it, once they are written. */
    Plan settled() {
        return settled;
    }

    /** @throws Disproved where the rows written have to be read otherwise */
    private Plan settled(Findings all) {
        if (plan.findings().whole()) {
            return plan;
        }
        Plan other = plan.with(all);
        if (!other.writesAs(plan)) {
            throw new Disproved(other);
        }
        return other;
    }

    /** The names in the rows, with the number of cells, by field. */
    Map<Field, Map<String, Long>> names() {
        return names;
    }

    /** The currencies of the amounts written. */
    Set<String> currencies() {
        return currencies;
    }

    private void take(List<Built> rows, BatchWriter batch) {
        List<BatchWriter.Row> records = new ArrayList<>(rows.size());
        for (Built row : rows) {
            walked++;
            Batch.Rejected reason = row.rejected();
            BatchWriter.Row record = row.record();
            if (reason != null) {
                reject(reason, batch);
            } else if (record != null) {
                records.add(record);
            }
        }
        List<BatchWriter.Outcome> outcomes = batch.put(records);
        for (int i = 0; i < outcomes.size(); i++) {
            count(outcomes.get(i), records.get(i), batch);
        }
    }

    private void count(BatchWriter.Outcome outcome, BatchWriter.Row row, BatchWriter batch) {
        switch (outcome) {
            case IMPORTED -> imported++;
            case UPDATED -> updated++;
            case UNCHANGED -> unchanged++;
            case REPEATED -> {
                repeated++;
                if (skipped.size() < TableReport.LISTED) {
                    skipped.add(new Skipped(row.number(),
                            Note.of("meaning.skipped.repeated", shown(row.identity().text()))));
                }
            }
            case CONTRADICTED -> reject(new Batch.Rejected(row.number(), "", shown(row.identity().text()),
                    Note.of("meaning.fault.contradicted", shown(row.identity().text())), List.of(row.extras())), batch);
        }
        if (currency >= 0 && row.values()[currency] instanceof String code) {
            currencies.add(code);
        }
    }

    private void reject(Batch.Rejected reason, BatchWriter batch) {
        batch.quarantine(reason);
        rejected.add(reason);
        if (problems.size() < TableReport.LISTED) {
            problems.add(new Fault(reason.row(), reason.column(), reason.value(), reason.reason()));
        }
    }

    /** Parts of an identity are kept apart by a control character nobody should see. */
    private static String shown(String identity) {
        return identity.replace('\u001f', ' ');
    }

    private Map<String, String> mapping() {
        Map<String, String> out = new LinkedHashMap<>();
        for (ColumnMeaning column : layout.mapping().columns()) {
            Field field = column.field();
            if (field != null) {
                out.put(column.column(), field.id());
            }
        }
        return out;
    }
}
