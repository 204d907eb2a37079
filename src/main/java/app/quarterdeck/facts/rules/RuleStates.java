package app.quarterdeck.facts.rules;

import app.quarterdeck.base.Names;
import app.quarterdeck.facts.Columns;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.facts.Texts;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.playbook.Met;
import app.quarterdeck.model.playbook.Rule;
import app.quarterdeck.model.playbook.RuleCondition;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.Money;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How deals or leads stand to a rule, condition by condition. What is blank is not known: a record that would meet the rule
 * but for something blank neither meets it nor does not. Amounts in another currency than the workspace's are not known.
 */
public final class RuleStates {

    /** The values of one condition: whether a row has one, and whether it is as wished. */
    private record Column(IntPredicate known, IntPredicate holds) {

        Met state(int row) {
            return !known.test(row) ? Met.UNKNOWN : holds.test(row) ? Met.HOLDS : Met.FAILS;
        }
    }

    private final Rule rule;
    private final List<Column> columns;

    /** @param kind deals or leads */
    public RuleStates(Snapshot snapshot, RecordKind kind, Rule rule) {
        this.rule = rule;
        this.columns = rule.conditions().stream().map(condition -> column(snapshot, kind, condition)).toList();
    }

    /** In the order of the conditions. */
    public List<Met> of(int row) {
        return columns.stream().map(column -> column.state(row)).toList();
    }

    /** How a record stands to the whole rule. */
    public Met whole(int row) {
        Met decides = rule.all() ? Met.FAILS : Met.HOLDS;
        boolean open = false;
        for (Column column : columns) {
            Met state = column.state(row);
            if (state == decides) {
                return decides;
            }
            open |= state == Met.UNKNOWN;
        }
        return open ? Met.UNKNOWN : rule.all() ? Met.HOLDS : Met.FAILS;
    }

    /** The states of all records of a kind as codes of their words; those of others as of the deal, or lead, they name. */
    public static int[] codes(Snapshot snapshot, RecordKind kind, String name) {
        Rule rule = snapshot.settings().rules().stream()
                .filter(one -> Names.key(one.name()).equals(Names.key(name))).findFirst().orElse(null);
        FactTable table = snapshot.table(kind);
        if (rule == null) {
            return new int[table.size()];
        }
        if (kind == RecordKind.DEALS || kind == RecordKind.LEADS) {
            int meets = snapshot.texts().code(Rule.MEETS);
            int not = snapshot.texts().code(Rule.DOES_NOT);
            RuleStates states = new RuleStates(snapshot, kind, rule);
            return IntStream.range(0, table.size()).map(row -> switch (states.whole(row)) {
                case HOLDS -> meets;
                case FAILS -> not;
                case UNKNOWN -> Blank.TEXT;
            }).toArray();
        }
        int[] out = new int[table.size()];
        for (RecordKind named : List.of(RecordKind.DEALS, RecordKind.LEADS)) {
            Field link = Field.of(kind).stream().filter(field -> field.linked() == named).findFirst().orElse(null);
            if (link != null) {
                out = Columns.filled(out, () -> through(snapshot, link, named, name));
            }
        }
        return out;
    }

    private static int[] through(Snapshot snapshot, Field link, RecordKind named, String name) {
        int[] values = snapshot.split(named, Dimension.rule(name));
        return Arrays.stream(snapshot.linked(link)).map(row -> row < 0 ? Blank.TEXT : values[row]).toArray();
    }

    private static Column column(Snapshot snapshot, RecordKind kind, RuleCondition condition) {
        Field number = RuleCondition.number(condition.of()).orElse(null);
        return number != null && Dimension.ofId(condition.of()).isEmpty()
                ? numbers(snapshot, kind, condition, number)
                : members(snapshot, kind, condition);
    }

    private static Column members(Snapshot snapshot, RecordKind kind, RuleCondition condition) {
        Dimension dimension = Dimension.ofId(condition.of()).orElseThrow();
        boolean there = !dimension.isColumn() || snapshot.columns(kind).contains(dimension.heading());
        // a rule about another rule could go round in circles
        int[] codes = there && !dimension.isRule()
                ? snapshot.split(kind, dimension)
                : new int[snapshot.table(kind).size()];
        Texts texts = snapshot.texts();
        IntPredicate known = row -> codes[row] != Blank.TEXT;
        if (condition.test() == RuleCondition.Test.FILLED) {
            // whether it is filled is always known
            return new Column(_ -> there && snapshot.has(kind, dimension), known);
        }
        int[] wanted = condition.values().stream()
                .flatMap(value -> Stream.of(texts.sameName(value), snapshot.counted(dimension, value),
                        texts.code(value), texts.code(Names.key(value))))
                .mapToInt(texts::canonical).filter(code -> code != Blank.TEXT).toArray();
        IntPredicate is = row -> IntStream.of(wanted).anyMatch(code -> code == texts.canonical(codes[row]));
        return new Column(known, condition.test() == RuleCondition.Test.IS ? is : is.negate());
    }

    private static Column numbers(Snapshot snapshot, RecordKind kind, RuleCondition condition, Field ofDeals) {
        Field field = Field.ofId(kind, ofDeals.id()).filter(own -> own.type() == ofDeals.type()).orElse(null);
        if (field == null) {
            return new Column(_ -> false, _ -> false);
        }
        double[] values = values(snapshot, field);
        IntPredicate known = row -> !Double.isNaN(values[row]);
        if (condition.test() == RuleCondition.Test.FILLED) {
            return new Column(_ -> true, known);
        }
        double limit = Double.parseDouble(condition.values().getFirst());
        return new Column(known, condition.test() == RuleCondition.Test.ABOVE
                ? row -> values[row] > limit
                : row -> values[row] < limit);
    }

    private static double[] values(Snapshot snapshot, Field field) {
        FactTable table = snapshot.table(field.kind());
        return switch (field.type()) {
            case FieldType.MONEY -> {
                long[] money = table.money(field);
                IntPredicate own = own(snapshot, field.kind());
                yield IntStream.range(0, money.length).mapToDouble(row -> money[row] == Blank.MONEY || !own.test(row)
                        ? Double.NaN
                        : Money.units(money[row])).toArray();
            }
            case FieldType.SHARE -> Arrays.stream(table.numbers(field)).map(share -> 100 * share).toArray();
            default -> table.numbers(field);
        };
    }

    private static IntPredicate own(Snapshot snapshot, RecordKind kind) {
        @Nullable
        String currency = snapshot.settings().currency();
        Field field = Field.ofId(kind, "currency").orElse(null);
        if (field == null || currency == null) {
            return _ -> true;
        }
        int[] codes = snapshot.table(kind).codes(field);
        return row -> codes[row] == Blank.TEXT
                || Names.key(snapshot.texts().text(codes[row])).equals(Names.key(Objects.requireNonNull(currency)));
    }
}
