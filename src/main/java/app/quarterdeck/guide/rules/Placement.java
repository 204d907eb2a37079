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
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Question 11.4: are people placed where the money is? Shares of people, pipeline and revenue, territory by territory. */
final class Placement implements Rule {

    private static final Dimension BY = Dimension.TERRITORY;

    /** Shares of a territory, 0–100 %. */
    private record Place(String name, double people, double pipeline, double revenue) {

        double gap() {
            return pipeline - people;
        }
    }

    @Override
    public Draft answer(Asked asked) {
        Draft draft = new Draft();
        boolean ready = true;
        for (String metric : List.of("revenue-per-rep", "open-pipeline", "total-revenue")) {
            ready = Needs.ready(asked, metric, draft) && ready;
            if (ready && !asked.engine().splits(metric, BY)) {
                Needs.split(asked, metric, BY, draft);
                ready = false;
            }
        }
        if (!ready) {
            return draft.unanswered().say(asked.say("guide.answer.cannot"));
        }
        Map<String, Double> pipeline = shares(asked, draft, "open-pipeline");
        Map<String, Double> revenue = shares(asked, draft, "total-revenue");
        Map<String, Double> people = people(asked, pipeline.keySet());
        List<Place> places = new ArrayList<>();
        pipeline.keySet().stream().filter(key -> !key.isEmpty()).forEach(key -> places
                .add(new Place(asked.member(BY, key), share(people, key), share(pipeline, key), share(revenue, key))));
        places.sort(Comparator.comparingDouble((Place place) -> -Math.abs(place.gap())));
        if (pipeline.values().stream().mapToDouble(Double::doubleValue).sum() <= 0) {
            return draft.say(asked.said(asked.measure("open-pipeline")));
        }
        if (places.size() < 2 || people.values().stream().mapToDouble(Double::doubleValue).sum() <= 0) {
            return draft.say(asked.say("guide.answer.placement.too-few"));
        }
        Place widest = places.getFirst();
        draft.say(asked.say("guide.answer.placement", widest.name(), asked.percent(widest.pipeline()),
                asked.percent(widest.people()), asked.percent(widest.revenue())));
        draft.summary(asked.say("guide.summary.placement", widest.name(), asked.percent(widest.pipeline()),
                asked.percent(widest.people())));
        draw(asked, draft, places);
        return draft;
    }

    private static void draw(Asked asked, Draft draft, List<Place> places) {
        List<ChartSpec.Bar> bars = places.stream()
                .map(place -> new ChartSpec.Bar(place.name(), place.pipeline(), place.people(), null, "", true))
                .toList();
        draft.charts.add(new ChartSpec.RankedBars(asked.say("guide.chart.placement"),
                asked.say("guide.chart.placement.alternative", places.getFirst().name()), Unit.PERCENT, null, bars,
                0));
        draft.table(new Answer.Table(
                List.of(asked.name(BY), asked.say("guide.table.people"), asked.name("open-pipeline"),
                        asked.name("total-revenue")),
                places.stream().map(place -> List.<Object>of(place.name(), figure(place.people()),
                        figure(place.pipeline()), figure(place.revenue()))).toList()));
    }

    private static Map<String, Double> shares(Asked asked, Draft draft, String metric) {
        Result result = asked.measure(metric, asked.selection().by(BY));
        draft.rests(asked, result);
        Map<String, Double> out = new LinkedHashMap<>();
        for (Group group : result.groups()) {
            out.put(group.key(), group.value() == null ? 0 : group.value());
        }
        return out;
    }

    /** The average number of people of each territory. */
    private static Map<String, Double> people(Asked asked, Iterable<String> territories) {
        Map<String, Double> out = new LinkedHashMap<>();
        for (String territory : territories) {
            Double reps = asked.measure("revenue-per-rep",
                    asked.where(asked.selection(), BY, List.of(territory))).extra("average-reps");
            out.put(territory, reps == null ? 0 : reps);
        }
        return out;
    }

    private static double share(Map<String, Double> all, String key) {
        double sum = all.values().stream().mapToDouble(Double::doubleValue).sum();
        return sum == 0 ? 0 : 100 * all.getOrDefault(key, 0.0) / sum;
    }

    private static Figure figure(double share) {
        return new Figure(share, Unit.PERCENT, null);
    }
}
