package app.quarterdeck.store.own;

import app.quarterdeck.model.own.OwnMetric;
import app.quarterdeck.store.sqlite.Query;
import java.util.List;

/** The user's own metrics in the order in which they were made. */
public final class OwnMetricTable {

    private final Query query;

    /** @param query on a connection that may write, for changes */
    public OwnMetricTable(Query query) {
        this.query = query;
    }

    public List<OwnMetric> all() {
        return query.list("SELECT id, definition FROM own_metric ORDER BY made",
                row -> OwnMetricJson.read(row.getString(1), row.getString(2)));
    }

    /** Keeps a metric: a new one comes last, another of its id is replaced where it stands. */
    public void keep(OwnMetric metric) {
        query.together(() -> {
            query.change("""
                    INSERT INTO own_metric (id, definition) VALUES (?, ?)
                    ON CONFLICT (id) DO UPDATE SET definition = excluded.definition""", metric.id(),
                    OwnMetricJson.write(metric));
            query.change("UPDATE state SET revision = revision + 1");
        });
    }

    /** Takes a metric away; where there is none nothing happens. */
    public void remove(String id) {
        query.together(() -> {
            query.change("DELETE FROM own_metric WHERE id = ?", id);
            query.change("UPDATE state SET revision = revision + 1");
        });
    }
}
