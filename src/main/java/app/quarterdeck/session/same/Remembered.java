package app.quarterdeck.session.same;

import app.quarterdeck.model.same.Alias;

/**
 * A name that counts as another one by the user's word.
 *
 * @param name as people know it, where the alias has an id
 * @param same what it counts as, likewise
 */
public record Remembered(Alias alias, String name, String same) {
}
