package app.quarterdeck.importing.file;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.read.Question;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is known of a table from its file alone, beside its cells. */
record TableFacts(Path file, @Nullable String sheet, @Nullable String encoding, @Nullable Character delimiter,
        List<Note> assumed, List<Note> problems, List<Question> questions) {
}
