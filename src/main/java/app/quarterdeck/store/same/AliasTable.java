package app.quarterdeck.store.same;

import app.quarterdeck.base.Names;
import app.quarterdeck.model.same.Alias;
import app.quarterdeck.store.sqlite.Query;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

/**
 * What the user said is the same, and what is not. Names are compared as {@link Names#key} has them. Every change is
 * journaled with the cause {@code merge} or {@code undo}; it touches no record, so columns made of records stay good.
 */
public final class AliasTable {

    /** Two names of a list, by their keys, that are not the same; the lesser one first. */
    public record Different(String list, String one, String other) {

        public static Different of(String list, String a, String b) {
            String one = Names.key(a);
            String other = Names.key(b);
            return one.compareTo(other) <= 0 ? new Different(list, one, other) : new Different(list, other, one);
        }
    }

    private final Query reading;
    private final Supplier<Query> writing;

    /** @param writing asked for only by what writes */
    public AliasTable(Query reading, Supplier<Query> writing) {
        this.reading = reading;
        this.writing = writing;
    }

    /** All, by list and name. */
    public List<Alias> all() {
        return reading.list("SELECT list, name, same FROM alias ORDER BY list, name",
                row -> new Alias(row.getString(1), row.getString(2), row.getString(3)));
    }

    public Set<Different> different() {
        return new HashSet<>(reading.list("SELECT list, one, other FROM different",
                row -> new Different(row.getString(1), row.getString(2), row.getString(3))));
    }

    /** Keeps all of them, or none; what a name counted as before is replaced. */
    public void put(List<Alias> aliases) {
        Query query = writing.get();
        query.together(() -> {
            putWithin(query, aliases);
            query.change("UPDATE state SET revision = revision + 1");
        });
    }

    /** As {@link #put}, inside a transaction that is under way. */
    public static void putWithin(Query query, List<Alias> aliases) {
        for (Alias alias : aliases) {
            String key = Names.key(alias.name());
            List<String> before = query.list("SELECT same FROM alias WHERE list = ? AND key = ?",
                    row -> row.getString(1), alias.list(), key);
            if (before.equals(List.of(alias.same()))) {
                continue;
            }
            query.change("INSERT OR REPLACE INTO alias VALUES (?,?,?,?)", alias.list(), key, alias.name(),
                    alias.same());
            journal(query, "merge", alias.list(), alias.name(), before.isEmpty() ? null : before.getFirst(),
                    alias.same());
        }
    }

    /** Forgets what these names count as. */
    public void remove(List<Alias> aliases) {
        Query query = writing.get();
        query.together(() -> {
            for (Alias alias : aliases) {
                int gone = query.change("DELETE FROM alias WHERE list = ? AND key = ?", alias.list(),
                        Names.key(alias.name()));
                if (gone > 0) {
                    journal(query, "undo", alias.list(), alias.name(), alias.same(), null);
                }
            }
            query.change("UPDATE state SET revision = revision + 1");
        });
    }

    /** Remembers that two names are not the same, or takes that back. */
    public void differ(Different pair, boolean they) {
        writing.get().change(they
                ? "INSERT OR IGNORE INTO different VALUES (?,?,?)"
                : "DELETE FROM different WHERE list = ? AND one = ? AND other = ?", pair.list(), pair.one(),
                pair.other());
    }

    /** Of no record: taking an import back must not take it for a later change of one. */
    private static void journal(Query query, String cause, String list, String name,
            @org.jspecify.annotations.Nullable String old, @org.jspecify.annotations.Nullable String now) {
        query.change("INSERT INTO journal VALUES (NULL,?,?,NULL,?,0,?,?,?)",
                LocalDateTime.now(ZoneId.systemDefault()).truncatedTo(ChronoUnit.SECONDS).toString(), cause, list, name,
                old, now);
    }
}
