package app.quarterdeck.importing.meaning;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;

/** The names under which kinds, fields and tables are spoken of. */
public final class Labels {

    private Labels() {
    }

    public static Note of(RecordKind kind) {
        return Note.of("meaning.kind." + kind.id());
    }

    public static Note of(Field field) {
        return Note.of("meaning.field." + field.kind().id() + "." + field.id());
    }

    /** The names of several fields in a row. */
    public static Listed of(List<Field> fields) {
        return Listed.and(fields.stream().map(field -> (Object) of(field)).toList());
    }

    /** File and sheet. */
    public static String of(TableRead table) {
        String sheet = table.sheet();
        String file = String.valueOf(table.file().getFileName());
        return sheet == null ? file : file + " › " + sheet;
    }
}
