package app.quarterdeck.facts;

import app.quarterdeck.base.Names;
import app.quarterdeck.model.record.Blank;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The dictionary of a snapshot: code to text and back. Code 0 is the blank. Texts that the analysis itself needs (the
 * names of statuses) get codes beyond those of the workspace, for the life of the snapshot. Safe for threads.
 */
public final class Texts {

    private final List<String> values;
    private final NameIndex index;
    private final List<String> added = new ArrayList<>();
    private final Map<String, Integer> addedCodes = new HashMap<>();

    /** @param values text by code, not changed afterwards; the text of code 0 is empty */
    public Texts(List<String> values) {
        this(values, List.of());
    }

    /** @param preferred spellings under which names are shown; others of the same name stand behind */
    Texts(List<String> values, List<String> preferred) {
        this.values = values;
        this.index = new NameIndex(values, preferred);
    }

    public String text(int code) {
        if (code < values.size()) {
            return values.get(code);
        }
        synchronized (this) {
            return added.get(code - values.size());
        }
    }

    /** The code of exactly this text, made where there is none. */
    public synchronized int code(String text) {
        int known = index.exact(text);
        return known >= 0 ? known : addedCodes.computeIfAbsent(text, t -> {
            added.add(t);
            return values.size() + added.size() - 1;
        });
    }

    /** The {@link #canonical} code of the texts that are the same name ({@link Names#key}); blank where no text is. */
    public int sameName(String name) {
        return Math.max(Blank.TEXT, index.first(Names.key(name)));
    }

    /** One code for all spellings of a name that differ only in case, blanks or width. */
    public int canonical(int code) {
        return code < values.size() ? index.canonical(code) : code;
    }

    public synchronized int size() {
        return values.size() + added.size();
    }
}
