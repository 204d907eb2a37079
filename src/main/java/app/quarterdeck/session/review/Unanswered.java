package app.quarterdeck.session.review;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Questions the data cannot answer share one page of a review: nobody sits through a page each that says so. */
final class Unanswered {

    private Unanswered() {
    }

    /** The pages with those of several unanswered questions as one, in the place of the last of them. */
    static List<Review.Page> together(List<Review.Page> pages, Messages messages) {
        List<Review.QuestionPage> open = sharing(pages);
        if (open.isEmpty()) {
            return pages;
        }
        List<Review.Page> fewer = new ArrayList<>(pages);
        fewer.set(pages.lastIndexOf(open.getLast()), page(open, messages));
        fewer.removeAll(open);
        return fewer;
    }

    /** Every question that shares a page in the file; empty where none does. */
    static List<Review.QuestionPage> sharing(List<Review.Page> pages) {
        List<Review.QuestionPage> open = pages.stream().filter(Unanswered::open).map(Review.QuestionPage.class::cast)
                .toList();
        return open.size() < 2 ? List.of() : open;
    }

    /** Whether there is nothing on the page but what is missing, and nothing the user wrote. */
    private static boolean open(Review.Page page) {
        return page instanceof Review.QuestionPage question && question.title().isEmpty() && question.note().isEmpty()
                && question.charts().isEmpty() && question.answers().stream().allMatch(
                        answer -> answer.status() == Answer.Status.NEEDS && answer.table().rows().isEmpty());
    }

    static Review.QuestionPage page(List<Review.QuestionPage> open, Messages messages) {
        List<Answer> answers = new ArrayList<>();
        for (Review.QuestionPage page : open) {
            Answer answer = page.answer();
            String missing = answer.needs().stream().map(need -> messages.say(need.name())).distinct()
                    .collect(Collectors.joining(messages.get("guide.comma")));
            String sentence = missing.isEmpty()
                    ? messages.get("session.review.open.said", answer.text(), answer.sentence())
                    : messages.get("session.review.open.needs", answer.text(), missing);
            answers.add(new Answer(answer.question(),
                    answers.isEmpty() ? messages.get("session.review.open") : answer.text(), answer.status(), sentence,
                    answer.summary(), "", List.of(), List.of(), List.of(), answer.results(), Answer.Table.EMPTY));
        }
        return new Review.QuestionPage(answers, messages.say(Note.of("session.review.open.title", open.size())), "");
    }
}
