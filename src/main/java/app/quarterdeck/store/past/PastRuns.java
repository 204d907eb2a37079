package app.quarterdeck.store.past;

import app.quarterdeck.store.sqlite.Query;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * The runs of imports after which the pipeline is looked at: those that brought deals and still stand. The pipeline as it
 * stood is known by the latest past day of the data, so of several runs with the same latest day the last one counts.
 */
final class PastRuns {

    private final NavigableMap<Integer, Integer> places = new TreeMap<>();
    private final Map<Integer, Integer> runOfBatch = new HashMap<>();

    PastRuns(Query query) {
        query.each("SELECT id, run FROM batch", row -> runOfBatch.put(row.getInt(1), row.getInt(2)));
        query.each("SELECT DISTINCT run FROM batch WHERE kind = 'deals' AND undone_at IS NULL",
                row -> places.put(row.getInt(1), places.size()));
        int place = 0;
        for (Map.Entry<Integer, Integer> run : places.entrySet()) {
            run.setValue(place++);
        }
    }

    int count() {
        return places.size();
    }

    /** The place of the first run that still stands and had what a batch brought; {@link #count} where none had. */
    int from(int batch) {
        Map.Entry<Integer, Integer> next = places.ceilingEntry(runOfBatch.getOrDefault(batch, Integer.MAX_VALUE));
        return next == null ? count() : next.getValue();
    }
}
