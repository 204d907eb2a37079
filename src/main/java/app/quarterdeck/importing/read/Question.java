package app.quarterdeck.importing.read;

import app.quarterdeck.base.Note;
import java.util.List;

/**
 * Something the file leaves open and the user has to say. Raised by reading; whether it stops an import is decided where
 * columns are mapped: a question about a column nobody uses need not be asked.
 *
 * @param column   index of the column, or {@link #WHOLE_TABLE}
 * @param key      the option of {@code --set} that answers it
 * @param text     the question
 * @param readings the answers possible, with what each would make of real values; the first is what is shown meanwhile
 */
public record Question(int column, String key, Note text, List<Reading> readings) {

    public static final int WHOLE_TABLE = -1;

    public Question {
        readings = List.copyOf(readings);
    }
}
