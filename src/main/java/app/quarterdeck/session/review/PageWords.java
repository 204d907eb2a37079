package app.quarterdeck.session.review;

import app.quarterdeck.model.guide.Review;
import app.quarterdeck.report.text.FirstSentence;
import app.quarterdeck.report.text.PageText;
import java.util.List;

/**
 * The words of a page of figures as they stand in the file.
 *
 * @param title  the first sentence of its message, {@code **figure**} marked
 * @param rest   of the message; may be empty
 * @param source as-of day, rows, recipes
 * @param notes  what it rests on, what to keep in mind, what is missing
 */
public record PageWords(String title, String rest, String source, List<String> notes) {

    public PageWords {
        notes = List.copyOf(notes);
    }

    /** In the language of the draft. */
    public static PageWords of(Review.QuestionPage page, Review review, ReviewDraft draft) {
        return new PageWords(FirstSentence.marked(page.message()), FirstSentence.rest(page.message()),
                PageText.source(page, review, draft.messages()), PageText.notes(page, draft.messages()));
    }
}
