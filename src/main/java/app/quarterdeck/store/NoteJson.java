package app.quarterdeck.store;

import app.quarterdeck.base.Note;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Notes as kept in the file: in no language, so that they can be said in any. */
public final class NoteJson {

    private NoteJson() {
    }

    public static String write(Note note) {
        return text(json(note));
    }

    static String write(List<Note> notes) {
        return text(notes.stream().map(NoteJson::json).toList());
    }

    public static Note read(String json) {
        try {
            return note(JSON.std.anyFrom(json));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<Note> readList(String json) {
        try {
            return JSON.std.listFrom(json).stream().map(NoteJson::note).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static String text(Object value) {
        try {
            return JSON.std.asString(value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, Object> json(Note note) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("key", note.key());
        out.put("args", note.args().stream().map(NoteJson::argument).toList());
        return out;
    }

    private static Object argument(Object argument) {
        return switch (argument) {
            case Note note -> json(note);
            case LocalDate date -> Map.of("date", date.toString());
            case Number number -> number;
            case Boolean flag -> flag;
            default -> argument.toString();
        };
    }

    private static Note note(Object json) {
        Map<?, ?> map = (Map<?, ?>) json;
        List<?> args = (List<?>) java.util.Objects.requireNonNull(map.get("args"));
        return new Note(String.valueOf(map.get("key")), args.stream().map(NoteJson::value).toList());
    }

    private static Object value(Object json) {
        if (json instanceof Map<?, ?> map) {
            Object date = map.get("date");
            return date == null ? note(map) : LocalDate.parse(date.toString());
        }
        return json;
    }
}
