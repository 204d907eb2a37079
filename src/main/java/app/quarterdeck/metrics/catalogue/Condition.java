package app.quarterdeck.metrics.catalogue;

import java.util.Arrays;
import java.util.List;

/**
 * Something a row must fulfil: one of its alternatives. Written {@code competitor filled or loss_reason means competitor},
 * with the reason a row is left out where it fails: {@code customer_id filled else no-customer}.
 *
 * @param anyOf   one of these must hold
 * @param orElse  id of the reason rows that fail are counted under; empty = they do not belong to the metric at all
 */
public record Condition(List<Test> anyOf, String orElse) {

    /**
     * @param subject a field of the record, or the name of a test
     * @param verb    {@code filled}, {@code means}, or empty for a named test
     * @param object  what is meant
     */
    public record Test(String subject, String verb, String object) {
    }

    public Condition {
        anyOf = List.copyOf(anyOf);
    }

    public static Condition parse(String text) {
        String[] parts = text.split(" else ", 2);
        List<Test> tests = Arrays.stream(parts[0].split(" or ", -1)).map(Condition::test).toList();
        return new Condition(tests, parts.length > 1 ? parts[1] : "");
    }

    private static Test test(String text) {
        String[] words = text.split(" ", 3);
        return new Test(words[0], words.length > 1 ? words[1] : "", words.length > 2 ? words[2] : "");
    }
}
