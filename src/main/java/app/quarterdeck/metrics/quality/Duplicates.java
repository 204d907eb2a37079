package app.quarterdeck.metrics.quality;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.basis.Words;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Pairs of customers whose names are the same but for case, blanks and width, and that nobody merged yet (DQ3). */
public final class Duplicates implements Calculation {

    /** Kinds whose records have a name of their own. */
    static final List<Field> NAMES = List.of(Field.CUSTOMER_NAME, Field.PRODUCT_NAME, Field.REP_NAME,
            Field.PARTNER_NAME);

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(RecordKind.CUSTOMERS);
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return null;
    }

    @Override
    public Outcome of(Scope scope) {
        RowSet rows = scope.rows(RecordKind.CUSTOMERS);
        if (rows.size() == 0) {
            return Outcome.of(null, 0);
        }
        long pairs = groups(scope.data(), Field.CUSTOMER_NAME, rows).values().stream()
                .mapToLong(same -> (long) same.size() * (same.size() - 1) / 2).sum();
        return Outcome.of((double) pairs, rows.size()).step(Note.of("metrics.step.pairs", pairs, rows.size()));
    }

    @Override
    public Traced trace(Scope scope) {
        return Traced.counted(RecordKind.CUSTOMERS,
                rows(scope.data(), Field.CUSTOMER_NAME, scope.rows(RecordKind.CUSTOMERS)), new Tally());
    }

    /** The rows that share their name with another one, those of one name together. */
    static int[] rows(Data data, Field name, RowSet rows) {
        return groups(data, name, rows).values().stream().flatMapToInt(same -> same.stream().mapToInt(row -> row))
                .toArray();
    }

    private static Map<Integer, List<Integer>> groups(Data data, Field name, RowSet rows) {
        int[] codes = data.table(name.kind()).codes(name);
        Words words = Words.of(data);
        Map<Integer, List<Integer>> groups = new TreeMap<>();
        rows.stream().filter(row -> !words.blank(codes[row])).forEach(row -> groups
                .computeIfAbsent(data.texts().canonical(codes[row]), _ -> new java.util.ArrayList<>()).add(row));
        groups.values().removeIf(same -> same.size() < 2);
        return groups;
    }
}
