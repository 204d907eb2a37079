package app.quarterdeck.metrics.quality;

import app.quarterdeck.base.Note;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Words;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * How many of the rows that should have a field have it (DQ1), over all deals, or all sales where there are no deals. A
 * group is a field; the figure itself takes all fields together. Who is still open needs no closing date, who is decided no
 * expected one, who was not lost no reason for it.
 */
public final class Completeness implements Calculation {

    @Override
    public List<RecordKind> kinds(Data data) {
        return List.of(kind(data));
    }

    @Override
    public @Nullable Integer firstDay(Data data) {
        return null;
    }

    @Override
    public Outcome of(Scope scope) {
        long filled = 0;
        long should = 0;
        for (Field field : fields(scope)) {
            long[] counts = counts(scope.data(), field, scope.rows(field.kind()));
            filled += counts[0];
            should += counts[1];
        }
        return Outcome.share(filled, should).within(null).step(Note.of("metrics.step.share", filled, should));
    }

    @Override
    public List<Part> parts(Scope scope) {
        List<Part> parts = new ArrayList<>();
        for (Field field : fields(scope)) {
            long[] counts = counts(scope.data(), field, scope.rows(field.kind()));
            parts.add(new Part(List.of(field.id()), Outcome.share(counts[0], counts[1]).within(null)
                    .step(Note.of("metrics.step.share", counts[0], counts[1]))));
        }
        return parts;
    }

    private static RecordKind kind(Data data) {
        return data.deals().size() > 0 ? RecordKind.DEALS : RecordKind.SALES;
    }

    /** Fields that are filled anywhere: a column nobody imported is no gap. */
    private static List<Field> fields(Scope scope) {
        return Field.of(kind(scope.data())).stream()
                .filter(field -> field.type() != FieldType.KEY && field.type() != FieldType.STATUS)
                .filter(field -> scope.data().snapshot().has(field)).toList();
    }

    /** How many rows have the field, and how many should. */
    static long[] counts(Data data, Field field, RowSet rows) {
        IntPredicate filled = filled(data, field);
        long[] counts = new long[2];
        for (int i = 0; i < rows.size(); i++) {
            if (should(data, field, rows.at(i))) {
                counts[0] += filled.test(rows.at(i)) ? 1 : 0;
                counts[1]++;
            }
        }
        return counts;
    }

    /** The rows that should have the field and have not. */
    static int[] blanks(Data data, Field field, RowSet rows) {
        IntPredicate filled = filled(data, field);
        return rows.stream().filter(row -> should(data, field, row) && !filled.test(row)).toArray();
    }

    private static boolean should(Data data, Field field, int row) {
        return switch (field) {
            case DEAL_CLOSED_ON, DEAL_OWNER_AT_CLOSE -> data.snapshot().status(row) != DealStatus.OPEN;
            case DEAL_EXPECTED_CLOSE_ON, DEAL_PROBABILITY, DEAL_FORECAST_CATEGORY ->
                data.snapshot().status(row) == DealStatus.OPEN;
            case DEAL_LOSS_REASON -> data.snapshot().status(row) == DealStatus.LOST;
            default -> true;
        };
    }

    private static IntPredicate filled(Data data, Field field) {
        FactTable table = data.table(field.kind());
        return switch (field.type()) {
            case TEXT -> {
                int[] codes = table.codes(field);
                Words words = Words.of(data);
                yield row -> !words.blank(codes[row]);
            }
            case DATE, DATETIME -> {
                int[] days = data.days(field);
                yield row -> days[row] != Blank.DATE;
            }
            case MONEY -> {
                long[] money = table.money(field);
                yield row -> money[row] != Blank.MONEY;
            }
            default -> {
                double[] numbers = table.numbers(field);
                yield row -> !Double.isNaN(numbers[row]);
            }
        };
    }
}
