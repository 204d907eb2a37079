package app.quarterdeck.model.guide;

import java.util.List;
import java.util.function.Consumer;

/**
 * The rows behind the main figure of a page, or of several pages that rest on the same rows.
 *
 * @param questions ids of the pages' questions, at least one
 * @param metric    name of the figure in words
 * @param total     how many rows there are
 * @param shown     how many of them are given, the first ones
 * @param source    of the rows, in their order
 */
public record PageRows(List<String> questions, String metric, List<String> headings, int total, int shown,
        Source source) {

    /** Reads rows as they are wanted, so that nobody holds all of them. Not for the window's thread. */
    @FunctionalInterface
    public interface Source {

        /** @param row takes a row: texts, dates, numbers, figures; an empty text is a blank */
        void each(Consumer<List<Object>> row);
    }

    public PageRows {
        questions = List.copyOf(questions);
        headings = List.copyOf(headings);
    }
}
