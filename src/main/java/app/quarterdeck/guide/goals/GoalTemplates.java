package app.quarterdeck.guide.goals;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.model.measure.Dimension;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The goals Quarterdeck knows, read from {@code guide/goals.json}, and the quarterly review, {@code guide/review.json}. */
public final class GoalTemplates {

    private final List<GoalTemplate> templates;
    private final GoalTemplate review;

    private GoalTemplates(List<GoalTemplate> templates, GoalTemplate review) {
        this.templates = templates;
        this.review = review;
    }

    public static GoalTemplates bundled() {
        return new GoalTemplates(read("/guide/goals.json"), read("/guide/review.json").getFirst());
    }

    private static List<GoalTemplate> read(String file) {
        try (InputStream in = GoalTemplates.class.getResourceAsStream(file)) {
            return JSON.std.listFrom(Objects.requireNonNull(in, file)).stream().map(GoalTemplates::template).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The quarterly review: a page for each of its questions, answered as those of goals are. */
    public GoalTemplate review() {
        return review;
    }

    /** The goals in order, then the packs. */
    public List<GoalTemplate> all() {
        return templates;
    }

    /** @throws UserFault naming the goals there are */
    public GoalTemplate find(String id) {
        return Stream.concat(templates.stream(), Stream.of(review)).filter(template -> template.id().equals(id))
                .findFirst()
                .orElseThrow(() -> UserFault.usage("guide.unknown-goal", id,
                        templates.stream().map(GoalTemplate::id).collect(Collectors.joining(", "))));
    }

    /** How a question of a template is answered; empty for a user's own. */
    public Optional<QuestionTemplate> question(String id) {
        return Stream.concat(templates.stream(), Stream.of(review)).flatMap(template -> template.asked().stream())
                .filter(asked -> asked.question().id().equals(id)).findFirst();
    }

    private static GoalTemplate template(Object json) {
        Map<?, ?> map = (Map<?, ?>) json;
        return new GoalTemplate(text(map, "id"), text(map, "icon"), map.containsKey("pack"), text(map, "metric"),
                texts(map, "guardrails"), list(map, "questions").stream().map(GoalTemplates::question).toList());
    }

    private static QuestionTemplate question(Object json) {
        Map<?, ?> map = (Map<?, ?>) json;
        Question question = new Question(text(map, "id"), "", texts(map, "metrics"));
        return map.containsKey("rule")
                ? new QuestionTemplate(question, text(map, "rule"), List.of())
                : new QuestionTemplate(question, "", list(map, "steps").stream().map(GoalTemplates::step).toList());
    }

    private static Step step(Object json) {
        Map<?, ?> map = (Map<?, ?>) json;
        return new Step(text(map, "shape"), text(map, "metric"), optional(map, "with"),
                optional(map, "by").stream().map(Dimension::new).toList());
    }

    private static List<String> optional(Map<?, ?> map, String key) {
        return map.containsKey(key) ? texts(map, key) : List.of();
    }

    private static String text(Map<?, ?> map, String key) {
        return Objects.requireNonNull(map.get(key), key).toString();
    }

    private static List<?> list(Map<?, ?> map, String key) {
        return (List<?>) Objects.requireNonNull(map.get(key), key);
    }

    private static List<String> texts(Map<?, ?> map, String key) {
        return list(map, key).stream().map(String::valueOf).toList();
    }
}
