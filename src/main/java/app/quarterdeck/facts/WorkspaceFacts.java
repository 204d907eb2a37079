package app.quarterdeck.facts;

import app.quarterdeck.model.past.DealHistory;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.Settings;
import app.quarterdeck.model.same.Alias;
import app.quarterdeck.store.RecordReader;
import app.quarterdeck.store.WorkspaceFile;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.function.UnaryOperator;

/** Facts from a workspace file. Columns asked for after the file changed are refused: their snapshot is stale. */
public final class WorkspaceFacts implements FactSource {

    private final WorkspaceFile file;
    private final RecordReader records;
    private final long revision;
    private final UnaryOperator<Settings> seen;

    public WorkspaceFacts(WorkspaceFile file) {
        this(file, UnaryOperator.identity());
    }

    /** @param seen what takes the place of the settings kept, for this once */
    public WorkspaceFacts(WorkspaceFile file, UnaryOperator<Settings> seen) {
        this.file = file;
        this.seen = seen;
        this.records = file.records();
        this.revision = file.revision();
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Settings settings() {
        return seen.apply(file.settings().read());
    }

    @Override
    public List<String> texts() {
        return records.texts();
    }

    @Override
    public long[] rowIds(RecordKind kind) {
        return records.rowIds(kind);
    }

    @Override
    public long[] gone(RecordKind kind) {
        return records.gone(kind);
    }

    @Override
    public DealHistory dealHistory() {
        return fresh(records.dealHistory());
    }

    @Override
    public int[] ints(Field field) {
        return fresh(records.ints(field));
    }

    @Override
    public long[] longs(Field field) {
        return fresh(records.longs(field));
    }

    @Override
    public double[] doubles(Field field) {
        return fresh(records.doubles(field));
    }

    @Override
    public long[] links(Field field) {
        return fresh(records.links(field));
    }

    @Override
    public int[] orderOfSales() {
        return fresh(records.orderOfSales());
    }

    @Override
    public List<String> headings(RecordKind kind) {
        return records.headings(kind);
    }

    @Override
    public int[] column(RecordKind kind, String heading, ToIntFunction<String> coder) {
        return fresh(records.column(kind, heading, coder));
    }

    @Override
    public List<Alias> aliases() {
        return file.aliases().all();
    }

    @Override
    public List<FactFile> files() {
        return file.batches().all().stream().filter(batch -> batch.undoneAt() == null)
                .map(batch -> new FactFile(batch.id(), batch.kind(), batch.file(), batch.sheet())).toList();
    }

    private <T> T fresh(T column) {
        if (file.revision() != revision) {
            throw new StaleSnapshot();
        }
        return column;
    }
}
