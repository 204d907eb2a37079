package app.quarterdeck.importing.csv;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.read.Question;
import java.util.List;

/**
 * How fields are told apart.
 *
 * @param backslash a quote inside quotes is written after a backslash
 * @param sepLine   the first line only names the delimiter
 */
record Dialect(char delimiter, boolean backslash, boolean sepLine, List<Note> assumed, List<Question> questions) {

    Dialect {
        assumed = List.copyOf(assumed);
        questions = List.copyOf(questions);
    }
}
