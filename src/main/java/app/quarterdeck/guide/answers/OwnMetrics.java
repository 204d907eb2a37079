package app.quarterdeck.guide.answers;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Change;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Result;
import java.util.ArrayList;
import java.util.List;

/** Metrics the user chose: for a question of their own, or beside those a question came with. */
final class OwnMetrics {

    private OwnMetrics() {
    }

    /** A question of the user's own: each metric said as it is. */
    static Draft answer(Asked asked) {
        Draft draft = new Draft();
        if (asked.question().metrics().isEmpty()) {
            return draft.unanswered().say(asked.say("guide.answer.own.no-metric"));
        }
        add(asked, List.of(), draft);
        return draft.results.isEmpty() ? draft.unanswered().say(asked.say("guide.answer.own.cannot")) : draft;
    }

    /** Says those metrics of the question that it did not come with. */
    static void add(Asked asked, List<String> cameWith, Draft draft) {
        List<List<Object>> rows = new ArrayList<>();
        for (String metric : asked.question().metrics()) {
            if (!cameWith.contains(metric) && Needs.ready(asked, metric, draft)) {
                Result result = asked.figure(metric);
                draft.rests(asked, result).say(asked.said(result));
                draft.say(result.value() == null ? "" : Change.of(asked, result));
                rows.add(List.of(asked.name(metric), result.figure(), result.n()));
            }
        }
        draft.answered = draft.answered || !rows.isEmpty();
        draft.table(new Answer.Table(List.of(asked.say("guide.table.metric"), asked.say("guide.table.figure"),
                asked.say("guide.table.rows")), rows));
    }
}
