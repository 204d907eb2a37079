package app.quarterdeck.importing.run;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.kept.Decisions;
import app.quarterdeck.importing.meaning.ColumnMeaning;
import app.quarterdeck.importing.read.Fault;
import app.quarterdeck.importing.read.Skipped;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.records.Built;
import app.quarterdeck.importing.records.Layout;
import app.quarterdeck.importing.records.RowFeed;
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
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes one planned table as a batch and counts what became of its rows. */
final class TableWriter {

    private final Plan plan;
    private Plan settled;
    private final Layout layout;
    private final Set<String> currencies = new TreeSet<>();
    private final List<Fault> problems = new ArrayList<>();
    private final List<Skipped> skipped = new ArrayList<>();
    private final boolean fileWins;
    private final int currency;
    private final Rejects.Gathered rejected = new Rejects.Gathered();
    private Map<Field, Map<String, Long>> names = Map.of();
    private int walked;
    private int imported;
    private int updated;
    private int unchanged;
    private int repeated;
    private int nameless;
    private @Nullable BatchWriter written;

    /** @param fileWins where the source of a typed value has changed, its value goes over the typed one */
    TableWriter(Plan plan, boolean fileWins) {
        this.plan = plan;
        this.fileWins = fileWins;
        this.settled = plan;
        this.layout = plan.layout();
        this.currency = layout.currencySlot();
    }

    /** The batch, once it is written. */
    BatchWriter batch() {
        return Objects.requireNonNull(written);
    }

    /** How many rows kept out do not say which record they are. */
    int nameless() {
        return nameless;
    }

    /**
     * @param aliases all names that count as others
     * @throws Plan.Disproved where the rows written have to be read otherwise
     */
    TableReport write(ImportTransaction transaction, String sha256, Planner planner, List<Alias> aliases,
            boolean rehearsal, Progress progress, Cancellation cancellation) {
        TableRead table = layout.table();
        String sheet = table.sheet() == null ? "" : table.sheet();
        BatchWriter batch = transaction.batch(layout.kind(), table.whole() ? table.rows() : Long.MAX_VALUE,
                String.valueOf(table.file().getFileName()), sheet, sha256, layout.fields(), layout.headings(),
                mapping());
        written = batch;
        Assumed assumed;
        try (RowFeed feed = new RowFeed(layout, plan.findings(), plan.words(), planner.vocabulary(), batch,
                cancellation)) {
            if (fileWins) {
                batch.sources().letFileWin();
            }
            feed.start();
            Note step = Note.of("meaning.progress.writing", String.valueOf(table.file().getFileName()));
            for (List<Built> rows = feed.next(); !rows.isEmpty(); rows = feed.next()) {
                cancellation.check();
                long expected = feed.expected();
                progress.at(step, walked, expected < 0 ? expected : Math.max(walked, expected));
                take(rows, batch);
            }
            RowFeed.Leftovers left = feed.leftovers();
            settled = planner.proved(plan, left.all(), left.findings(), progress, cancellation);
            assumed = new Assumed(settled);
            assumed.after(left, aliases, currencies);
            names = left.names();
        }
        List<Skipped> passed = settled.layout().table().skipped();
        RowCounts counts = new RowCounts(walked + passed.size(), imported, updated, unchanged, rejected.rows(),
                passed.size() + repeated);
        TableReport.Typed typed = assumed.typed(batch.sources());
        if (rejected.rows() > 0) {
            transaction.aside().keepReading(batch.batch(),
                    Decisions.of(settled.layout(), settled.findings(), settled.words()).text());
        }
        batch.finish(counts, assumed.notes());
        return new TableReport(table.file(), table.sheet(), layout.kind(), false, counts, rehearsal ? 0 : batch.batch(),
                assumed.notes(), problems, Stream.concat(passed.stream(), skipped.stream()).limit(TableReport.LISTED)
                        .toList(),
                rejected.groups(), batch.changes().stream().map(Change::of).toList(),
                settled.layout().mapping().columns(), List.of(), TableReport.Listing.NONE, typed,
                settled.recipe());
    }

    /** The plan as all rows have it, once they are written. */
    Plan settled() {
        return settled;
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
                String identity = row.identity();
                nameless += identity == null ? 1 : 0;
                if (identity != null) {
                    batch.mention(identity);
                }
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
                    Note.of("meaning.fault.contradicted", shown(row.identity().text())), List.of(row.extras()), ""),
                    batch);
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
