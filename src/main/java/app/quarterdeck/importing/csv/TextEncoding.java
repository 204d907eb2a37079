package app.quarterdeck.importing.csv;

import app.quarterdeck.base.Note;
import app.quarterdeck.importing.read.Question;
import java.nio.charset.Charset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The character set of a text file.
 *
 * @param mark     bytes of the byte order mark to read over
 * @param replaces some bytes cannot be decoded and come out as U+FFFD
 * @param assumed  how it was found, where that is worth saying
 * @param question what is left open, or null
 */
record TextEncoding(Charset charset, int mark, boolean replaces, List<Note> assumed, @Nullable Question question) {

    TextEncoding {
        assumed = List.copyOf(assumed);
    }
}
