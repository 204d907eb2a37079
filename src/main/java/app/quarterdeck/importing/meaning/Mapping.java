package app.quarterdeck.importing.meaning;

import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;

/**
 * The columns of a table read as one kind of record.
 *
 * @param columns in the order of the table
 * @param ties    columns that fit one field equally well: the user has to choose
 * @param missing required fields no column fills
 * @param fit     how well the kind fits, for comparing kinds
 */
public record Mapping(RecordKind kind, List<ColumnMeaning> columns, List<Tie> ties, List<Field> missing, double fit) {

    public Mapping {
        columns = List.copyOf(columns);
        ties = List.copyOf(ties);
        missing = List.copyOf(missing);
    }

    /** Two columns for one field. */
    public record Tie(Field field, String one, String other) {
    }

    /** Index of the column that fills a field by its own values, -1 where there is none. */
    public int column(Field field) {
        return column(field, Target.Way.VALUE);
    }

    public int column(Field field, Target.Way way) {
        for (int i = 0; i < columns.size(); i++) {
            Target target = columns.get(i).target();
            if (target != null && target.field() == field && target.way() == way) {
                return i;
            }
        }
        return -1;
    }

    /** Index of the column used in this way for no field, -1 where there is none. */
    public int column(Target.Way way) {
        for (int i = 0; i < columns.size(); i++) {
            Target target = columns.get(i).target();
            if (target != null && target.field() == null && target.way() == way) {
                return i;
            }
        }
        return -1;
    }

    public boolean has(Field field) {
        return columns.stream().anyMatch(column -> column.field() == field);
    }
}
