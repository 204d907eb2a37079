package app.quarterdeck.session.review;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.PageRows;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.LeftOut;
import app.quarterdeck.model.measure.Result;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything a review of a goal can hold, worked out once in one language. Which pages it has is decided afterwards and
 * costs nothing. Immutable and safe for threads.
 */
public final class ReviewDraft {

    private final Head head;
    private final List<Answer> answers;
    private final Map<String, Review.Definition> definitions;
    private final PagesRows rows;
    private final Messages messages;

    /** What stays the same whichever pages there are. */
    record Head(String workspace, String goal, String mission, LocalDate asOf, String period, String version) {
    }

    ReviewDraft(Head head, List<Answer> answers, Map<String, Review.Definition> definitions,
            PagesRows rows, Messages messages) {
        this.head = head;
        this.answers = List.copyOf(answers);
        this.definitions = Map.copyOf(definitions);
        this.rows = rows;
        this.messages = messages;
    }

    /** The language it is written in. */
    public Messages messages() {
        return messages;
    }

    /** Name of the company or workspace. */
    public String workspace() {
        return head.workspace();
    }

    /** Empty for a page without a question. */
    public Optional<Answer> answer(String question) {
        return answers.stream().filter(answer -> answer.question().id().equals(question)).findFirst();
    }

    /** The review with the pages that are on. */
    public Review with(ReviewPlan plan) {
        List<Review.Page> pages = Unanswered.together(pages(plan), messages);
        Map<String, Result> results = new LinkedHashMap<>();
        for (Review.Page page : pages) {
            if (page instanceof Review.QuestionPage question) {
                question.results().forEach(result -> results.putIfAbsent(result.metric(), result));
            }
        }
        return new Review(head.workspace(), head.goal(), head.mission(), head.asOf(), head.period(), pages,
                results.keySet().stream().flatMap(id -> Optional.ofNullable(definitions.get(id)).stream()).toList(),
                leftOut(results.values()), head.version());
    }

    /**
     * The rows behind the pages of a review of this draft, which are read when they are written. Not for the window's thread.
     *
     * @param most of each page at the most
     */
    public List<PageRows> rows(Review review, int most) {
        return rows.of(review, most);
    }

    /** One page, also one that is off; empty where its question is gone. */
    public Optional<Review.Page> page(ReviewPlan.Page page) {
        return switch (page.id()) {
            case ReviewPlan.CONTENTS -> Optional.of(new Review.ContentsPage());
            case ReviewPlan.DEFINITIONS -> Optional.of(new Review.DefinitionsPage());
            case ReviewPlan.LEFT_OUT -> Optional.of(new Review.LeftOutPage());
            default -> answer(page.id())
                    .map(answer -> new Review.QuestionPage(List.of(answer), page.title(), remarks(page)));
        };
    }

    /** The page of the file on which this one stands: its own, or the one it shares. */
    public Optional<Review.Page> inFile(ReviewPlan plan, ReviewPlan.Page page) {
        Optional<Review.Page> own = page(page);
        List<Review.QuestionPage> sharing = Unanswered.sharing(pages(plan));
        return page.on() && own.filter(sharing::contains).isPresent()
                ? Optional.of(Unanswered.page(sharing, messages))
                : own;
    }

    private List<Review.Page> pages(ReviewPlan plan) {
        return plan.pages().stream().filter(ReviewPlan.Page::on).flatMap(page -> page(page).stream()).toList();
    }

    private String remarks(ReviewPlan.Page page) {
        String decision = page.decision().isBlank() ? "" : messages.get("report.page.decision", page.decision());
        return Stream.of(page.note(), decision).filter(text -> !text.isBlank()).collect(Collectors.joining("\n"));
    }

    private List<Review.RowsLeftOut> leftOut(Iterable<Result> results) {
        List<Review.RowsLeftOut> out = new ArrayList<>();
        for (Result result : results) {
            Review.Definition metric = definitions.get(result.metric());
            for (LeftOut rows : result.leftOut()) {
                if (rows.count() > 0) {
                    out.add(new Review.RowsLeftOut(metric == null ? result.metric() : metric.name(),
                            messages.say(rows.text()), rows.count()));
                }
            }
        }
        return out;
    }
}
