package app.quarterdeck.importing.same;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The pairs of many names that are worth comparing, without comparing each with each: names that share a form once a letter
 * is left out (so one slip of any kind is always found), and neighbours in the order of the alphabet, read forwards and
 * backwards, for two slips. The number of pairs grows with that of the names.
 */
final class Candidates {

    private static final int CROWD = 12;
    private static final int NEIGHBOURS = 4;
    private static final int LONG = 10;
    private static final int PLACE_BITS = 17;
    private static final long PLACE = (1L << PLACE_BITS) - 1;

    private final List<Spelled> names;
    private final Set<Long> pairs = new HashSet<>();

    private Candidates(List<Spelled> names) {
        this.names = names;
    }

    /**
     * Pairs of places, the lesser first.
     *
     * @param names at most 131,072 of them
     * @param marks what else each is known by, empty where there is nothing: who shares a mark is a pair
     */
    static List<int[]> of(List<Spelled> names, List<String> marks) {
        Candidates found = new Candidates(names);
        found.shared(place -> forms(names.get(place)));
        found.shared(place -> marks.get(place).isEmpty() ? Set.of() : Set.of(marks.get(place)));
        found.neighbours(Spelled::bare);
        found.neighbours(name -> new StringBuilder(name.bare()).reverse().toString());
        return found.pairs.stream().sorted().map(pair -> new int[]{(int) (pair >> Integer.SIZE), pair.intValue()})
                .toList();
    }

    private void shared(IntFunction<Set<String>> formsOf) {
        long[] forms = IntStream.range(0, names.size()).mapToObj(place -> formsOf.apply(place).stream()
                .mapToLong(form -> hash(form) << PLACE_BITS | place)).flatMapToLong(stream -> stream).toArray();
        Arrays.sort(forms);
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

    private static Set<String> forms(Spelled name) {
        Set<String> out = new HashSet<>();
        for (String whole : List.of(name.bare(), name.core())) {
            out.add(whole);
            for (int i = 0; i < whole.length() && whole.length() > Integer.BYTES; i++) {
                out.add(whole.substring(0, i) + whole.substring(i + 1));
            }
        }
        if (name.words().size() > 1) {
            out.add(String.join("", name.words().stream().sorted().toList()));
        }
        return out;
    }

    private void neighbours(Function<Spelled, String> by) {
        List<String> forms = names.stream().map(by).toList();
        List<Integer> order = new ArrayList<>(IntStream.range(0, forms.size())
                .filter(place -> forms.get(place).length() >= LONG).boxed().toList());
        order.sort(Comparator.comparing(forms::get));
        for (int i = 0; i < order.size(); i++) {
            for (int j = i + 1; j < Math.min(order.size(), i + NEIGHBOURS); j++) {
                add(order.get(i), order.get(j));
            }
        }
    }

    private void add(int a, int b) {
        if (a != b) {
            pairs.add((long) Math.min(a, b) << Integer.SIZE | Math.max(a, b));
        }
    }

    private static long hash(String form) {
        long hash = 0xcbf29ce484222325L;
        for (int i = 0; i < form.length(); i++) {
            hash = (hash ^ form.charAt(i)) * 0x100000001b3L;
        }
        return hash ^ hash >>> 32;
    }
}
