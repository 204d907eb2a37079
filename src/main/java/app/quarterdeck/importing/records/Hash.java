package app.quarterdeck.importing.records;

import org.jspecify.annotations.Nullable;

/** 64 bits of a row's values: equal rows give equal numbers, others practically never. */
final class Hash {

    private static final long PRIME = 0x100000001b3L;

    private Hash() {
    }

    static long of(long seed, @Nullable Object[] values) {
        long hash = seed;
        for (Object value : values) {
            hash = value instanceof String text
                    ? of(hash, text)
                    : mix(hash ^ (value == null ? 0x5bd1e995L : mix(value.hashCode() + 0x9e3779b97f4a7c15L)));
        }
        return hash;
    }

    static long of(long seed, String text) {
        long hash = seed ^ 0xcbf29ce484222325L;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return mix(hash + text.length());
    }

    private static long mix(long value) {
        long z = (value ^ (value >>> 30)) * 0xbf58476d1ce4e5b9L;
        z = (z ^ (z >>> 27)) * 0x94d049bb133111ebL;
        return z ^ (z >>> 31);
    }
}
