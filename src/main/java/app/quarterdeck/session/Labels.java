package app.quarterdeck.session;

import app.quarterdeck.facts.FactTable;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;

/** Puts the name of a customer, product or rep in the place of its number, where the file of customers and so on tells it. */
public final class Labels {

    private static final Map<Field, Dimension> NAMED = Map.of(Field.DEAL_CUSTOMER_ID, Dimension.CUSTOMER,
            Field.DEAL_PRODUCT, Dimension.PRODUCT, Field.SALE_CUSTOMER_ID, Dimension.CUSTOMER, Field.SALE_PRODUCT,
            Dimension.PRODUCT, Field.SALE_REP, Dimension.REP);

    private final Snapshot snapshot;
    private final FactTable facts;
    private final List<Field> fields;
    private final Map<Long, Integer> rowOfId;

    /** @param wanted of the rows that will be asked for */
    public Labels(Analysis analysis, RecordKind kind, List<Field> fields, LongStream wanted) {
        this.snapshot = analysis.snapshot();
        this.facts = snapshot.table(kind);
        this.fields = fields;
        this.rowOfId = fields.stream().anyMatch(NAMED::containsKey) ? places(wanted.sorted().toArray()) : Map.of();
    }

    private Map<Long, Integer> places(long[] sorted) {
        Map<Long, Integer> places = HashMap.newHashMap(sorted.length);
        for (int row = 0; row < facts.size(); row++) {
            if (Arrays.binarySearch(sorted, facts.rowId(row)) >= 0) {
                places.put(facts.rowId(row), row);
            }
        }
        return places;
    }

    /** @param ids of the rows, in their order; there may be more of them */
    Records.Table of(Records.Table table, long[] ids) {
        return new Records.Table(table.kind(), table.ids(), table.headings(), table.types(), named(table.rows(), ids),
                table.total());
    }

    /** @param ids of the rows, in their order; there may be more of them */
    public List<Records.Row> named(List<Records.Row> numbered, long[] ids) {
        List<Records.Row> rows = new ArrayList<>(numbered);
        for (int column = 0; column < fields.size(); column++) {
            Dimension dimension = NAMED.get(fields.get(column));
            if (dimension != null) {
                int[] codes = snapshot.split(facts.kind(), dimension);
                for (int i = 0; i < rows.size(); i++) {
                    Integer row = rowOfId.get(ids[i]);
                    String label = row == null ? "" : snapshot.texts().text(codes[row]);
                    if (!label.isEmpty()) {
                        rows.set(i, with(rows.get(i), column, label));
                    }
                }
            }
        }
        return rows;
    }

    private static Records.Row with(Records.Row row, int column, String value) {
        List<Object> values = new ArrayList<>(row.values());
        values.set(column, value);
        return new Records.Row(row.id(), values, row.file(), row.sheet(), row.row(), row.sources());
    }
}
