package app.quarterdeck.session.same;

import app.quarterdeck.model.same.Alias;
import java.util.List;

/**
 * A name that counts as another one by the user's word.
 *
 * @param list    the names it belongs to
 * @param name    as people know it
 * @param same    what it counts as, likewise
 * @param aliases what is kept of it: a record is known by its id and by its name
 */
public record Remembered(String list, String name, String same, List<Alias> aliases) {

    public Remembered {
        aliases = List.copyOf(aliases);
    }
}
