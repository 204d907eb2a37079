package app.quarterdeck.importing.records;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Progress;
import app.quarterdeck.importing.meaning.Carried;
import app.quarterdeck.importing.meaning.ColumnMeaning;
import app.quarterdeck.importing.meaning.StatusWord;
import app.quarterdeck.importing.meaning.Target;
import app.quarterdeck.importing.read.TypedRows;
import app.quarterdeck.importing.words.Vocabulary;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What only many rows together can say. Of a long table the first rows are taken to speak for all: while it is written the
 * findings of all rows are gathered, and where they say otherwise the import begins again with those.
 */
public final class Findings {

    private static final class Count {

        private final String word;
        private long rows;
        private long closed;

        private Count(String word) {
            this.word = word;
        }

        private StatusWord found() {
            return new StatusWord(word, rows, closed, null, false);
        }
    }

    /** As many rows as usually hold every word and habit of a file. */
    private static final int FIRST = 20_000;

    private final List<Carried> asked;
    private final int[] shares;
    private final boolean[] percent;
    private final boolean named;
    private final Repeats repeats = new Repeats();
    private final Map<String, Count> words = new LinkedHashMap<>();
    /** The same, by the word as written. */
    private final Map<String, Count> written = new HashMap<>();
    private final List<CarriedRows> carried;
    private boolean whole;

    private Findings(Layout layout, List<Carried> asked) {
        this.asked = List.copyOf(asked);
        this.shares = shares(layout);
        this.percent = new boolean[layout.table().columns().size()];
        this.named = Identities.named(layout);
        this.carried = CarriedRows.of(asked);
    }

    /** Of no rows. */
    public static Findings none(Layout layout) {
        return new Findings(layout, List.of());
    }

    /** Of all rows. */
    public static Findings of(Layout layout, List<Carried> carried, Vocabulary vocabulary,
            Progress progress, Cancellation cancellation) {
        return of(layout, carried, vocabulary, Integer.MAX_VALUE, progress, cancellation);
    }

    /** Of the first rows of a long table, of all rows of a short one. */
    public static Findings first(Layout layout, List<Carried> carried, Vocabulary vocabulary,
            Progress progress, Cancellation cancellation) {
        return of(layout, carried, vocabulary, FIRST, progress, cancellation);
    }

    private static Findings of(Layout layout, List<Carried> carried, Vocabulary vocabulary, int most,
            Progress progress, Cancellation cancellation) {
        Findings findings = new Findings(layout, carried);
        if (findings.named || findings.shares.length > 0 || !carried.isEmpty()) {
            try (TypedRows rows = layout.table().open(progress, cancellation)) {
                RowBuilder builder = new RowBuilder(layout, rows, new Findings(layout, List.of()), List.of(),
                        vocabulary).into(findings);
                int seen = 0;
                boolean more = rows.next();
                while (more && seen < most) {
                    builder.look();
                    seen++;
                    more = rows.next();
                }
                findings.whole = !more;
            }
        } else {
            findings.whole = true;
        }
        if (findings.whole) {
            findings.repeats.forgetOthers();
        }
        return findings;
    }

    /** Nothing found yet of the same table. */
    Findings afresh(Layout layout) {
        return new Findings(layout, asked);
    }

    /** All rows were seen. */
    void end() {
        whole = true;
        repeats.forgetOthers();
    }

    void see(TypedRows rows) {
        for (int column : shares) {
            percent[column] |= rows.state(column) == TypedRows.State.VALUE && Math.abs(rows.number(column)) > 1;
        }
        for (CarriedRows one : carried) {
            one.take(rows);
        }
    }

    /** Whether rows are known by keys of their own, so that they have to be looked at whole. */
    boolean named() {
        return named;
    }

    /**
     * @param own    the key the row is known by, null where it has none
     * @param values as the cells say them
     */
    void take(@Nullable String own, @Nullable Object[] values, String[] extras, @Nullable DealRules deals) {
        if (!named) {
            return;
        }
        if (own != null) {
            repeats.add(own, Hash.of(Hash.of(3, values), extras));
        }
        String word = deals == null ? null : deals.word(values);
        if (deals != null && word != null) {
            Count count = written.get(word);
            if (count == null) {
                count = words.computeIfAbsent(Vocabulary.key(word), key -> new Count(word));
                written.put(word, count);
            }
            count.rows++;
            count.closed += deals.closed(values) == null ? 0 : 1;
        }
    }

    /** Whether all rows were seen. */
    public boolean whole() {
        return whole;
    }

    /** Whether these are the records sought in the rows. */
    public boolean carries(List<Carried> other) {
        return asked.equals(other);
    }

    /** Whether rows would be read the same way under the other findings, but for the words of a status. */
    public boolean readsAs(Findings other) {
        return Arrays.equals(percent, other.percent) && repeats.sameContradictions(other.repeats);
    }

    /** The words that say a status, in the order found, without meanings. */
    public List<StatusWord> words() {
        return words.values().stream().map(Count::found).toList();
    }

    /** What the rows carry along. */
    public List<CarriedRows> carried() {
        return carried;
    }

    /** By column: its shares are written as percentages. */
    public boolean[] percent() {
        return percent;
    }

    Repeats repeats() {
        return repeats;
    }

    private static int[] shares(Layout layout) {
        List<ColumnMeaning> columns = layout.mapping().columns();
        return IntStream.range(0, columns.size()).filter(i -> {
            Target target = columns.get(i).target();
            Field field = target == null ? null : target.field();
            return field != null && target != null
                    && (target.way() == Target.Way.DISCOUNT || field.type() == FieldType.SHARE);
        }).toArray();
    }
}
