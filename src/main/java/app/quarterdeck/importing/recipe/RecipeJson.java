package app.quarterdeck.importing.recipe;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.record.RecordKind;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Recipes as JSON that a person can read and change: one in the workspace, those of all tables in a file. */
public final class RecipeJson {

    private static final String TABLES = "tables";
    private static final JSON PRETTY = JSON.std.with(JSON.Feature.PRETTY_PRINT_OUTPUT);

    private RecipeJson() {
    }

    public static String text(Recipe recipe) {
        try {
            return JSON.std.asString(json(recipe));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What {@link #text} wrote. */
    public static Recipe read(String text) {
        try {
            return recipe(JSON.std.mapFrom(text));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @throws UserFault where the file cannot be written */
    public static void write(List<Recipe> recipes, Path file) {
        try {
            Files.writeString(file, PRETTY.asString(Map.of(TABLES, recipes.stream().map(RecipeJson::json).toList()))
                    + "\n");
        } catch (IOException e) {
            throw UserFault.because(e, "importing.recipe.unwritable", file.toString());
        }
    }

    /** @throws UserFault where the file is missing or holds no recipe */
    public static List<Recipe> read(Path file) {
        try {
            Map<String, Object> all = JSON.std.mapFrom(Files.readString(file));
            return ((List<?>) all.getOrDefault(TABLES, List.of())).stream().map(RecipeJson::recipe).toList();
        } catch (IOException | ClassCastException | IllegalArgumentException e) {
            throw UserFault.because(e, "importing.recipe.unreadable", file.toString());
        }
    }

    private static Map<String, Object> json(Recipe recipe) {
        Map<String, Object> out = new LinkedHashMap<>();
        out.put("kind", recipe.kind().id());
        out.put("container", recipe.form().text() ? "text" : "workbook");
        out.put("sheet", recipe.form().sheet());
        out.put("headings", recipe.form().headings());
        out.put("read", recipe.read());
        out.put("columns", recipe.columns());
        out.put("status", recipe.status());
        out.put("same", recipe.same());
        out.put("complete", recipe.complete());
        return out;
    }

    private static Recipe recipe(Object json) {
        Map<?, ?> map = (Map<?, ?>) json;
        String kind = String.valueOf(map.get("kind"));
        List<?> headings = map.get("headings") instanceof List<?> list ? list : List.of();
        Form form = new Form("text".equals(map.get("container")), map.get("sheet") instanceof String sheet ? sheet : "",
                headings.stream().map(String::valueOf).toList());
        return new Recipe(form, RecordKind.ofId(kind).orElseThrow(() -> new IllegalArgumentException(kind)),
                texts(map.get("read")), texts(map.get("columns")), texts(map.get("status")), texts(map.get("same")),
                Boolean.TRUE.equals(map.get("complete")));
    }

    private static Map<String, String> texts(@Nullable Object json) {
        Map<String, String> out = new LinkedHashMap<>();
        if (json instanceof Map<?, ?> map) {
            map.forEach((key, value) -> out.put(String.valueOf(key), String.valueOf(value)));
        }
        return out;
    }
}
