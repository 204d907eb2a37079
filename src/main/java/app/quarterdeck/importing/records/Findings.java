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
import app.quarterdeck.model.record.RecordKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What only all rows together can say, found in one walk before anything is written. */
public final class Findings {

    private record Count(String word, long rows, long closed) {
    }

    private final boolean[] percent;
    private final Repeats repeats = new Repeats();
    private final Map<String, Count> words = new LinkedHashMap<>();

    private final List<CarriedRows> carried;

    private Findings(int columns, List<Carried> carried) {
        this.percent = new boolean[columns];
        this.carried = CarriedRows.of(carried);
    }

    /** @param carried what the rows carry along */
    public static Findings of(Layout layout, List<Carried> carried, Vocabulary vocabulary, Renames renames,
            Progress progress, Cancellation cancellation) {
        int columns = layout.table().columns().size();
        Findings findings = new Findings(columns, carried);
        boolean named = Identities.named(layout);
        int[] shares = shares(layout);
        if (!named && shares.length == 0 && carried.isEmpty()) {
            return findings;
        }
        boolean deals = layout.kind() == RecordKind.DEALS;
        try (TypedRows rows = layout.table().open(progress, cancellation)) {
            RowBuilder builder = new RowBuilder(layout, rows, new Findings(columns, List.of()), List.of(), vocabulary,
                    renames);
            while (rows.next()) {
                for (int column : shares) {
                    findings.percent[column] |= rows.state(column) == TypedRows.State.VALUE
                            && Math.abs(rows.number(column)) > 1;
                }
                findings.carried.forEach(one -> one.take(rows));
                if (named && rows.sound()) {
                    findings.take(builder, deals);
                }
            }
        }
        findings.repeats.forgetOthers();
        return findings;
    }

    private void take(RowBuilder builder, boolean deals) {
        @Nullable
        Object[] values;
        try {
            values = builder.values();
        } catch (ArithmeticException e) {
            return;
        }
        String own = builder.identities().own(values);
        if (own != null) {
            repeats.add(own, Hash.of(Hash.of(3, values), builder.extras()));
        }
        if (deals) {
            String word = builder.deals().word(values);
            if (word != null) {
                long closed = builder.deals().closed(values) == null ? 0 : 1;
                words.merge(Vocabulary.key(word), new Count(word, 1, closed),
                        (a, b) -> new Count(a.word(), a.rows() + 1, a.closed() + b.closed()));
            }
        }
    }

    /** The words that say a status, in the order found, without meanings. */
    public List<StatusWord> words() {
        return words.values().stream()
                .map(count -> new StatusWord(count.word(), count.rows(), count.closed(), null, false)).toList();
    }

    /** What the rows carry along. */
    public List<CarriedRows> carried() {
        return carried;
    }

    /** By column: its shares are written as percentages. */
    boolean[] percent() {
        return percent;
    }

    Repeats repeats() {
        return repeats;
    }

    private static int[] shares(Layout layout) {
        List<ColumnMeaning> columns = layout.mapping().columns();
        return java.util.stream.IntStream.range(0, columns.size()).filter(i -> {
            Target target = columns.get(i).target();
            Field field = target == null ? null : target.field();
            return field != null && target != null
                    && (target.way() == Target.Way.DISCOUNT || field.type() == FieldType.SHARE);
        }).toArray();
    }
}
