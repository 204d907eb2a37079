package app.quarterdeck.importing.run;

import app.quarterdeck.importing.meaning.Carried;
import app.quarterdeck.importing.meaning.ColumnMeaning;
import app.quarterdeck.importing.meaning.Mapping;
import app.quarterdeck.importing.read.TableRead;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as read and what it seems to mean. Nothing is decided yet.
 *
 * @param kind    null where no kind is recognised
 * @param rival   another kind that fits as well: an import asks; null in nearly all tables
 * @param mapping one for each column of the table, in order; all kept as they are where no kind is recognised
 * @param ties    columns that fit one field equally well: an import asks
 * @param missing required fields that are missing: of the kind said, or of the nearest kind where none fits
 * @param nearest the kind the table is, or comes closest to
 * @param matched how many columns that kind would take for sure
 * @param carried customers, products and people its rows carry along
 */
public record Inspected(TableRead table, @Nullable RecordKind kind, @Nullable RecordKind rival,
        List<ColumnMeaning> mapping, List<Mapping.Tie> ties, List<Field> missing, RecordKind nearest, int matched,
        List<Carried> carried) {

    public Inspected {
        mapping = List.copyOf(mapping);
        ties = List.copyOf(ties);
        missing = List.copyOf(missing);
        carried = List.copyOf(carried);
    }
}
