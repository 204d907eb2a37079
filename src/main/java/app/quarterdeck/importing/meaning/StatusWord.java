package app.quarterdeck.importing.meaning;

import app.quarterdeck.model.record.DealStatus;
import org.jspecify.annotations.Nullable;

/**
 * A word of a status or stage column.
 *
 * @param word    as first written
 * @param rows    how many rows have it
 * @param closed  how many of them have a date closed
 * @param meaning null while only the user can say
 * @param assumed a step of the process taken for open, since nobody said so
 */
public record StatusWord(String word, long rows, long closed, @Nullable DealStatus meaning, boolean assumed) {
}
