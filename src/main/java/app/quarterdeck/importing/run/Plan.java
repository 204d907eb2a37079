package app.quarterdeck.importing.run;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.meaning.StatusWord;
import app.quarterdeck.importing.records.Findings;
import app.quarterdeck.importing.records.Layout;
import app.quarterdeck.importing.records.Renames;
import java.util.List;

/**
 * Everything decided about one table: it can be written.
 *
 * @param notes what was decided about its meaning as a whole
 */
record Plan(Layout layout, Findings findings, List<StatusWord> words, Renames renames,
        List<Note> notes) {

    Plan {
        words = List.copyOf(words);
        notes = List.copyOf(notes);
    }
}
