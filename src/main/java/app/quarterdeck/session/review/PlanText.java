package app.quarterdeck.session.review;

import app.quarterdeck.store.NoteJson;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A plan as the workspace keeps it.
 *
 * @param quarter id of the one it was changed in last; empty for a template
 */
record PlanText(String quarter, ReviewPlan plan) {

    String text() {
        List<Map<String, Object>> pages = plan.pages().stream().map(PlanText::json).toList();
        return NoteJson.text(Map.of("quarter", quarter, "pages", pages));
    }

    /** Empty where the text is none that this version can read: the pages are then as they were at first. */
    static Optional<PlanText> read(String text) {
        try {
            Map<String, Object> json = JSON.std.mapFrom(text);
            return json.get("pages") instanceof List<?> pages
                    ? Optional.of(new PlanText(words(json, "quarter"),
                            new ReviewPlan(pages.stream().map(page -> page((Map<?, ?>) page)).toList())))
                    : Optional.empty();
        } catch (IOException | ClassCastException e) {
            return Optional.empty();
        }
    }

    private static Map<String, Object> json(ReviewPlan.Page page) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("id", page.id());
        out.put("on", page.on());
        out.put("title", page.title());
        out.put("over", page.over());
        out.put("note", page.note());
        out.put("decision", page.decision());
        return out;
    }

    private static ReviewPlan.Page page(Map<?, ?> json) {
        return new ReviewPlan.Page(words(json, "id"), !Boolean.FALSE.equals(json.get("on")), words(json, "title"),
                words(json, "over"), words(json, "note"), words(json, "decision"));
    }

    private static String words(Map<?, ?> json, String key) {
        return json.get(key) instanceof String text ? text : "";
    }
}
