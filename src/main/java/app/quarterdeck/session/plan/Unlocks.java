package app.quarterdeck.session.plan;

import app.quarterdeck.guide.goals.GoalTemplate;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.session.Analysis;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * What waits for one missing thing and for nothing else.
 *
 * @param questions ids of the questions of all goals
 * @param metrics   ids of the metrics of the catalogue
 */
public record Unlocks(List<String> questions, List<String> metrics) {

    public static final Unlocks NOTHING = new Unlocks(List.of(), List.of());

    public Unlocks {
        questions = List.copyOf(questions);
        metrics = List.copyOf(metrics);
    }

    /** @param field as in {@link app.quarterdeck.model.guide.Answer.Need#field} */
    public static Unlocks of(Analysis analysis, List<GoalTemplate> templates, String field) {
        Set<String> questions = new LinkedHashSet<>();
        templates.forEach(template -> template.questions().stream()
                .filter(question -> question.metrics().stream().anyMatch(metric -> waits(analysis, metric, field)))
                .forEach(question -> questions.add(question.id())));
        List<String> metrics = analysis.engine().catalogue().stream().map(Metric::id)
                .filter(metric -> waits(analysis, metric, field)).toList();
        return new Unlocks(List.copyOf(questions), metrics);
    }

    private static boolean waits(Analysis analysis, String metric, String field) {
        return analysis.engine().readiness(metric).missing().equals(List.of(field));
    }
}
