package app.quarterdeck.guide.answers;

import app.quarterdeck.model.measure.Result;
import java.util.ArrayList;
import java.util.List;

/** A question of the user's own: each metric chosen for it, said as it is. */
final class OwnQuestion implements Rule {

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        if (asked.question().metrics().isEmpty()) {
            return draft.unanswered().say(asked.say("guide.answer.own.no-metric"));
        }
        List<List<Object>> rows = new ArrayList<>();
        for (String metric : asked.question().metrics()) {
            if (Needs.ready(asked, metric, draft)) {
                Result result = asked.measure(metric);
                draft.results.add(result);
                String name = asked.say("metrics.name." + metric);
                draft.say(asked.say("guide.answer.own", name, result.figure(), result.n()));
                rows.add(List.of(name, result.figure(), result.n()));
            }
        }
        draft.table = new app.quarterdeck.model.guide.Answer.Table(List.of(asked.say("guide.table.metric"),
                asked.say("guide.table.figure"), asked.say("guide.table.rows")), rows);
        return draft.results.isEmpty() ? draft.unanswered().say(asked.say("guide.answer.own.cannot")) : draft;
    }
}
