package app.quarterdeck.ui.review;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.session.review.PageWords;
import app.quarterdeck.session.review.ReviewDraft;
import app.quarterdeck.session.review.ReviewPlan;
import app.quarterdeck.ui.kit.RichText;
import java.util.ArrayList;
import java.util.List;

/**
 * What stands on a page, in the language of the file.
 *
 * @param title  {@code **figure**} marked
 * @param lines  below the title
 * @param source as-of day, rows, recipes
 * @param notes  what the page says below its figures
 */
record PageText(String title, List<String> lines, List<ChartSpec> charts, Answer.Table table, String source,
        List<String> notes) {

    static PageText of(Review.Page page, ReviewDraft draft, ReviewPlan plan) {
        Messages words = draft.messages();
        Review review = draft.with(plan);
        return switch (page) {
            case Review.QuestionPage question -> question(question, review, draft);
            case Review.ContentsPage _ -> new PageText(
                    words.get("report.book.title", review.goal(), review.workspace()),
                    List.of(words.get("report.book.of", review.period(), review.asOf())), List.of(),
                    contents(review, draft), words.get("report.book.made", review.version()), List.of());
            case Review.DefinitionsPage _ -> new PageText(words.get("report.book.definitions"), List.of(), List.of(),
                    table(words, List.of("metric", "definition"), review.definitions().stream()
                            .map(each -> List.<Object>of(each.name(), each.definition())).toList()),
                    "", List.of());
            case Review.LeftOutPage _ -> new PageText(words.get("report.book.left-out"),
                    review.leftOut().isEmpty() ? List.of(words.get("report.book.none-left-out")) : List.of(),
                    List.of(),
                    table(words, List.of("metric", "reason", "rows"), review.leftOut().stream()
                            .map(each -> List.<Object>of(each.metric(), each.reason(), each.count())).toList()),
                    "", List.of());
        };
    }

    private static PageText question(Review.QuestionPage page, Review review, ReviewDraft draft) {
        PageWords its = PageWords.of(page, review, draft);
        List<String> lines = new ArrayList<>(List.of(page.answer().text()));
        lines.addAll(page.sentences());
        page.note().lines().forEach(lines::add);
        lines.removeIf(String::isBlank);
        Answer.Table table = page.answers().stream().map(Answer::table).filter(each -> !each.rows().isEmpty())
                .findFirst().orElse(Answer.Table.EMPTY);
        return new PageText(page.message(), lines.stream().map(RichText::plain).toList(),
                page.charts(), table, its.source(), its.notes());
    }

    private static Answer.Table contents(Review review, ReviewDraft draft) {
        Messages words = draft.messages();
        List<List<Object>> rows = new ArrayList<>();
        review.questions().forEach(question -> rows.add(List.of(rows.size() + 1, question.answer().text(),
                RichText.plain(PageWords.of(question, review, draft).first()))));
        return new Answer.Table(List.of("", words.get("report.book.question"), words.get("report.book.answer")), rows);
    }

    private static Answer.Table table(Messages words, List<String> headings, List<List<Object>> rows) {
        return rows.isEmpty()
                ? Answer.Table.EMPTY
                : new Answer.Table(headings.stream().map(id -> words.get("report.book.head." + id)).toList(), rows);
    }
}
