package app.quarterdeck.guide.outreach;

import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.asked.Change;
import app.quarterdeck.guide.asked.Draft;
import app.quarterdeck.guide.asked.Needs;
import app.quarterdeck.guide.asked.Rule;
import app.quarterdeck.guide.asked.Sample;
import app.quarterdeck.metrics.stat.FalseDiscovery;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Point;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.time.Grain;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which hours and days of the week reach people? Calls that got through, day by day, screened for luck. */
public final class CallTimes implements Rule {

    private static final double FALSE_DISCOVERIES = 0.10;

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        if (!Needs.ready(asked, "connect-rate", draft)) {
            return draft.unanswered().say(asked.say("guide.answer.cannot"));
        }
        Result all = asked.figure("connect-rate");
        draft.rests(asked, all).say(asked.said(all));
        if (all.value() == null) {
            return draft;
        }
        draft.say(Change.of(asked, all)).summary(asked.summary(all));
        days(asked, draft, Sample.rate(all.value(), all.n()));
        hours(asked, draft);
        return draft;
    }

    private static void days(Asked asked, Draft draft, Sample whole) {
        Map<DayOfWeek, long[]> counts = new EnumMap<>(DayOfWeek.class);
        for (Point day : asked.measure("connect-rate", asked.over("connect-rate").every(Grain.DAY)).series()) {
            Double rate = day.value();
            if (rate != null) {
                long[] sums = counts.computeIfAbsent(day.period().first().getDayOfWeek(), key -> new long[2]);
                sums[0] += Math.round(rate / 100 * day.n());
                sums[1] += day.n();
            }
        }
        counts.values().removeIf(sums -> sums[1] < Result.FEW);
        List<DayOfWeek> names = new ArrayList<>(counts.keySet());
        List<Sample> samples = counts.values().stream()
                .map(sums -> new Sample(sums[0], sums[1], new double[0], 0)).toList();
        double[] chances = samples.stream().mapToDouble(one -> one.chance(whole.without(one))).toArray();
        boolean[] kept = FalseDiscovery.screen(chances, FALSE_DISCOVERIES);
        boolean any = false;
        for (int i = 0; i < names.size(); i++) {
            if (kept[i] && chances[i] < Spread.LUCK) {
                any = true;
                draft.say(asked.say("guide.answer.call-times", name(asked, names.get(i)), rate(samples.get(i)),
                        rate(whole.without(samples.get(i))), samples.get(i).n()));
            }
        }
        if (!any) {
            draft.say(asked.say("guide.answer.call-times.same"));
        }
        draw(asked, draft, names, samples);
    }

    private static void draw(Asked asked, Draft draft, List<DayOfWeek> names, List<Sample> samples) {
        List<ChartSpec.Dot> dots = new ArrayList<>();
        List<List<Object>> rows = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Sample day = samples.get(i);
            Interval range = Spread.wilson(day.hits(), day.n());
            dots.add(new ChartSpec.Dot(name(asked, names.get(i)), day.figure(), range == null ? null : range.low(),
                    range == null ? null : range.high(), day.n()));
            rows.add(List.of(name(asked, names.get(i)), rate(day), day.n()));
        }
        if (!dots.isEmpty()) {
            draft.charts.add(new ChartSpec.DotPlot(asked.say("guide.chart.call-times"),
                    asked.say("guide.chart.call-times.alternative", dots.size()), Unit.PERCENT, null, dots,
                    asked.say("guide.chart.interval")));
            draft.table(new Answer.Table(List.of(asked.say("guide.table.weekday"), asked.name("connect-rate"),
                    asked.say("guide.table.rows")), rows));
        }
    }

    /** A line an hour, a column a day of the week; what has no time of day is told, not put at midnight. */
    private static void hours(Asked asked, Draft draft) {
        List<Group> groups = asked.measure("connect-rate",
                asked.over("connect-rate").by(Dimension.HOUR, Dimension.WEEKDAY)).groups();
        Map<String, Map<String, Group>> hours = new LinkedHashMap<>();
        Set<String> days = new LinkedHashSet<>();
        long timeless = 0;
        for (DayOfWeek day : DayOfWeek.values()) {
            days.add(day.name().toLowerCase(Locale.ROOT));
        }
        days.retainAll(groups.stream().map(group -> group.keys().get(1)).toList());
        for (Group group : groups) {
            if (group.keys().getFirst().isEmpty()) {
                timeless += group.n();
            } else {
                hours.computeIfAbsent(group.keys().getFirst(), hour -> new HashMap<>()).put(group.keys().get(1), group);
            }
        }
        if (timeless > 0) {
            draft.say(asked.say("guide.answer.call-times.timeless", timeless));
        }
        if (!hours.isEmpty()) {
            List<String> heads = new ArrayList<>(List.of(asked.name(Dimension.HOUR)));
            days.forEach(day -> heads.add(asked.member(Dimension.WEEKDAY, day)));
            List<List<Object>> rows = new ArrayList<>();
            hours.forEach((hour, cells) -> {
                List<Object> row = new ArrayList<>(List.of(asked.member(Dimension.HOUR, hour)));
                days.forEach(day -> row.add(cell(asked, cells.get(day))));
                rows.add(row);
            });
            draft.table(new Answer.Table(heads, rows));
        }
    }

    /** The rate with its calls; the calls alone where they are too few. */
    private static String cell(Asked asked, @Nullable Group group) {
        Double rate = group == null ? null : group.value();
        return group == null || rate == null
                ? ""
                : group.n() < Result.FEW
                        ? asked.say("guide.answer.call-times.few", group.n())
                        : asked.say("guide.answer.call-times.cell", new Figure(rate, Unit.PERCENT, null), group.n());
    }

    private static Figure rate(Sample sample) {
        return new Figure(sample.figure(), Unit.PERCENT, null);
    }

    private static String name(Asked asked, DayOfWeek day) {
        return day.getDisplayName(TextStyle.FULL_STANDALONE, asked.messages().language());
    }
}
