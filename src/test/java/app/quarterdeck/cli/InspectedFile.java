package app.quarterdeck.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What {@code inspect --json} said of a file. */
record InspectedFile(List<Map<String, Object>> tables, String said) {

    @SuppressWarnings({"unchecked", "rawtypes"})
    static InspectedFile of(CommandProcess.Answer answer) {
        assertEquals(0, answer.code(), answer.err());
        try {
            return new InspectedFile((List) JSON.std.listFrom(answer.out()), answer.said());
        } catch (IOException e) {
            throw new UncheckedIOException(answer.out(), e);
        }
    }

    Map<String, Object> table() {
        return tables.getFirst();
    }

    long typed() {
        return tables.stream().mapToLong(table -> number(table, "rows") - number(table, "quarantined")
                - list(table, "skipped").size()).sum();
    }

    long quarantined() {
        return tables.stream().mapToLong(table -> number(table, "quarantined")).sum();
    }

    private static long number(Map<String, Object> table, String key) {
        return ((Number) Objects.requireNonNull(table.get(key))).longValue();
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> list(Map<String, Object> table, String key) {
        return (List<Map<String, Object>>) Objects.requireNonNull(table.get(key));
    }

    List<String> names() {
        return list(table(), "columns").stream().map(column -> String.valueOf(column.get("name"))).toList();
    }

    String type(String column) {
        return String.valueOf(list(table(), "columns").get(names().indexOf(column)).get("type"));
    }

    /** Keys of what is asked, over all tables. */
    List<String> asked() {
        return tables.stream().flatMap(table -> list(table, "questions").stream())
                .map(question -> String.valueOf(question.get("key"))).toList();
    }

    /** Every sentence about the tables and their rows. */
    String sentences() {
        List<String> all = new ArrayList<>(List.of(said));
        for (Map<String, Object> table : tables) {
            all.addAll(((List<?>) Objects.requireNonNull(table.get("assumed"))).stream().map(String::valueOf).toList());
            for (String key : List.of("problems", "skipped")) {
                list(table, key).forEach(one -> all.add(one.get("row") + ": " + one.get("reason")));
            }
            list(table, "questions").forEach(one -> all.add(String.valueOf(one.get("text"))));
        }
        return all.stream().filter(line -> !line.isBlank()).collect(Collectors.joining("\n"));
    }

    void says(String part) {
        assertTrue(sentences().contains(part), () -> "should say “" + part + "” but says:\n" + sentences());
    }

    /** The values of a column by its name, or by {@code colN} from 1. */
    List<@Nullable Object> column(String name) {
        int index = names().indexOf(name);
        int at = index < 0 && name.matches("col\\d+") ? Integer.parseInt(name.substring(3)) - 1 : index;
        assertTrue(at >= 0, () -> "no column " + name + " in " + names());
        List<@Nullable Object> values = new ArrayList<>();
        rows().forEach(row -> values.add(row.get(at)));
        return values;
    }

    @SuppressWarnings("unchecked")
    List<List<@Nullable Object>> rows() {
        return (List<List<@Nullable Object>>) Objects.requireNonNull(table().get("values"));
    }
}
