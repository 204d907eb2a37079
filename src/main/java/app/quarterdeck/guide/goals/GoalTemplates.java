package app.quarterdeck.guide.goals;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.guide.Question;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The goals Quarterdeck knows, read from {@code guide/goals.json}. */
public final class GoalTemplates {

    private final List<GoalTemplate> templates;

    private GoalTemplates(List<GoalTemplate> templates) {
        this.templates = templates;
    }

    public static GoalTemplates bundled() {
        try (InputStream in = GoalTemplates.class.getResourceAsStream("/guide/goals.json")) {
            return new GoalTemplates(JSON.std.listFrom(Objects.requireNonNull(in, "guide/goals.json")).stream()
                    .map(GoalTemplates::template).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<GoalTemplate> all() {
        return templates;
    }

    /** @throws UserFault naming the goals there are */
    public GoalTemplate find(String id) {
        return templates.stream().filter(template -> template.id().equals(id)).findFirst()
                .orElseThrow(() -> UserFault.usage("guide.unknown-goal", id,
                        templates.stream().map(GoalTemplate::id).collect(Collectors.joining(", "))));
    }

    private static GoalTemplate template(Object json) {
        Map<?, ?> map = (Map<?, ?>) json;
        List<Question> questions = list(map, "questions").stream().map(GoalTemplates::question).toList();
        return new GoalTemplate(text(map, "id"), text(map, "icon"), text(map, "metric"), texts(map, "guardrails"),
                questions);
    }

    private static Question question(Object json) {
        Map<?, ?> map = (Map<?, ?>) json;
        return new Question(text(map, "id"), "", texts(map, "metrics"));
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
