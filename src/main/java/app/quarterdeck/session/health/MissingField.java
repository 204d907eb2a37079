package app.quarterdeck.session.health;

import app.quarterdeck.guide.goals.GoalTemplate;
import app.quarterdeck.importing.presets.Presets;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * One more thing the user could export, what it would answer, and where to get it.
 *
 * @param need      what it is and where usual systems keep it, or how to type it in
 * @param questions the questions of the goals that wait for it and nothing else, as message keys
 * @param metrics   ids of the metrics of the catalogue that wait for it and nothing else
 * @param exports   the columns of known exports that hold it; empty where none of them does
 */
public record MissingField(Answer.Need need, List<String> questions, List<String> metrics,
        List<Presets.Export> exports) {

    public MissingField {
        questions = List.copyOf(questions);
        metrics = List.copyOf(metrics);
        exports = List.copyOf(exports);
    }

    /** What unlocks most first. */
    public static List<MissingField> of(Analysis analysis, List<GoalTemplate> templates) {
        Map<String, Set<String>> questions = new LinkedHashMap<>();
        for (GoalTemplate template : templates) {
            for (Question question : template.questions()) {
                for (String metric : question.metrics()) {
                    only(analysis, metric).forEach(need -> questions.computeIfAbsent(need.field(),
                            _ -> new LinkedHashSet<>()).add("guide.question." + question.id()));
                }
            }
        }
        Map<String, List<String>> metrics = new LinkedHashMap<>();
        Map<String, Answer.Need> needs = new LinkedHashMap<>();
        analysis.engine().catalogue().forEach(metric -> only(analysis, metric.id()).forEach(need -> {
            needs.put(need.field(), need);
            metrics.computeIfAbsent(need.field(), _ -> new ArrayList<>()).add(metric.id());
        }));
        return needs.values().stream()
                .map(need -> new MissingField(need, List.copyOf(questions.getOrDefault(need.field(), Set.of())),
                        metrics.getOrDefault(need.field(), List.of()), exports(need.field())))
                .sorted(Comparator.<MissingField>comparingInt(one -> one.questions().size())
                        .thenComparingInt(one -> one.metrics().size()).reversed())
                .toList();
    }

    /** The one thing a metric lacks; none where it lacks nothing, or several things. */
    private static List<Answer.Need> only(Analysis analysis, String metric) {
        List<Answer.Need> missing = analysis.missing(metric);
        return missing.size() == 1 ? missing : List.of();
    }

    /** The columns of known exports that hold what a need stands for; empty where none of them does. */
    public static List<Presets.Export> exports(String code) {
        return field(code).map(Known.PRESETS::exports).orElse(List.of());
    }

    /** Read once, when first asked for. */
    private static final class Known {

        static final Presets PRESETS = new Presets();
    }

    private static Optional<Field> field(String code) {
        int dot = code.indexOf('.');
        return dot < 0
                ? Optional.empty()
                : RecordKind.ofId(code.substring(0, dot)).flatMap(kind -> Field.ofId(kind, code.substring(dot + 1)));
    }
}
