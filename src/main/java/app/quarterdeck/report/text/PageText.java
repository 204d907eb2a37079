package app.quarterdeck.report.text;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Answer.Need;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What a page says beside its sentence, the same in every kind of file. */
public final class PageText {

    private PageText() {
    }

    /** What the page rests on, in a line: "As of 10 Jun 2026 · 64 rows · recipe 7F2C". */
    public static String source(Review.QuestionPage page, Review review, Messages messages) {
        String counts = page.results().stream().map(Result::n).distinct()
                .map(n -> messages.get("report.page.rows", n)).collect(Collectors.joining(", "));
        String recipes = page.results().stream().map(result -> result.recipe().id()).distinct()
                .collect(Collectors.joining(" "));
        return page.results().isEmpty()
                ? messages.get("report.page.as-of", messages.date(review.asOf()))
                : messages.get("report.page.source", messages.date(review.asOf()), counts, recipes);
    }

    /** What the answers are based on, what to keep in mind, what is missing; without blank lines. */
    public static List<String> notes(Review.QuestionPage page, Messages messages) {
        List<String> notes = new ArrayList<>();
        for (Answer answer : page.answers()) {
            notes.add(answer.basis());
            notes.addAll(cautions(answer, messages));
        }
        notes.removeIf(String::isBlank);
        return notes.stream().distinct().toList();
    }

    /** What to keep in mind, and what is missing without where to find it: a meeting does not look for files. */
    public static List<String> inShort(Answer answer, Messages messages) {
        List<String> lines = new ArrayList<>();
        answer.caveats().forEach(caveat -> lines.add(messages.get("report.text.caveat", caveat)));
        if (!answer.needs().isEmpty()) {
            lines.add(messages.get("report.text.lacks", answer.needs().stream().map(need -> messages.say(need.name()))
                    .collect(Collectors.joining(messages.get("report.text.comma")))));
        }
        return lines;
    }

    /** What to keep in mind and what is missing. */
    public static List<String> cautions(Answer answer, Messages messages) {
        List<String> lines = new ArrayList<>();
        answer.caveats().forEach(caveat -> lines.add(messages.get("report.text.caveat", caveat)));
        for (Need need : answer.needs()) {
            lines.add(messages.get("report.text.needs", need.name(), need.where()));
        }
        return lines;
    }
}
