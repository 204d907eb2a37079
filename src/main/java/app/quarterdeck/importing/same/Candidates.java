package app.quarterdeck.importing.same;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * The pairs of many names that are worth comparing, without comparing each with each: names that share a form once a letter
 * is left out (so one slip of any kind is always found), and neighbours in the order of the alphabet, read forwards and
 * backwards, for two slips. The number of pairs grows with that of the names.
 */
final class Candidates {

    private static final int CROWD = 12;
    private static final int NEIGHBOURS = 4;
    private static final int LONG = 10;
    /** An odd number and its inverse: letters are left out of a polynomial without building the text. */
    private static final long BASE = 0x5851F42D4C957F2DL;
    private static final long INVERSE = inverse(BASE);
    private static final int PLACE_BITS = 17;
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    private final List<Spelled> names;
    private final Numbers pairs = new Numbers();

    /** Numbers one after the other: there are millions of them, and streams have to be warmed up. */
    private static final class Numbers {

        private long[] all = new long[1 << 10];
        private int size;

        private void add(long number) {
            if (size == all.length) {
                all = Arrays.copyOf(all, size * 2);
            }
            all[size++] = number;
        }

        private long[] sorted() {
            long[] out = Arrays.copyOf(all, size);
            Arrays.sort(out);
            return out;
        }
    }

    /** A form of a name and the place of the name. */
    private record Placed(String form, int place) implements Comparable<Placed> {

        @Override
        public int compareTo(Placed other) {
            return form.compareTo(other.form);
        }
    }

    private Candidates(List<Spelled> names) {
        this.names = names;
    }

    /**
     * Pairs of places, the lesser first, in its upper half; sorted, each once.
     *
     * @param names at most 131,072 of them
     * @param marks what else each is known by, empty where there is nothing: who shares a mark is a pair
     */
    static long[] of(List<Spelled> names, List<String> marks) {
        Candidates found = new Candidates(names);
        found.shared(place -> forms(names.get(place)));
        found.shared(place -> marks.get(place).isEmpty() ? new long[0] : new long[]{hash(marks.get(place))});
        found.neighbours(Spelled::bare);
        found.neighbours(name -> new StringBuilder(name.bare()).reverse().toString());
        long[] sorted = found.pairs.sorted();
        int count = 0;
        for (long pair : sorted) {
            if (count == 0 || sorted[count - 1] != pair) {
                sorted[count++] = pair;
            }
        }
        return Arrays.copyOf(sorted, count);
    }

    /** Modulo two to the power of 64: each round doubles the number of right bits. */
    private static long inverse(long odd) {
        long out = odd;
        for (int round = 0; round < Integer.BYTES + 1; round++) {
            out *= 2 - odd * out;
        }
        return out;
    }

    private void shared(IntFunction<long[]> formsOf) {
        Numbers all = new Numbers();
        for (int place = 0; place < names.size(); place++) {
            for (long form : formsOf.apply(place)) {
                all.add(form << PLACE_BITS | place);
            }
        }
        long[] forms = all.sorted();
        for (int from = 0, to = 0; from < forms.length; from = to) {
            while (to < forms.length && forms[to] >>> PLACE_BITS == forms[from] >>> PLACE_BITS) {
                to++;
            }
            // a form that dozens share says nothing; each is still compared with the next few
            for (int i = from; i < to; i++) {
                for (int j = i + 1; j < Math.min(to, i + CROWD); j++) {
                    add((int) (forms[i] & PLACE), (int) (forms[j] & PLACE));
                }
            }
        }
    }

    /** A name as it is, with each of its letters left out, and with its words in another order, as numbers. */
    private static long[] forms(Spelled name) {
        boolean several = name.words().size() > 1;
        String core = name.core().equals(name.bare()) ? "" : name.core();
        long[] out = new long[forms(name.bare()) + (core.isEmpty() ? 0 : forms(core)) + (several ? 1 : 0)];
        shorten(name.bare(), out, 0);
        if (!core.isEmpty()) {
            shorten(core, out, forms(name.bare()));
        }
        if (several) {
            List<String> sorted = new ArrayList<>(name.words());
            sorted.sort(null);
            out[out.length - 1] = hash(String.join("", sorted));
        }
        return out;
    }

    private static int forms(String whole) {
        return whole.length() < Integer.BYTES ? 1 : whole.length() + 1;
    }

    /** Puts the forms of a word into their places. */
    private static void shorten(String whole, long[] out, int from) {
        int length = whole.length();
        if (length < Integer.BYTES) {
            out[from] = hash(whole);
            return;
        }
        long[] after = new long[length + 1];
        long power = 1;
        for (int i = length - 1; i >= 0; i--) {
            after[i] = whole.charAt(i) * power + after[i + 1];
            power *= BASE;
        }
        out[from + length] = spread(after[0]);
        long before = 0;
        for (int i = 0; i < length; i++) {
            power *= INVERSE;
            out[from + i] = spread(before * power + after[i + 1]);
            before = before * BASE + whole.charAt(i);
        }
    }

    private static long hash(String whole) {
        long hash = 0;
        for (int i = 0; i < whole.length(); i++) {
            hash = hash * BASE + whole.charAt(i);
        }
        return spread(hash);
    }

    /** The upper bits, which depend on all letters, where the lower ones would be cut off. */
    private static long spread(long hash) {
        long mixed = (hash ^ hash >>> 32) * 0x9E3779B97F4A7C15L;
        return mixed >>> PLACE_BITS;
    }

    private void neighbours(Function<Spelled, String> by) {
        List<Placed> order = new ArrayList<>();
        for (int place = 0; place < names.size(); place++) {
            String form = by.apply(names.get(place));
            if (form.length() >= LONG) {
                order.add(new Placed(form, place));
            }
        }
        order.sort(null);
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < Math.min(order.size(), i + NEIGHBOURS); j++) {
                add(order.get(i).place(), order.get(j).place());
            }
        }
    }

    private void add(int a, int b) {
        if (a != b) {
            pairs.add((long) Math.min(a, b) << Integer.SIZE | Math.max(a, b));
        }
    }
}
