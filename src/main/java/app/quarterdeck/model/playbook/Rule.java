package app.quarterdeck.model.playbook;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * By what a lead or deal counts as qualified.
 *
 * @param all whether every condition must hold; else one of them is enough
 */
public record Rule(String name, boolean all, List<RuleCondition> conditions) {

    /** How the name of the setting begins that keeps a rule. */
    public static final String SETTING = "rule.";

    /** A record that meets the rule, in the splits by it. */
    public static final String MEETS = "meets";
    /** A record that does not; one of which not enough is known is blank. */
    public static final String DOES_NOT = "does-not";

    private static final String ALL = "all";
    private static final String ANY = "any";
    private static final String BETWEEN = "\n";

    /** @throws IllegalArgumentException where it has no name or no condition */
    public Rule {
        conditions = List.copyOf(conditions);
        if (name.isBlank() || conditions.isEmpty()) {
            throw new IllegalArgumentException(name);
        }
    }

    /** As a setting keeps it. */
    public String kept() {
        return (all ? ALL : ANY) + conditions.stream().map(one -> BETWEEN + one.kept()).collect(Collectors.joining());
    }

    /** @throws IllegalArgumentException where the text is none */
    public static Rule kept(String name, String text) {
        List<String> lines = Arrays.asList(text.split(BETWEEN, -1));
        if (!lines.getFirst().equals(ALL) && !lines.getFirst().equals(ANY)) {
            throw new IllegalArgumentException(text);
        }
        return new Rule(name, lines.getFirst().equals(ALL),
                lines.subList(1, lines.size()).stream().map(RuleCondition::kept).toList());
    }
}
