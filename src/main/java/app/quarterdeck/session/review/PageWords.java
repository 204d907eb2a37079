package app.quarterdeck.session.review;

import app.quarterdeck.model.guide.Review;
import app.quarterdeck.report.text.FirstSentence;
import app.quarterdeck.report.text.PageText;
import java.util.List;

/**
 * The words of a page of figures as they stand in the file.
 *
 * @param first  sentence of its message, as the contents give it, {@code **figure**} marked
 * @param source as-of day, rows, recipes
 * @param notes  what it rests on, what to keep in mind, what is missing
 */
public record PageWords(String first, String source, List<String> notes) {

    public PageWords {
        notes = List.copyOf(notes);
    }

    /** In the language of the draft. */
    public static PageWords of(Review.QuestionPage page, Review review, ReviewDraft draft) {
        return new PageWords(FirstSentence.marked(page.message()),
                PageText.source(page, review, draft.messages()), PageText.notes(page, draft.messages()));
    }
}
