package app.quarterdeck.store.source;

import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.sqlite.Query;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The records that their source has no more (design 4.8, decision 0034). Mostly there are none. */
public record GoneTable(Query query) {

    /** Under this name the journal has records that went and came back; the values are the batches that noticed. */
    public static final String FIELD = "gone";

    /** Row ids, ascending. */
    public long[] ids(RecordKind kind) {
        return query.list("SELECT record FROM gone WHERE kind = ? ORDER BY record", row -> row.getLong(1), kind.id())
                .stream().mapToLong(Long::longValue).toArray();
    }

    /** A condition in SQL that keeps the records that are not gone. */
    public String present(RecordKind kind, String rowId) {
        boolean any = query.number("SELECT EXISTS (SELECT 1 FROM gone WHERE kind = ?)", kind.id()) == 1;
        return any ? rowId + " NOT IN (SELECT record FROM gone WHERE kind = '" + kind.id() + "')" : "1";
    }

    /** How many records that are gone now each batch found to be so. */
    public Map<Integer, Integer> counts() {
        Map<Integer, Integer> out = new HashMap<>();
        query.each("SELECT batch, count(*) FROM gone GROUP BY batch", row -> out.put(row.getInt(1), row.getInt(2)));
        return out;
    }

    /** Marks a record, or takes the mark away where {@code batch} is null. */
    public void mark(RecordKind kind, long record, @Nullable Object batch) {
        if (batch == null) {
            query.change("DELETE FROM gone WHERE kind = ? AND record = ?", kind.id(), record);
        } else {
            query.change("INSERT INTO gone VALUES (?,?,?) ON CONFLICT (kind, record) DO UPDATE SET batch = "
                    + "excluded.batch", kind.id(), record, batch);
        }
    }

    /** As {@link #mark}, with a line in the journal under the batch that is the cause. */
    public void change(RecordKind kind, long record, @Nullable Integer old, @Nullable Integer now, int cause,
            String at) {
        mark(kind, record, now);
        query.change("INSERT INTO journal VALUES (NULL,?,'import',?,?,?,?,?,?)", at, cause, kind.id(), record, FIELD,
                old, now);
    }
}
