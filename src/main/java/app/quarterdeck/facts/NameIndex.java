package app.quarterdeck.facts;

import app.quarterdeck.base.Names;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Finds texts by themselves and by their name, made when first asked. A plain table of codes by hash: a workspace can hold a
 * million texts, and maps of objects would take ten times the room and the time to open it. Safe for threads.
 */
final class NameIndex {

    private static final int NONE = -1;

    private final List<String> texts;
    private final List<String> preferred;
    private volatile @Nullable Slots slots;

    /**
     * @param codes     by slot; texts of one name follow one another with others between, the first code first
     * @param hashes    of the names, by code
     * @param canonical the code that stands for the same name, the first one unless another is preferred, by code
     */
    @SuppressWarnings("ArrayRecordComponent") // one table, never compared
    private record Slots(int[] codes, int[] hashes, int[] canonical) {
    }

    /** @param preferred spellings that stand for their name, where there are several */
    NameIndex(List<String> texts, List<String> preferred) {
        this.texts = texts;
        this.preferred = List.copyOf(preferred);
    }

    /** The code of exactly this text, -1 where there is none. */
    int exact(String text) {
        return find(made(), Names.key(text), text, false);
    }

    /** The code that stands for this name, given as its key; -1 where there is none. */
    int first(String key) {
        int first = find(made(), key, key, true);
        return first == NONE ? NONE : canonical(first);
    }

    int canonical(int code) {
        return made().canonical[code];
    }

    private int find(Slots made, String key, String text, boolean byName) {
        int hash = key.hashCode();
        for (int slot = slot(hash, made.codes.length); made.codes[slot] != NONE; slot = next(slot, made.codes)) {
            int code = made.codes[slot];
            if (made.hashes[code] == hash
                    && (byName ? Names.key(texts.get(code)) : texts.get(code)).equals(text)) {
                return code;
            }
        }
        return NONE;
    }

    private Slots made() {
        Slots known = slots;
        if (known == null) {
            synchronized (this) {
                known = slots;
                if (known == null) {
                    known = make();
                    slots = known;
                }
            }
        }
        return known;
    }

    private Slots make() {
        int size = texts.size();
        int[] codes = new int[Integer.highestOneBit(size + 8) << 2];
        Arrays.fill(codes, NONE);
        int[] hashes = new int[size];
        int[] canonical = new int[size];
        for (int code = 0; code < size; code++) {
            String key = Names.key(texts.get(code));
            int hash = key.hashCode();
            hashes[code] = hash;
            canonical[code] = code;
            int slot = slot(hash, codes.length);
            for (; codes[slot] != NONE; slot = next(slot, codes)) {
                int other = codes[slot];
                if (canonical[code] == code && hashes[other] == hash && Names.key(texts.get(other)).equals(key)) {
                    canonical[code] = canonical[other];
                }
            }
            codes[slot] = code;
        }
        return prefer(new Slots(codes, hashes, canonical));
    }

    private Slots prefer(Slots made) {
        Map<Integer, Integer> chosen = new HashMap<>();
        for (String text : preferred) {
            int code = find(made, Names.key(text), text, false);
            if (code != NONE) {
                chosen.put(made.canonical[code], code);
            }
        }
        for (int code = 0; code < made.canonical.length && !chosen.isEmpty(); code++) {
            made.canonical[code] = chosen.getOrDefault(made.canonical[code], made.canonical[code]);
        }
        return made;
    }

    private static int slot(int hash, int slots) {
        int spread = hash * 0x9E3779B9;
        return (spread ^ spread >>> 15) & (slots - 1);
    }

    private static int next(int slot, int[] slots) {
        return (slot + 1) & (slots.length - 1);
    }
}
