package app.quarterdeck.session.work;

import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One list, in words.
 *
 * @param id      as on the command line: {@code slow-deals}
 * @param rule    whom it lists and how many, with the real numbers of this data; empty where something is missing
 * @param use     what to do with it, in a sentence
 * @param needs   what the data lacks for it; where there is something, the rest is empty
 * @param columns in order, the first names the line
 * @param lines   what matters most first
 */
public record Worklist(String id, String name, String rule, String use, List<Answer.Need> needs, List<Column> columns,
        List<Line> lines) {

    /**
     * @param id     of a field, or of what the list says itself: the same in every language
     * @param number whether it stands at the right
     */
    public record Column(String id, String heading, boolean number) {
    }

    /**
     * A line; it leads to a customer, to a record, or to the records that lack a field.
     *
     * @param customer name where the line is of a customer, else empty
     * @param kind     of the record; of a customer, of the last purchase
     * @param id       number of that record in the workspace
     * @param blank    the field that is blank; null in all other lists
     * @param cells    texts, dates, money, figures; the empty text = blank
     * @param file     the file the record was imported from; empty = it was added by hand
     */
    public record Line(String customer, RecordKind kind, long id, @Nullable Field blank, List<Object> cells,
            String file, String sheet, int row) {

        public Line {
            cells = List.copyOf(cells);
        }
    }

    public Worklist {
        needs = List.copyOf(needs);
        columns = List.copyOf(columns);
        lines = List.copyOf(lines);
    }
}
