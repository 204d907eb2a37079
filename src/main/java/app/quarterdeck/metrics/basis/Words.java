package app.quarterdeck.metrics.basis;

import app.quarterdeck.facts.Texts;
import app.quarterdeck.model.record.Blank;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What words in cells mean, in both languages: those that stand for a blank (settled reading 20), for a competitor, for a
 * call. Words are compared as names are. Safe for threads.
 */
public final class Words {

    private static final String NOTHING = "blank";
    private static final String FILE = "/metrics/words.json";
    private static final Map<String, Object> MEANINGS = read();

    private final Texts texts;
    private final Map<String, boolean[]> flags = new ConcurrentHashMap<>();
    private final boolean[] blank;

    private Words(Texts texts) {
        this.texts = texts;
        this.blank = of(NOTHING);
    }

    public static Words of(Data data) {
        return data.kept(Words.class, () -> new Words(data.texts()));
    }

    /** Whether the text stands for "not filled in". */
    public boolean blank(int code) {
        return code < blank.length && blank[code];
    }

    /** Whether the text means this: one of the meanings listed here. */
    public boolean means(String meaning, int code) {
        boolean[] known = of(meaning);
        return code < known.length && known[code];
    }

    /** By code, whether the text says something; codes beyond do. Never change the array. */
    public boolean[] filled() {
        return flags.computeIfAbsent("filled", key -> {
            boolean[] out = blank.clone();
            for (int code = 0; code < out.length; code++) {
                out[code] = !out[code];
            }
            return out;
        });
    }

    /** By code, whether the text means this; codes beyond mean nothing. Never change the array. */
    public boolean[] of(String meaning) {
        return flags.computeIfAbsent(meaning, this::find);
    }

    private boolean[] find(String meaning) {
        if (!(MEANINGS.get(meaning) instanceof List<?> words)) {
            throw new IllegalArgumentException("no words are known for " + meaning);
        }
        boolean[] names = new boolean[texts.size()];
        for (Object word : words) {
            int same = texts.sameName(word.toString());
            names[same] |= same != Blank.TEXT || word.toString().isEmpty();
        }
        boolean[] out = new boolean[names.length];
        for (int code = 0; code < out.length; code++) {
            out[code] = names[texts.canonical(code)];
        }
        return out;
    }

    private static Map<String, Object> read() {
        try (InputStream in = Words.class.getResourceAsStream(FILE)) {
            if (in == null) {
                throw new IllegalStateException("missing " + FILE);
            }
            return JSON.std.mapFrom(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
