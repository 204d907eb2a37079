package app.quarterdeck.store;

import app.quarterdeck.model.record.Settings;
import app.quarterdeck.model.record.SettingsText;
import app.quarterdeck.store.sqlite.Query;
import java.util.Map;
import java.util.TreeMap;

/** What the user decided for the workspace, as typed: {@code fiscal-year-start=4}. */
public final class SettingTable {

    private final WorkspaceFile file;

    SettingTable(WorkspaceFile file) {
        this.file = file;
    }

    public Map<String, String> all() {
        Map<String, String> out = new TreeMap<>();
        file.query().each("SELECT key, value FROM setting", row -> out.put(row.getString(1), row.getString(2)));
        return out;
    }

    public Settings read() {
        return SettingsText.parse(all());
    }

    /** Keeps what no figure depends on, so that none has to be worked out anew: how a review is put together. */
    public void keepAside(String key, String value) {
        keepAside(Map.of(key, value));
    }

    /** As {@link #keepAside(String, String)}, all or none; an empty value takes one back. */
    public void keepAside(Map<String, String> changes) {
        Query query = Query.on(file.writing());
        query.together(() -> write(query, changes));
    }

    /** Keeps these, all or none; an empty value takes a setting back. Unknown or unreadable ones are the user's fault. */
    public void put(Map<String, String> changes) {
        Map<String, String> next = all();
        changes.forEach((key, value) -> {
            if (value.isEmpty()) {
                next.remove(key);
            } else {
                next.put(key, value);
            }
        });
        SettingsText.parse(next);
        Query query = Query.on(file.writing());
        query.together(() -> {
            write(query, changes);
            query.change("UPDATE state SET revision = revision + 1");
        });
    }

    private static void write(Query query, Map<String, String> changes) {
        changes.forEach((key, value) -> {
            if (value.isEmpty()) {
                query.change("DELETE FROM setting WHERE key = ?", key);
            } else {
                query.change(
                        "INSERT INTO setting VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                        key, value);
            }
        });
    }
}
