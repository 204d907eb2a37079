package app.quarterdeck.report.look;

import org.jspecify.annotations.Nullable;

/**
 * What a review looks like beyond what it says.
 *
 * @param logo  stands on every slide and on the first page of the paper; null = none
 * @param paper what it is printed on
 */
public record Look(@Nullable Logo logo, Paper paper) {

    public static final Look PLAIN = new Look(null, Paper.A4);

    /** Size of the paper. */
    public enum Paper {
        A4,
        LETTER
    }
}
