package app.quarterdeck.metrics.conditions;

import app.quarterdeck.base.Names;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Words;
import app.quarterdeck.metrics.catalogue.Condition;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.model.record.RecordKind;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/** The tests conditions may name. */
public final class Tests {

    /** Those whose answer changes with the period, not only with the row. */
    private static final Set<String> OF_PERIOD = Set.of("new-business", "existing-business", "first-purchase");

    /** Those that look at what is expected today: nobody kept what was expected earlier (settled reading 5). */
    private static final Set<String> OF_TODAY = Set.of("overdue", "not-overdue", "expected-by-end");

    private final Scope scope;
    private final Data data;
    private final RecordKind kind;
    private final FactTable table;

    public Tests(Scope scope, RecordKind kind) {
        this.scope = scope;
        this.data = scope.data();
        this.kind = kind;
        this.table = data.table(kind);
    }

    /** Whether the answer changes with the period. */
    public static boolean ofPeriod(Condition condition) {
        return names(condition, OF_PERIOD);
    }

    /** Whether it looks at what is expected today. */
    public static boolean ofToday(Condition condition) {
        return names(condition, OF_TODAY);
    }

    private static boolean names(Condition condition, Set<String> tests) {
        return condition.anyOf().stream().anyMatch(test -> tests.contains(test.subject()));
    }

    public RowTest of(Condition condition) {
        RowTest[] tests = condition.anyOf().stream().filter(test -> condition.anyOf().size() == 1 || possible(test))
                .map(this::of).toArray(RowTest[]::new);
        return tests.length == 1 ? tests[0] : new AnyOf(tests);
    }

    /** What is asked of a text no record has cannot hold: no row need be looked at. */
    private boolean possible(Condition.Test test) {
        boolean ofText = (test.verb().equals("filled") || test.verb().equals("means"))
                && field(test.subject()).type() == FieldType.TEXT;
        return !ofText || table.has(field(test.subject()));
    }

    private RowTest of(Condition.Test test) {
        return switch (test.verb()) {
            case "filled" -> filled(field(test.subject()));
            case "blank" -> {
                RowTest filled = filled(field(test.subject()));
                yield row -> !filled.holds(row);
            }
            case "means" -> means(field(test.subject()), test.object());
            case "is" -> is(field(test.subject()), test.object());
            case "above", "below" -> compared(field(test.subject()), test.verb().equals("above"), test.object());
            default -> named(test.subject());
        };
    }

    private RowTest filled(Field field) {
        return switch (field.type()) {
            case TEXT -> {
                RowTest filled = new CodeTest(table.codes(field), Words.of(data).filled(), true);
                boolean everywhere = data.kept(List.of("filled everywhere", field),
                        () -> IntStream.range(0, table.size()).allMatch(filled::holds));
                yield everywhere ? RowTest.ALWAYS : filled;
            }
            case DATE, DATETIME -> {
                int[] days = table.days(field);
                yield row -> days[row] != Blank.DATE;
            }
            case MONEY -> {
                long[] money = table.money(field);
                yield row -> money[row] != Blank.MONEY;
            }
            case NUMBER, SHARE -> {
                double[] numbers = table.numbers(field);
                yield row -> !Double.isNaN(numbers[row]);
            }
            default -> throw new IllegalStateException("cannot ask whether " + field + " is filled");
        };
    }

    private RowTest means(Field field, String meaning) {
        return new CodeTest(table.codes(field), Words.of(data).of(meaning), false);
    }

    /** A text as names are compared; a number as it is written. */
    private RowTest is(Field field, String value) {
        return switch (field.type()) {
            case TEXT -> {
                int[] codes = table.codes(field);
                int same = data.texts().canonical(data.texts().sameName(value));
                boolean blank = Names.key(value).isEmpty();
                yield row -> (blank || same != Blank.TEXT) && data.texts().canonical(codes[row]) == same;
            }
            case STATUS -> row -> table.status(row).id().equals(value);
            case MONEY -> {
                long[] money = table.money(field);
                long wanted = Money.of(new BigDecimal(value));
                yield row -> money[row] == wanted;
            }
            case NUMBER, SHARE -> {
                double[] numbers = table.numbers(field);
                double wanted = Double.parseDouble(value);
                yield row -> numbers[row] == wanted;
            }
            default -> throw new IllegalStateException("cannot compare " + field);
        };
    }

    /** A blank is neither above nor below anything. */
    private RowTest compared(Field field, boolean above, String value) {
        double limit = Double.parseDouble(value);
        return switch (field.type()) {
            case MONEY -> {
                long[] money = table.money(field);
                yield row -> money[row] != Blank.MONEY
                        && (above ? Money.units(money[row]) > limit : Money.units(money[row]) < limit);
            }
            case NUMBER, SHARE -> {
                double[] numbers = table.numbers(field);
                yield row -> above ? numbers[row] > limit : numbers[row] < limit;
            }
            default -> throw new IllegalStateException(field + " is no number");
        };
    }

    private RowTest named(String name) {
        return switch (kind) {
            case SALES -> new RevenueTests(scope, kind).of(name);
            case DEALS -> {
                RowTest ofDeals = new DealTests(scope).of(name);
                yield ofDeals == null ? new RevenueTests(scope, kind).of(name) : ofDeals;
            }
            case LEADS -> new LeadTests(scope).of(name);
            case ACTIVITIES -> new ActivityTests(scope).of(name);
            case REPS, CANDIDATES -> new PeopleTests(scope, kind).of(name);
            default -> throw new IllegalStateException("no test " + name + " of " + kind);
        };
    }

    private Field field(String id) {
        return Field.ofId(kind, id).orElseThrow(() -> new IllegalStateException("no field " + id + " of " + kind));
    }
}
