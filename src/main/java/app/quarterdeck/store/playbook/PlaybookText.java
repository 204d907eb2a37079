package app.quarterdeck.store.playbook;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.playbook.Persona;
import app.quarterdeck.model.playbook.PlayNote;
import app.quarterdeck.store.NoteJson;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Notes and personas as the workspace keeps them. What this version cannot read is as if it were not there. */
public final class PlaybookText {

    private PlaybookText() {
    }

    public static String text(PlayNote note) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("works", note.works());
        out.put("title", note.title());
        out.put("text", note.text());
        out.put("author", note.author());
        out.put("on", note.on().toString());
        out.put("metric", note.metric());
        out.put("where", filters(note.where()));
        out.put("retired", note.retired());
        return NoteJson.text(out);
    }

    /** Empty where the text or the number is none. */
    public static Optional<PlayNote> note(String number, String text) {
        try {
            Map<String, Object> json = JSON.std.mapFrom(text);
            return Optional.of(new PlayNote(Integer.parseInt(number), !Boolean.FALSE.equals(json.get("works")),
                    words(json, "title"), words(json, "text"), words(json, "author"),
                    LocalDate.parse(words(json, "on")), words(json, "metric"), filters(json.get("where")),
                    Boolean.TRUE.equals(json.get("retired"))));
        } catch (IOException | ClassCastException | DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    public static String text(Persona persona) {
        return NoteJson.text(Map.of("where", filters(persona.attributes()), "words", persona.words()));
    }

    /** Empty where the text is none. */
    public static Optional<Persona> persona(String name, String text) {
        try {
            Map<String, Object> json = JSON.std.mapFrom(text);
            return Optional.of(new Persona(name, filters(json.get("where")), words(json, "words")));
        } catch (IOException | ClassCastException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static List<Object> filters(List<Filter> filters) {
        return filters.stream()
                .map(filter -> (Object) Map.of("by", filter.dimension().id(), "values", filter.values())).toList();
    }

    private static List<Filter> filters(@Nullable Object json) {
        return json instanceof List<?> list
                ? list.stream().map(one -> (Map<?, ?>) one).map(one -> new Filter(
                        Dimension.ofId(words(one, "by")).orElseThrow(IllegalArgumentException::new),
                        values(one))).toList()
                : List.of();
    }

    private static List<String> values(Map<?, ?> json) {
        return json.get("values") instanceof List<?> list ? list.stream().map(String::valueOf).toList() : List.of();
    }

    private static String words(Map<?, ?> json, String key) {
        return json.get(key) instanceof String text ? text : "";
    }
}
