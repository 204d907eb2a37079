package app.quarterdeck.guide.rules;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Rule;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Point;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Questions 3.5 and 6.5: which deals should we not chase, which criteria make a lead qualified? A rule is looked for in the
 * earlier deals only, and then tried on the later ones, which had no part in finding it.
 */
final class QualifyingRule implements Rule {

    /** Months in which the rule is looked for hold at most this share of the decided deals. */
    private static final double EARLIER = 0.7;

    /** A rule: deals whose dimension has one of these members. */
    private record Criterion(Dimension by, String member, boolean wanted, List<String> members) {
    }

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        for (String metric : List.of("lead-qualification-rate", "attribute-lift")) {
            if (asked.question().metrics().contains(metric) && !Needs.ready(asked, metric, draft)
                    && metric.equals("attribute-lift")) {
                return draft.unanswered().say(asked.say("guide.answer.cannot"));
            }
        }
        if (asked.question().metrics().contains("lead-qualification-rate") && draft.needs.isEmpty()) {
            Result qualified = asked.figure("lead-qualification-rate");
            draft.rests(asked, qualified).say(asked.said(qualified));
        }
        Period earlier = earlier(asked);
        if (earlier == null) {
            return draft.say(asked.say("guide.answer.qualifying-rule.too-few"));
        }
        Result lift = asked.measure("attribute-lift", asked.selection().over(earlier).against(null));
        draft.rests(asked, lift);
        Optional<Group> found = lift.groups().stream()
                .filter(group -> group.value() != null && Objects.equals(group.value(), lift.value())).findFirst();
        if (found.isEmpty()) {
            draft.summary(asked.say("guide.summary.no-difference"));
            return draft.say(asked.say("guide.answer.qualifying-rule.none", lift.groups().size()));
        }
        tried(asked, draft, criterion(asked, found.orElseThrow()));
        return draft;
    }

    private static void tried(Asked asked, Draft draft, Criterion rule) {
        Selection all = asked.selection().over(Period.ALL).against(null);
        Result test = asked.measure("rule-test", asked.where(all, rule.by(), rule.members()));
        draft.rests(asked, test);
        String words = asked.say(rule.wanted() ? "guide.answer.qualifying-rule.is" : "guide.answer.qualifying-rule.not",
                asked.inside(rule.by()), asked.member(rule.by(), rule.member()));
        Double met = test.value();
        Double other = test.extra("rate-not-met");
        Interval range = test.interval();
        if (met == null || other == null || range == null) {
            draft.say(asked.say("guide.answer.qualifying-rule.untried", words));
            return;
        }
        boolean holds = other < range.low();
        Figure kept = figure(test.extra("wins-kept"));
        Figure saved = figure(test.extra("losses-saved"));
        draft.say(asked.say(holds ? "guide.answer.qualifying-rule.holds" : "guide.answer.qualifying-rule.fails",
                test.figure(), figure(other), test.n(), kept, saved, words));
        draft.summary(holds
                ? asked.say("guide.summary.qualifying-rule", words, test.figure(), figure(other))
                : asked.say("guide.summary.no-difference"));
        draft.caveat(asked.say("guide.caveat.no-cause"));
        draft.charts.add(new ChartSpec.DotPlot(asked.say("guide.chart.rule"),
                asked.say("guide.chart.rule.alternative", test.figure(), figure(other)), Unit.PERCENT, null,
                List.of(new ChartSpec.Dot(asked.say("guide.table.met"), met, range.low(), range.high(), test.n()),
                        new ChartSpec.Dot(asked.say("guide.table.not-met"), other, null, null, 0)),
                asked.say("guide.chart.interval")));
        draft.table(new Answer.Table(List.of(asked.say("guide.table.rule"), asked.say("guide.table.figure")),
                List.of(List.of(asked.say("guide.table.met"), test.figure()),
                        List.of(asked.say("guide.table.not-met"), figure(other)),
                        List.of(asked.say("metrics.extra.wins-kept"), kept),
                        List.of(asked.say("metrics.extra.losses-saved"), saved))));
    }

    /** An attribute that goes with losing is turned round: all but it. */
    private static Criterion criterion(Asked asked, Group found) {
        Dimension by = new Dimension(found.keys().getFirst());
        String member = found.keys().get(1);
        boolean wanted = found.value() != null && found.value() > 1;
        List<String> others = new ArrayList<>();
        if (!wanted) {
            asked.measure("cohort-win-rate", asked.selection().over(Period.ALL).against(null).by(by)).groups().stream()
                    .map(Group::key).filter(key -> !key.equals(member)).forEach(others::add);
        }
        return new Criterion(by, member, wanted, wanted ? List.of(member) : others);
    }

    /** The months up to which at most seven tenths of the ripe deals were created; null where there are too few. */
    private static @Nullable Period earlier(Asked asked) {
        List<Point> months = asked.measure("cohort-win-rate",
                asked.selection().over(Period.ALL).against(null).every(Grain.MONTH)).series();
        long all = months.stream().mapToLong(Point::n).sum();
        long seen = 0;
        Period last = null;
        for (Point month : months) {
            seen += month.n();
            if (seen > EARLIER * all) {
                break;
            }
            last = month.period();
        }
        return last == null ? null : Period.range(months.getFirst().period().from(), last.to());
    }

    private static Figure figure(@Nullable Double share) {
        return new Figure(share, Unit.PERCENT, null);
    }
}
