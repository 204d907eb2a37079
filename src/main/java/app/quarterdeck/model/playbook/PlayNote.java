package app.quarterdeck.model.playbook;

import app.quarterdeck.model.measure.Filter;
import java.time.LocalDate;
import java.util.List;

/**
 * What somebody found to work, or not to.
 *
 * @param number  in the workspace; 0 = not yet kept
 * @param works   or does not
 * @param title   what it is, in a few words
 * @param text    more of it; may be empty
 * @param author  may be empty
 * @param metric  id of the figure it rests on
 * @param where   the group it is about first, then what else the figure is narrowed to; empty = everything, and the note is
 *                about the days after it
 * @param retired no longer looked at
 */
public record PlayNote(int number, boolean works, String title, String text, String author, LocalDate on,
        String metric, List<Filter> where, boolean retired) {

    public PlayNote {
        where = List.copyOf(where);
    }

    public PlayNote withNumber(int other) {
        return new PlayNote(other, works, title, text, author, on, metric, where, retired);
    }

    public PlayNote retired(boolean now) {
        return new PlayNote(number, works, title, text, author, on, metric, where, now);
    }
}
