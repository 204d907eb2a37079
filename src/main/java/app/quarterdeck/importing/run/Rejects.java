package app.quarterdeck.importing.run;

import app.quarterdeck.base.Note;
import java.util.List;

/**
 * Rows kept out for the same reason, so that they can be mended together.
 *
 * @param column heading of the column at fault, empty where the whole row is
 * @param reason what is wrong, as said of the first of them
 * @param rows   how many
 * @param first  numbers of the first five
 */
public record Rejects(String column, Note reason, long rows, List<Integer> first) {

    public Rejects {
        first = List.copyOf(first);
    }
}
