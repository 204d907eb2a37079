package app.quarterdeck.store.edit;

import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.store.RecordReader;
import app.quarterdeck.store.sqlite.Query;
import java.util.List;
import java.util.stream.Collectors;

/** How a person would call a record: by its id, else its name, else its first texts, else the row it came from. */
public final class RecordName {

    private RecordName() {
    }

    /** Empty where there is no such record. */
    public static String of(Query query, RecordKind kind, long record) {
        List<Field> texts = Field.of(kind).stream()
                .filter(field -> field.type() == FieldType.KEY || field.type() == FieldType.TEXT).toList();
        List<Field> known = texts.stream().filter(field -> field.id().equals("id") || field.id().equals("name"))
                .toList();
        List<Field> asked = known.isEmpty() ? texts.stream().limit(2).toList() : known;
        String columns = asked.stream().map(field -> "\"" + field.id() + "\"").collect(Collectors.joining(", "));
        Stored stored = new Stored(query);
        return query.list("SELECT row_no, " + columns + " FROM " + RecordReader.table(kind) + " WHERE row_id = ?",
                row -> {
                    for (int i = 0; i < asked.size(); i++) {
                        if (stored.shown(asked.get(i), Stored.read(row, i + 2, asked.get(i))) instanceof String text) {
                            return text;
                        }
                    }
                    return "#" + row.getInt(1);
                }, record).stream().findFirst().orElse("");
    }
}
