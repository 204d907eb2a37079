package app.quarterdeck.importing.run;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.meaning.ColumnMeaning;
import app.quarterdeck.importing.meaning.Labels;
import app.quarterdeck.importing.meaning.Listed;
import app.quarterdeck.importing.meaning.Target;
import app.quarterdeck.importing.read.ColumnRead;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.records.CarriedRows;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RowCounts;
import app.quarterdeck.store.BatchWriter;
import app.quarterdeck.store.ImportTransaction;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * Writes the customers, products or people that the rows of a table carry along, as a batch of its own. Of all rows, the
 * first with a record counts; the others are skipped.
 */
final class CarriedWriter {

    private CarriedWriter() {
    }

    static TableReport write(ImportTransaction transaction, TableRead table, String sha256, CarriedRows rows,
            boolean rehearsal) {
        Map<String, String> mapping = new LinkedHashMap<>();
        rows.carried().columns().forEach(
                (field, column) -> mapping.put(table.columns().get(column).name(), field.id()));
        BatchWriter batch = transaction.batch(rows.carried().kind(), rows.found().size(),
                String.valueOf(table.file().getFileName()),
                table.sheet() == null ? "" : table.sheet(), sha256, rows.fields(), List.of(), mapping);
        batch.onlyFill();
        Map<BatchWriter.Outcome, Integer> counts = new EnumMap<>(BatchWriter.Outcome.class);
        rows.found().forEach((identity, found) -> {
            String byName = rows.nameKey(found);
            String key = !byName.isEmpty() && batch.knows(byName) ? byName : identity;
            counts.merge(
                    batch.put(List.of(new BatchWriter.Row(key, found.row(), found.values(), new String[0]))).getFirst(),
                    1, Integer::sum);
        });
        int imported = counts.getOrDefault(BatchWriter.Outcome.IMPORTED, 0);
        int updated = counts.getOrDefault(BatchWriter.Outcome.UPDATED, 0);
        int unchanged = counts.getOrDefault(BatchWriter.Outcome.UNCHANGED, 0);
        int read = (int) rows.rows() + table.skipped().size();
        RowCounts result = new RowCounts(read, imported, updated, unchanged, 0,
                read - imported - updated - unchanged);
        List<Object> columns = new ArrayList<>(mapping.keySet());
        List<Note> assumed = List.of(Note.of("meaning.assumed.carried", Labels.of(rows.carried().kind()),
                Listed.and(columns)));
        batch.finish(result, assumed);
        return new TableReport(table.file(), table.sheet(), rows.carried().kind(), true, result,
                rehearsal ? 0 : batch.batch(), assumed, List.of(), List.of(), List.of(),
                batch.changes().stream().map(Change::of).toList(), meanings(table, rows), List.of(),
                TableReport.Listing.NONE, TableReport.Typed.NONE, null);
    }

    private static List<ColumnMeaning> meanings(TableRead table, CarriedRows rows) {
        List<ColumnMeaning> out = new ArrayList<>();
        for (int i = 0; i < table.columns().size(); i++) {
            ColumnRead column = table.columns().get(i);
            int index = i;
            Field field = rows.fields().stream().filter(one -> Objects.equals(rows.carried().columns().get(one), index))
                    .findFirst()
                    .orElse(null);
            out.add(new ColumnMeaning(column.name(), field == null ? null : Target.of(field), field == null ? 0 : 1));
        }
        return out;
    }
}
