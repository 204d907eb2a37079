package app.quarterdeck.guide.cycle;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Point;
import java.util.ArrayList;
import java.util.List;

/** The figures behind the charts of the cycle. */
final class CycleTables {

    private CycleTables() {
    }

    static Answer.Table perQuarter(Asked asked) {
        List<Point> median = CycleCharts.perQuarter(asked, "sales-cycle");
        List<Point> fast = CycleCharts.perQuarter(asked, "sales-cycle-p25");
        List<Point> slow = CycleCharts.perQuarter(asked, "sales-cycle-p75");
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < median.size(); i++) {
            Point point = median.get(i);
            rows.add(List.of(point.period().name(asked.messages()), asked.days(point.value()),
                    asked.days(fast.get(i).value()), asked.days(slow.get(i).value()), point.n()));
        }
        return new Answer.Table(List.of(asked.say("guide.table.quarter"), asked.say("guide.table.median"),
                asked.say("guide.table.p25"), asked.say("guide.table.p75"), asked.say("guide.table.deals")), rows);
    }
}
