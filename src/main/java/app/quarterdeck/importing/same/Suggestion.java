package app.quarterdeck.importing.same;

import app.quarterdeck.model.same.Alias;

/**
 * A value that is probably another one, spelled otherwise.
 *
 * @param list       the names it belongs to, an id of {@link app.quarterdeck.model.same.NameList}
 * @param value      the spelling to give up
 * @param same       the spelling to keep: that of a list of its own, else the more frequent one
 * @param rows       with the spelling to give up
 * @param confidence 0 to 1
 */
public record Suggestion(String list, String value, String same, long rows, double confidence) {

    /** From here on people rarely disagree. */
    public static final double SURE = 0.9;

    public boolean sure() {
        return confidence >= SURE;
    }

    public Alias alias() {
        return new Alias(list, value, same);
    }
}
