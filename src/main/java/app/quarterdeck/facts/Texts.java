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
    private final Map<String, Integer> codes = new HashMap<>();
    private final Map<String, Integer> keys = new HashMap<>();
    private final int[] canonical;

    /** @param values text by code; the text of code 0 is empty */
    public Texts(List<String> values) {
        this.values = new ArrayList<>(values);
        this.canonical = new int[values.size()];
        for (int code = 0; code < values.size(); code++) {
            codes.put(values.get(code), code);
            Integer first = keys.putIfAbsent(Names.key(values.get(code)), code);
            canonical[code] = first == null ? code : first;
        }
    }

    public synchronized String text(int code) {
        return values.get(code);
    }

    /** The code of exactly this text, made where there is none. */
    public synchronized int code(String text) {
        return codes.computeIfAbsent(text, added -> {
            values.add(added);
            return values.size() - 1;
        });
    }

    /** The first code whose text is the same name ({@link Names#key}); blank where no text is. */
    public synchronized int sameName(String name) {
        return keys.getOrDefault(Names.key(name), Blank.TEXT);
    }

    /** One code for all spellings of a name that differ only in case, blanks or width. */
    public int canonical(int code) {
        return code < canonical.length ? canonical[code] : code;
    }

    public synchronized int size() {
        return values.size();
    }
}
