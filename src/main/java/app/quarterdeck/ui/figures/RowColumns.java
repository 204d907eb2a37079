package app.quarterdeck.ui.figures;

import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Records;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which columns of the rows behind a figure are shown at first; the others are in the table's menu. */
final class RowColumns {

    private static final Map<RecordKind, List<String>> FIRST = Map.of(RecordKind.DEALS,
            List.of("name", "id", "customer_id", "owner_at_close", "owner", "stage", "created_on", "closed_on",
                    "expected_close_on", "amount", "product", "status"),
            RecordKind.SALES, List.of("order_id", "customer_id", "rep", "product", "date", "qty", "net_amount"),
            RecordKind.STAGE_EVENTS, List.of("deal_id", "stage", "entered_on"), RecordKind.QUOTAS,
            List.of("rep", "period_start", "amount"));

    private RowColumns() {
    }

    /**
     * Indices of the columns to show; a column that tells no row from another is not among them.
     *
     * @param most so many besides the measure
     */
    static List<Integer> shown(List<Field> fields, Records.Table table, int most) {
        List<String> wanted = FIRST.getOrDefault(table.kind(), fields.stream().map(Field::id).toList());
        List<Integer> columns = IntStream.range(0, fields.size()).filter(i -> wanted.contains(fields.get(i).id()))
                .filter(i -> tells(table, i)).boxed()
                .sorted((a, b) -> Integer.compare(wanted.indexOf(fields.get(a).id()),
                        wanted.indexOf(fields.get(b).id())))
                .toList();
        // a deal with a name needs no number beside it, one with an owner at close no owner
        List<Integer> plain = columns.stream().filter(i -> !repeats(fields, columns, i)).limit(most).toList();
        return IntStream.range(0, table.headings().size())
                .filter(i -> i >= fields.size() || plain.contains(i)).boxed().toList();
    }

    private static boolean tells(Records.Table table, int column) {
        List<Object> different = table.rows().stream().map(row -> row.values().get(column)).distinct().limit(2)
                .toList();
        return different.size() > 1 || (table.rows().size() == 1 && !Cells.isBlank(different.getFirst()));
    }

    private static boolean repeats(List<Field> fields, List<Integer> columns, int column) {
        String better = switch (fields.get(column).id()) {
            case "id" -> "name";
            case "owner" -> "owner_at_close";
            case "expected_close_on" -> "closed_on";
            default -> "";
        };
        return columns.stream().anyMatch(other -> fields.get(other).id().equals(better));
    }

    static boolean isNumber(FieldType type) {
        return switch (type) {
            case DATE, DATETIME, MONEY, NUMBER, SHARE -> true;
            case KEY, TEXT, STATUS -> false;
        };
    }
}
