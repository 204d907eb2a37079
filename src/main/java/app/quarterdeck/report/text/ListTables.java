package app.quarterdeck.report.text;

import app.quarterdeck.base.Messages;
import app.quarterdeck.model.guide.Answer.Table;
import app.quarterdeck.model.guide.Review;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The lists of a review as tables. */
public final class ListTables {

    private ListTables() {
    }

    /** A row a page of figures: its number, its question, the first sentence of its message. */
    public static Table contents(Review review, Messages messages) {
        List<List<Object>> rows = new ArrayList<>();
        for (Review.QuestionPage page : review.questions()) {
            rows.add(List.of(rows.size() + 1, page.answer().text(), FirstSentence.of(page.message())));
        }
        return new Table(
                List.of("", messages.get("report.book.question"), messages.get("report.book.answer")), rows);
    }

    /** A row a metric. */
    public static Table definitions(Review review, Messages messages) {
        return new Table(heads(messages, "metric", "definition", "formula", "date-basis", "trap"), review.definitions()
                .stream()
                .map(each -> List.<Object>of(each.name(), each.definition(), each.formula(), each.dateBasis(),
                        each.trap()))
                .toList());
    }

    /** A row a reason, with the number of rows. */
    public static Table leftOut(Review review, Messages messages) {
        return new Table(heads(messages, "metric", "reason", "rows"), review.leftOut().stream()
                .map(each -> List.<Object>of(each.metric(), each.reason(), each.count())).toList());
    }

    private static List<String> heads(Messages messages, String... names) {
        return Stream.of(names).map(name -> messages.get("report.book.head." + name)).toList();
    }
}
