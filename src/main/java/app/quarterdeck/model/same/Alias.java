package app.quarterdeck.model.same;

/**
 * A name that counts as another one: a spelling, or a customer merged into another. Records keep what their file says; only
 * figures see one name. Aliases may follow one another.
 *
 * @param list the names it belongs to, an id of {@link NameList}
 * @param name as found in records: a name or the id of a record
 * @param same what it counts as, found in the same way
 */
public record Alias(String list, String name, String same) {
}
