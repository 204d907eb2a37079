package app.quarterdeck.guide.changes;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Rule;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.ProcessChange;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/** Questions 12.2 to 12.5, each about the latest change of the log; the table holds them all. */
public final class ChangeRule implements Rule {

    /** The rules by the ids that {@code goals.json} names. */
    public static final Map<String, Rule> ALL = Map.of("change-plan", new ChangeRule(ChangeWords::plan),
            "change-surroundings", new ChangeRule(ChangeWords::surroundings), "change-verdict",
            new ChangeRule(ChangeWords::verdict), "change-learned", new ChangeRule(ChangeWords::learned));

    private final BiConsumer<ChangeWords, Draft> words;

    private ChangeRule(BiConsumer<ChangeWords, Draft> words) {
        this.words = words;
    }

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        List<Verdict> all = new Verdicts(asked).all();
        if (all.isEmpty()) {
            Needs.add(draft, "changes");
            return draft.unanswered().say(asked.say("guide.answer.change.none"));
        }
        Verdict latest = all.getLast();
        Stream.of(latest.before(), latest.after()).forEach(result -> draft.rests(asked, result));
        words.accept(new ChangeWords(asked, latest), draft);
        draw(asked, draft, latest);
        draft.table(table(asked, all));
        return draft;
    }

    private static void draw(Asked asked, Draft draft, Verdict verdict) {
        Result before = verdict.before();
        Result after = verdict.after();
        if (before.value() != null && after.value() != null) {
            String name = asked.name(verdict.metric());
            draft.charts.add(new ChartSpec.DotPlot(asked.say("guide.chart.change", name),
                    asked.say("guide.chart.change.alternative", name, before.figure(), after.figure()), before.unit(),
                    before.currency(),
                    List.of(dot(asked.say("guide.table.before-change"), before, before.value()),
                            dot(asked.say("guide.table.after-change"), after, after.value())),
                    before.interval() == null ? "" : asked.say("guide.chart.interval")));
        }
    }

    private static ChartSpec.Dot dot(String label, Result result, double value) {
        Interval range = result.interval();
        return new ChartSpec.Dot(label, value, range == null ? null : range.low(),
                range == null ? null : range.high(), result.n());
    }

    private static Answer.Table table(Asked asked, List<Verdict> all) {
        List<List<Object>> rows = new ArrayList<>();
        for (Verdict verdict : all.reversed()) {
            ProcessChange change = verdict.change();
            rows.add(List.of(change.what(), change.startedOn(), asked.name(verdict.metric()),
                    verdict.before().figure(), verdict.after().figure(),
                    asked.say("guide.verdict." + verdict.kind().id())));
        }
        return new Answer.Table(List.of(asked.say("guide.table.change"), asked.say("guide.table.started"),
                asked.say("guide.table.metric"), asked.say("guide.table.before-change"),
                asked.say("guide.table.after-change"), asked.say("guide.table.verdict")), rows);
    }
}
