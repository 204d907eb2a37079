package app.quarterdeck.guide.plays;

import app.quarterdeck.base.Note;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.playbook.PlayNote;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a note of the playbook stands today.
 *
 * @param now        the figure of the group the note is about, over the twelve months to the as-of day; of a note about
 *                   everything, over the days since
 * @param other      that of the rest of the same days; of a note about everything, the twelve months before it
 * @param then       the figure as it was on the note's day
 * @param difference of now less other, 95 %; null = not known
 * @param stood      whether the figures supported the note on its day
 * @param why        what hinders the comparison; null where nothing does
 */
public record Evidence(PlayNote note, Standing standing, @Nullable Result now, @Nullable Result other,
        @Nullable Result then, @Nullable Interval difference, boolean stood, @Nullable Note why) {

    /** What can be said. */
    public enum Standing {
        SUPPORTS,
        NO_CLEAR_DIFFERENCE,
        AGAINST,
        TOO_FEW,
        CANNOT;

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    static Evidence cannot(PlayNote note, Note why) {
        return new Evidence(note, Standing.CANNOT, null, null, null, null, false, why);
    }

    /** Whether the figures supported the note once and do no more. */
    public boolean lost() {
        return stood && (standing == Standing.NO_CLEAR_DIFFERENCE || standing == Standing.AGAINST);
    }
}
