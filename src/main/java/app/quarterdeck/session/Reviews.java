package app.quarterdeck.session;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.goals.GoalNames;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Review;
import app.quarterdeck.model.measure.LeftOut;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Puts a review together: the answers chosen, what their metrics mean, which rows no figure could use. */
public final class Reviews {

    private final String workspace;
    private final Analysis analysis;
    private final Messages messages;

    public Reviews(String workspace, Analysis analysis, Messages messages) {
        this.workspace = workspace;
        this.analysis = analysis;
        this.messages = messages;
    }

    /** @param wanted which questions get a page */
    public Review of(Goal goal, Selection selection, Predicate<Answer> wanted) {
        List<Answer> pages = analysis.answers(goal, selection, messages).stream().filter(wanted).toList();
        Map<String, Result> results = new LinkedHashMap<>();
        pages.forEach(page -> page.results().forEach(result -> results.putIfAbsent(result.metric(), result)));
        Result main = analysis.engine().measure(goal.metric(), selection, null);
        LocalDate asOf = analysis.asOf();
        return new Review(workspace, GoalNames.whole(goal, messages), goal.mission(),
                asOf == null ? goal.setOn() : asOf,
                main.periodName(messages), pages, results.keySet().stream().map(this::definition).toList(),
                leftOut(results), Version.text());
    }

    private Review.Definition definition(String id) {
        Metric metric = analysis.engine().metric(id);
        return new Review.Definition(id, messages.say(metric.name()), messages.say(metric.help()),
                messages.say(metric.formulaWords()), messages.say(metric.dateWords()), messages.say(metric.trap()));
    }

    private List<Review.RowsLeftOut> leftOut(Map<String, Result> results) {
        List<Review.RowsLeftOut> out = new ArrayList<>();
        results.forEach((id, result) -> {
            for (LeftOut rows : result.leftOut()) {
                if (rows.count() > 0) {
                    out.add(new Review.RowsLeftOut(messages.say(analysis.engine().metric(id).name()),
                            messages.say(rows.text()), rows.count()));
                }
            }
        });
        return out;
    }
}
