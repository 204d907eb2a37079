package app.quarterdeck.importing.records;

import app.quarterdeck.importing.meaning.ColumnMeaning;
import app.quarterdeck.importing.meaning.Mapping;
import app.quarterdeck.importing.meaning.Target;
import app.quarterdeck.importing.read.ColumnRead;
import app.quarterdeck.importing.read.ColumnType;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.importing.words.PeriodText;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table with its columns read as the fields they fill.
 *
 * @param table    mapped columns typed as their fields want them, all others as text, which is never at fault
 * @param mapping  what each column means
 * @param fields   the fields written, in the order of a row's values
 * @param extras   indexes of the columns no field took
 * @param currency ISO code of amounts that carry none themselves; empty where the file does not say
 * @param scales   by column, in units of how much its amounts are; mostly 1
 */
public record Layout(TableRead table, Mapping mapping, List<Field> fields, List<Integer> extras, String currency,
        List<Integer> scales) {

    /** A period by name says its end too. */
    private static final Map<Field, Field> PERIODS = Map.of(Field.QUOTA_FROM, Field.QUOTA_TO, Field.TARGET_FROM,
            Field.TARGET_TO);

    public Layout {
        fields = List.copyOf(fields);
        extras = List.copyOf(extras);
        scales = List.copyOf(scales);
    }

    /**
     * @param currency written in a heading or said by the user; empty where neither
     * @param scales   as written in the headings, one for each column
     */
    public static Layout of(TableRead read, Mapping mapping, String currency, List<Integer> scales) {
        TableRead table = read.as(types(read.columns(), mapping));
        Set<Field> fields = new LinkedHashSet<>();
        List<Integer> extras = new ArrayList<>();
        for (int i = 0; i < mapping.columns().size(); i++) {
            ColumnMeaning column = mapping.columns().get(i);
            Target target = column.target();
            Field field = column.field();
            if (field != null) {
                fields.add(field);
            }
            if (target == null || target.way() != Target.Way.VALUE) {
                extras.add(i);
            }
        }
        if (mapping.kind() == RecordKind.DEALS) {
            fields.add(Field.DEAL_STATUS);
            fields.add(Field.DEAL_CLOSED_ON);
            if (oneClose(mapping)) {
                fields.add(Field.DEAL_EXPECTED_CLOSE_ON);
            }
        }
        for (Field from : PERIODS.keySet()) {
            int column = mapping.column(from);
            if (column >= 0 && isPeriod(table, mapping, column)) {
                fields.add(PERIODS.getOrDefault(from, from));
            }
        }
        Field ofCurrency = currencyField(mapping.kind());
        if (ofCurrency != null && (!currency.isEmpty() || currencyInCells(table, mapping))) {
            fields.add(ofCurrency);
        }
        return new Layout(table, mapping, List.copyOf(fields), extras, currency, scales);
    }

    /** Whether rows read by the other layout give the same values of the same fields. */
    public boolean readsAs(Layout other) {
        return kind() == other.kind() && fields.equals(other.fields) && extras.equals(other.extras)
                && currency.equals(other.currency) && scales.equals(other.scales) && targets().equals(other.targets())
                && table.source().readsAs(other.table.source());
    }

    private List<Optional<Target>> targets() {
        return mapping.columns().stream().map(column -> Optional.ofNullable(column.target())).toList();
    }

    public RecordKind kind() {
        return mapping.kind();
    }

    public List<String> headings() {
        return extras.stream().map(i -> table.columns().get(i).name()).toList();
    }

    /** One close column for decided and open deals alike. */
    public boolean oneClose() {
        return oneClose(mapping);
    }

    /** Place of a field in a row's values, -1 where it is not written. */
    int slot(@Nullable Field field) {
        return field == null ? -1 : fields.indexOf(field);
    }

    /** Place of the currency in a row's values, -1 where it is not written. */
    public int currencySlot() {
        return slot(currencyField(kind()));
    }

    private static @Nullable Field currencyField(RecordKind kind) {
        return switch (kind) {
            case DEALS -> Field.DEAL_CURRENCY;
            case SALES -> Field.SALE_CURRENCY;
            case COSTS -> Field.COST_CURRENCY;
            default -> null;
        };
    }

    /** The column whose amounts say the currency of a record, -1 where there is none. */
    int amountColumn() {
        return switch (kind()) {
            case DEALS -> mapping.column(Field.DEAL_AMOUNT);
            case SALES -> {
                int own = mapping.column(Field.SALE_NET_AMOUNT);
                yield own >= 0 ? own : mapping.column(Field.SALE_NET_AMOUNT, Target.Way.UNIT);
            }
            case COSTS -> mapping.column(Field.COST_AMOUNT);
            default -> -1;
        };
    }

    /** Columns that name a period, each with the place of the field that has its last day. */
    List<int[]> namedPeriods() {
        List<int[]> out = new ArrayList<>();
        PERIODS.forEach((from, to) -> {
            int column = mapping.column(from);
            if (column >= 0 && isPeriod(column)) {
                out.add(new int[]{column, slot(to)});
            }
        });
        return out;
    }

    /** A date that the column gives as the name of a month, quarter or year. */
    boolean isPeriod(int column) {
        return isPeriod(table, mapping, column);
    }

    private static boolean isPeriod(TableRead table, Mapping mapping, int column) {
        Target target = mapping.columns().get(column).target();
        return target != null && target.field() != null && target.field().type() == FieldType.DATE
                && table.columns().get(column).type() == ColumnType.TEXT;
    }

    private static boolean oneClose(Mapping mapping) {
        return mapping.kind() == RecordKind.DEALS
                && mapping.column(Field.DEAL_CLOSED_ON) < 0 != mapping.column(Field.DEAL_EXPECTED_CLOSE_ON) < 0;
    }

    private static boolean currencyInCells(TableRead table, Mapping mapping) {
        Layout bare = new Layout(table, mapping, List.of(), List.of(), "", List.of());
        int amount = bare.amountColumn();
        return amount >= 0 && table.columns().get(amount).type() == ColumnType.MONEY
                && !table.columns().get(amount).format().isEmpty();
    }

    private static boolean periods(ColumnRead column) {
        long periods = column.samples().stream().filter(sample -> PeriodText.of(sample).isPresent()).count();
        return periods * 2 > column.samples().size();
    }

    private static Map<Integer, ColumnType> types(List<ColumnRead> columns, Mapping mapping) {
        Map<Integer, ColumnType> out = new HashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            ColumnType found = columns.get(i).type();
            ColumnType wanted = wanted(mapping.columns().get(i).target(), columns.get(i));
            if (wanted != found) {
                out.put(i, wanted);
            }
        }
        return out;
    }

    private static ColumnType wanted(@Nullable Target target, ColumnRead column) {
        ColumnType found = column.type();
        if (target == null || target.field() == null) {
            return ColumnType.TEXT;
        } else if (target.way() == Target.Way.DISCOUNT) {
            return ColumnType.NUMBER;
        }
        FieldType type = target.field().type();
        return switch (type) {
            case KEY, TEXT, STATUS -> ColumnType.TEXT;
            case DATE -> found != ColumnType.DATE && found != ColumnType.DATETIME && periods(column)
                    ? ColumnType.TEXT
                    : found == ColumnType.DATETIME ? found : ColumnType.DATE;
            case DATETIME -> found == ColumnType.DATETIME ? found : ColumnType.DATE;
            case MONEY -> ColumnType.MONEY;
            case NUMBER, SHARE -> ColumnType.NUMBER;
        };
    }
}
