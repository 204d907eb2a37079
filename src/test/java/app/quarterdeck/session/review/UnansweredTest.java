package app.quarterdeck.session.review;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.model.guide.Review;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** Pages of questions the data cannot answer. */
class UnansweredTest {

    private static final Messages ENGLISH = Messages.of(Locale.ENGLISH);

    private static Review.QuestionPage page(String question, Answer.Status status, String note, String... needs) {
        List<Answer.Need> missing = List.of(needs).stream()
                .map(name -> new Answer.Need(name, Note.of("session.paper", name), Note.of("session.paper", name))).toList();
        return new Review.QuestionPage(List.of(new Answer(new Question(question, "", List.of()), question + "?", status,
                "Not yet.", "", "", List.of(), missing, List.of(), List.of(), Answer.Table.EMPTY)), "", note);
    }

    @Test
    void theyShareOnePageThatNamesWhatEachNeeds() {
        Review.Page answered = page("a", Answer.Status.ANSWERED, "");
        List<Review.Page> pages = Unanswered.together(List.of(new Review.ContentsPage(),
                page("b", Answer.Status.NEEDS, "", "quotas", "targets"), answered,
                page("c", Answer.Status.NEEDS, ""), new Review.LeftOutPage()), ENGLISH);
        assertEquals(4, pages.size());
        assertSame(answered, pages.get(1));
        Review.QuestionPage open = (Review.QuestionPage) pages.get(2);
        assertEquals("2 questions cannot be answered yet: the data lacks what they need.", open.message());
        String quotas = ENGLISH.get("session.paper", "quotas");
        String targets = ENGLISH.get("session.paper", "targets");
        assertEquals(List.of("**b?** Needs " + quotas + ", " + targets + ".", "**c?** Not yet."), open.sentences());
    }

    @Test
    void oneAloneStaysAsItIsAndSoDoesOneWithANote() {
        List<Review.Page> pages = List.of(page("a", Answer.Status.NEEDS, "To be asked of finance"),
                page("b", Answer.Status.NEEDS, "", "quotas"));
        assertEquals(pages, Unanswered.together(pages, ENGLISH));
    }
}
