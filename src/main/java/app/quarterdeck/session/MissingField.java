package app.quarterdeck.session;

import app.quarterdeck.base.Note;
import app.quarterdeck.guide.goals.GoalTemplate;
import app.quarterdeck.model.guide.Question;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One more thing the user could export, and what it would answer.
 *
 * @param name      its name in words
 * @param questions the questions of the goals that wait for it and nothing else, as message keys
 * @param metrics   how many metrics of the catalogue wait for it and nothing else
 */
public record MissingField(Note name, List<String> questions, int metrics) {

    private static final int SHOWN = 4;

    /** What unlocks most first. */
    public static List<MissingField> of(Analysis analysis, List<GoalTemplate> templates) {
        Map<String, Set<String>> questions = new LinkedHashMap<>();
        for (GoalTemplate template : templates) {
            for (Question question : template.questions()) {
                for (String metric : question.metrics()) {
                    only(analysis, metric).forEach(need -> questions
                            .computeIfAbsent(need, _ -> new LinkedHashSet<>()).add("guide.question." + question.id()));
                }
            }
        }
        Map<String, Integer> metrics = new LinkedHashMap<>();
        analysis.engine().catalogue()
                .forEach(metric -> only(analysis, metric.id()).forEach(need -> metrics.merge(need, 1, Integer::sum)));
        Set<String> needs = new LinkedHashSet<>(questions.keySet());
        needs.addAll(metrics.keySet());
        List<MissingField> out = new ArrayList<>();
        for (String need : needs) {
            out.add(new MissingField(Note.of("metrics.needs." + need),
                    List.copyOf(questions.getOrDefault(need, Set.of())), metrics.getOrDefault(need, 0)));
        }
        out.sort(Comparator.<MissingField>comparingInt(one -> one.questions().size())
                .thenComparingInt(MissingField::metrics)
                .reversed());
        return out.stream().limit(SHOWN).toList();
    }

    /** The one thing a metric lacks; none where it lacks nothing, or several things. */
    private static List<String> only(Analysis analysis, String metric) {
        List<String> missing = analysis.engine().readiness(metric).missing();
        return missing.size() == 1 ? missing : List.of();
    }
}
