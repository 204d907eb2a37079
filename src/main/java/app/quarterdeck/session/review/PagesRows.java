package app.quarterdeck.session.review;

import app.quarterdeck.base.Messages;
import app.quarterdeck.metrics.RowsBehind;
import app.quarterdeck.model.guide.PageRows;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Behind;
import app.quarterdeck.session.Records;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds the rows behind the pages of a review: of each page those of its main figure, the same rows once. */
final class PagesRows {

    private final Records records;
    private final Analysis analysis;
    private final Selection selection;
    private final Messages messages;

    /** @param selection what the figures are of */
    PagesRows(Records records, Analysis analysis, Selection selection, Messages messages) {
        this.records = records;
        this.analysis = analysis;
        this.selection = selection;
        this.messages = messages;
    }

    private record Found(Result result, RowsBehind rows, List<String> questions) {
    }

    /** What two pages must have in common to share a list. */
    private record Same(String kind, int ids, int measures) {
    }

    /** @param most rows of each list at the most */
    List<PageRows> of(Review review, int most) {
        Map<Same, Found> found = new LinkedHashMap<>();
        for (Review.QuestionPage page : review.questions()) {
            for (Result result : page.results()) {
                RowsBehind rows = analysis.engine().rows(result.metric(),
                        selection.over(result.period()).against(null));
                if (rows.ids().length > 0) {
                    Same same = new Same(rows.kind().id(), Arrays.hashCode(rows.ids()),
                            Arrays.hashCode(rows.measures()));
                    found.computeIfAbsent(same, _ -> new Found(result, rows, new ArrayList<>())).questions()
                            .add(page.answer().question().id());
                    break;
                }
            }
        }
        return found.values().stream().map(each -> list(each, review, most)).toList();
    }

    private PageRows list(Found found, Review review, int most) {
        Behind.Reading reading = Behind.reading(records, analysis, found.rows(), most,
                messages.get("session.measure." + found.result().unit().id()), messages);
        return new PageRows(found.questions(), review.nameOf(found.result().metric()), reading.headings(),
                found.rows().ids().length, Math.min(most, found.rows().ids().length), reading::each);
    }
}
