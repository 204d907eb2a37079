package app.quarterdeck.importing.same;

import app.quarterdeck.base.Names;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which values of one list are probably others, spelled otherwise. Takes time in step with the number of values. */
public final class NearDuplicates {

    /** Lists longer than this are not looked through. */
    public static final int MOST = 50_000;

    private static final double LEAST = 0.7;
    private static final double RARE = 0.06;
    private static final double NAMESAKES = 0.12;
    private static final int FEW = 3;
    private static final int LOOKED_UP = 1_000;
    private static final double SELDOM = 0.05;
    private static final Set<String> PEOPLE = Set.of("reps", "customers", "partners");
    private static final Set<String> COMPANIES = Set.of("customers", "partners", "company", "competitor");

    /**
     * A value of a list.
     *
     * @param rows   how many records have it
     * @param listed it stands in a list of its own, such as that of the products, as it is meant to be spelled
     * @param mark   what else it is known by, such as the domain of its e-mail addresses; empty where there is nothing
     */
    public record Value(String text, long rows, boolean listed, String mark) {

        public Value(String text, long rows, boolean listed) {
            this(text, rows, listed, "");
        }
    }

    private record Like(int place, double confidence) {
    }

    private final String list;
    private final List<Value> values;
    private final List<Spelled> names;
    private final Map<String, String> usual;
    private final List<Spelled> usualNames;

    private NearDuplicates(String list, List<Value> values) {
        this.list = list;
        this.values = values;
        this.names = values.stream().map(value -> Spelled.of(value.text(), COMPANIES.contains(list))).toList();
        this.usual = UsualValues.of(list);
        this.usualNames = values.size() > LOOKED_UP
                ? List.of()
                : usual.values().stream().sorted().map(word -> Spelled.of(word, false)).toList();
    }

    /**
     * The proposals for a list, the surest first, then those with most rows; each value to give up once.
     *
     * @param values different texts
     */
    public static List<Suggestion> among(String list, List<Value> values) {
        if (values.size() > MOST) {
            return List.of();
        }
        List<Value> order = new ArrayList<>(values);
        order.sort(NearDuplicates::inOrder);
        return new NearDuplicates(list, order).find();
    }

    private static int inOrder(Value one, Value other) {
        if (one.listed() != other.listed()) {
            return one.listed() ? -1 : 1;
        }
        int rows = Long.compare(other.rows(), one.rows());
        return rows == 0 ? one.text().compareTo(other.text()) : rows;
    }

    private List<Suggestion> find() {
        Map<Integer, Like> best = new HashMap<>();
        boolean codes = codes();
        for (long pair : Candidates.of(names, values.stream().map(Value::mark).toList())) {
            int keep = (int) (pair >> Integer.SIZE);
            int other = (int) pair;
            double confidence = likeness(keep, other, codes);
            Like known = best.get(other);
            if (confidence >= LEAST && (known == null || confidence > known.confidence())) {
                best.put(other, new Like(keep, confidence));
            }
        }
        List<Suggestion> out = new ArrayList<>();
        best.forEach((place, like) -> out.add(suggestion(values.get(place), values.get(like.place()).text(),
                like.confidence())));
        for (int place = 0; place < values.size() && !codes; place++) {
            Suggestion one = best.containsKey(place) ? null : misspelled(values.get(place), names.get(place));
            if (one != null) {
                out.add(one);
            }
        }
        out.sort(Comparator.comparingDouble(Suggestion::confidence).thenComparingLong(Suggestion::rows).reversed()
                .thenComparing(Suggestion::value));
        return out;
    }

    private Suggestion suggestion(Value value, String same, double confidence) {
        return new Suggestion(list, value.text(), same, value.rows(), Math.round(confidence * 100) / 100.0);
    }

    /** @param keep place of the value that would stay, before the other one */
    private double likeness(int keep, int other, boolean codes) {
        Spelled a = names.get(keep);
        Spelled b = names.get(other);
        Value kept = values.get(keep);
        Value given = values.get(other);
        boolean marked = !kept.mark().isEmpty() && kept.mark().equals(given.mark());
        double like = Likeness.of(a, b);
        double found = like == 0 && marked ? Likeness.related(a, b) : like;
        if (found == 0 || a.bare().equals(b.bare())) {
            return found;
        } else if (a.core().equals(b.core()) || marked) {
            return Math.min(Suggestion.SURE - 0.01, found + (marked ? RARE : 0));
        }
        boolean bothUsual = usual.containsKey(Names.key(kept.text())) && usual.containsKey(Names.key(given.text()));
        boolean bothListed = kept.listed() && given.listed();
        if (codes || bothUsual || (bothListed && !PEOPLE.contains(list))) {
            return 0;
        }
        if (PEOPLE.contains(list)) {
            // two people may well differ in a letter, however often each is met
            return found - NAMESAKES;
        }
        boolean rare = (given.rows() <= FEW && kept.rows() > FEW) || given.rows() <= kept.rows() * SELDOM;
        return Math.min(1, found + (rare ? RARE : given.rows() * 2 > kept.rows() ? -RARE : 0));
    }

    /** A slip in a word every file of the kind has, though this one never spells it rightly. */
    private @Nullable Suggestion misspelled(Value value, Spelled name) {
        if (usualNames.isEmpty() || usual.containsKey(Names.key(value.text()))) {
            return null;
        }
        for (Spelled word : usualNames) {
            double found = Likeness.of(word, name);
            if (found >= Suggestion.SURE && !name.bare().equals(word.bare())) {
                return suggestion(value, cased(word.text(), value.text()), found);
            }
        }
        return null;
    }

    private static String cased(String word, String like) {
        return like.equals(like.toLowerCase(java.util.Locale.ROOT))
                ? word.toLowerCase(java.util.Locale.ROOT)
                : like.equals(like.toUpperCase(java.util.Locale.ROOT)) ? word.toUpperCase(java.util.Locale.ROOT) : word;
    }

    /** Whether the values are codes of one length rather than words: then one letter makes the difference. */
    private boolean codes() {
        int length = names.isEmpty() ? 0 : names.getFirst().bare().length();
        return names.size() > 2 && names.stream().allMatch(name -> name.words().size() == 1
                && name.bare().length() == length && !Spelled.ideographs(name.bare()));
    }
}
