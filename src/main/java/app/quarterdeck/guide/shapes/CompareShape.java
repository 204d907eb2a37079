package app.quarterdeck.guide.shapes;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Noun;
import app.quarterdeck.guide.goals.Step;
import app.quarterdeck.guide.groups.Contrasts;
import app.quarterdeck.guide.groups.Contrasts.Contrast;
import app.quarterdeck.guide.groups.Splits;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.time.Period;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Groups against the others: the best and the worst of those that differ beyond luck, of all splits compared at once. */
final class CompareShape implements Shape {

    private static final int SHOWN = 8;

    @Override
    public void tell(Asked asked, Step step, Draft draft) {
        List<Dimension> splits = Splits.all(asked, step);
        if (splits.isEmpty()) {
            Needs.split(asked, step.metric(), step.by().getFirst(), draft);
            return;
        }
        Selection chosen = asked.over(step.metric());
        Contrasts contrasts = Contrasts.of(asked, step.metric(), splits, chosen);
        if (contrasts.all().size() < 2 && asked.selection().period() == null
                && asked.engine().metric(step.metric()).overTime()) {
            LocalDate asOf = contrasts.total().asOf();
            Contrasts year = Contrasts.of(asked, step.metric(), splits,
                    chosen.over(Period.range(asOf.minusMonths(12).plusDays(1), asOf)));
            if (year.all().size() > contrasts.all().size()) {
                draft.say(asked.say("guide.compare.year", asOf));
                contrasts = year;
            }
        }
        draft.rests(asked, contrasts.total());
        if (contrasts.total().value() == null && contrasts.all().isEmpty()) {
            draft.said(asked, contrasts.total());
            return;
        }
        say(asked, step.metric(), splits, contrasts, draft);
        draw(asked, step.metric(), contrasts, draft);
    }

    private static void say(Asked asked, String metric, List<Dimension> splits, Contrasts contrasts, Draft draft) {
        boolean fewIsBetter = asked.metric(metric).direction() == Direction.LOWER;
        Comparator<Contrast> byFigure = Comparator.comparingDouble(Contrast::figure);
        List<Contrast> clear = contrasts.clear();
        Optional<Contrast> best = clear.stream().filter(one -> one.figure() > one.rest() != fewIsBetter)
                .max(fewIsBetter ? byFigure.reversed() : byFigure);
        Optional<Contrast> worst = clear.stream().filter(one -> one.figure() > one.rest() == fewIsBetter)
                .min(fewIsBetter ? byFigure.reversed() : byFigure);
        Stream.of(best, worst).flatMap(Optional::stream)
                .forEach(one -> draft.say(contrasts.say(asked, one)));
        Contrast first = best.or(() -> worst).orElse(null);
        if (first != null) {
            draft.summary(asked.say("guide.summary.contrast", asked.member(first.by(), first.key()),
                    contrasts.figure(first.figure())));
            draft.caveat(asked.say("guide.caveat.no-cause"));
        } else if (!contrasts.tested()) {
            ranked(asked, contrasts, draft);
        } else {
            String names = asked.list(splits.stream().map(asked::inside).toList());
            draft.say(contrasts.all().isEmpty()
                    ? asked.say("guide.compare.too-few", asked.name(metric), names)
                    : asked.say("guide.compare.none", asked.name(metric), names,
                            contrasts.figure(contrasts.all().getLast().figure()),
                            contrasts.figure(contrasts.all().getFirst().figure())));
        }
    }

    /** Figures that cannot be told apart by a test are only set side by side. */
    private static void ranked(Asked asked, Contrasts contrasts, Draft draft) {
        List<Contrast> all = contrasts.all().stream()
                .filter(one -> one.by().equals(contrasts.all().getFirst().by()))
                .sorted(Comparator.comparingDouble(Contrast::figure).reversed()).toList();
        if (all.size() < 2) {
            draft.said(asked, contrasts.total());
            return;
        }
        Contrast high = all.getFirst();
        Contrast low = all.getLast();
        String metric = contrasts.total().metric();
        draft.say(high.by().equals(asked.metric(metric).makes())
                ? asked.say("guide.compare.ranked-made", asked.name(metric), asked.member(high.by(), high.key()),
                        contrasts.figure(high.figure()), asked.member(low.by(), low.key()),
                        contrasts.figure(low.figure()))
                : asked.say("guide.compare.ranked", asked.name(metric), asked.inside(high.by()),
                        asked.member(high.by(), high.key()), contrasts.figure(high.figure()),
                        asked.member(low.by(), low.key()), contrasts.figure(low.figure())));
        draft.summary(asked.say("guide.summary.contrast", asked.member(high.by(), high.key()),
                contrasts.figure(high.figure())));
        draft.caveat(asked.say("guide.caveat.untested"));
    }

    private static void draw(Asked asked, String metric, Contrasts contrasts, Draft draft) {
        List<ChartSpec.Dot> dots = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (Contrast one : contrasts.all()) {
            Interval range = one.interval();
            if (dots.size() < SHOWN) {
                dots.add(new ChartSpec.Dot(label(asked, contrasts, one), one.figure(),
                        range == null ? null : range.low(), range == null ? null : range.high(), one.n()));
            }
            rows.add(List.of(label(asked, contrasts, one), contrasts.figure(one.figure()), one.n()));
        }
        if (dots.isEmpty()) {
            return;
        }
        draft.charts.add(new ChartSpec.DotPlot(asked.say("guide.chart.contrast", asked.name(metric)),
                asked.say("guide.chart.contrast.alternative", asked.name(metric), dots.size()),
                contrasts.total().unit(), contrasts.total().currency(), dots,
                dots.stream().anyMatch(dot -> dot.low() != null) ? asked.say("guide.chart.interval") : ""));
        draft.table(new Answer.Table(List.of(asked.say("guide.table.group"), asked.name(metric),
                asked.say("guide.table." + (Noun.of(asked.engine(), metric).equals("deals") ? "deals" : "rows"))),
                rows));
    }

    private static String label(Asked asked, Contrasts contrasts, Contrast one) {
        String member = asked.member(one.by(), one.key());
        return contrasts.splits() == 1 ? member : asked.say("guide.chart.factor", asked.name(one.by()), member);
    }
}
