package app.quarterdeck.guide.shapes;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Result;
import java.util.ArrayList;
import java.util.List;

/** The figures behind a chart, as tables. */
final class Tables {

    private Tables() {
    }

    /** A line for each group of a split. */
    static Answer.Table groups(Asked asked, Result result, Dimension by) {
        List<List<Object>> rows = new ArrayList<>();
        for (Group group : result.groups()) {
            rows.add(List.of(asked.member(by, group.key()),
                    new Figure(group.value(), result.unit(), result.currency()), group.n()));
        }
        return new Answer.Table(
                List.of(asked.name(by), asked.name(result.metric()), asked.say("guide.table.rows")), rows);
    }
}
