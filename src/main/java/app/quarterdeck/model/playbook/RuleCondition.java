package app.quarterdeck.model.playbook;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.model.record.RecordKind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Something a deal or lead must fulfil.
 *
 * @param of     id of a dimension, or of a field of deals that holds a number
 * @param values of {@code IS} and {@code IS_NOT} the members, one of which must be it; of {@code ABOVE} and {@code BELOW} one
 *               number as programs write it; none else
 */
public record RuleCondition(String of, Test test, List<String> values) {

    private static final Pattern TYPED = Pattern.compile("([^=!<>]+)(!=|=|>|<)(.*)", Pattern.DOTALL);
    private static final Pattern NUMBER = Pattern.compile("[+-]?\\d{1,15}(\\.\\d{1,4})?");
    private static final String BETWEEN = "\t";

    /** How it is looked at. A blank is neither this nor that. */
    public enum Test {
        IS("="),
        IS_NOT("!="),
        ABOVE(">"),
        BELOW("<"),
        FILLED("=*");

        private final String sign;

        Test(String sign) {
            this.sign = sign;
        }

        /** Whether it sets a number against a limit. */
        public boolean ofNumbers() {
            return this == ABOVE || this == BELOW;
        }

        public String id() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** @throws IllegalArgumentException where nothing could fulfil it */
    public RuleCondition {
        values = List.copyOf(values);
        boolean sound = switch (test) {
            case FILLED -> values.isEmpty();
            case IS, IS_NOT -> !values.isEmpty() && values.stream().noneMatch(String::isBlank);
            case ABOVE, BELOW -> values.size() == 1 && NUMBER.matcher(values.getFirst()).matches()
                    && number(of).isPresent();
        };
        if (!sound || of.contains(BETWEEN) || (!test.ofNumbers() && Dimension.ofId(of).isEmpty()
                && (test != Test.FILLED || number(of).isEmpty()))) {
            throw new IllegalArgumentException(of);
        }
    }

    /** The field of deals whose numbers are meant; empty where it is none. */
    public static Optional<Field> number(String id) {
        return Field.ofId(RecordKind.DEALS, id).filter(field -> field.type() == FieldType.MONEY
                || field.type() == FieldType.NUMBER || field.type() == FieldType.SHARE);
    }

    /**
     * As typed: {@code source=Referral|Partner}, {@code source!=Trade fair}, {@code amount>5000}, {@code industry=*}.
     *
     * @throws IllegalArgumentException where it cannot be read
     */
    public static RuleCondition typed(String text) {
        Matcher parts = TYPED.matcher(text);
        if (!parts.matches()) {
            throw new IllegalArgumentException(text);
        }
        String of = parts.group(1).strip();
        String value = parts.group(3).strip();
        if (parts.group(2).equals("=") && value.equals("*")) {
            return new RuleCondition(of, Test.FILLED, List.of());
        }
        Test test = Arrays.stream(Test.values()).filter(each -> each.sign.equals(parts.group(2))).findFirst()
                .orElseThrow();
        return new RuleCondition(of, test,
                test.ofNumbers()
                        ? List.of(value)
                        : Arrays.stream(value.split("\\|", -1)).map(String::strip).toList());
    }

    /** As {@link #typed} reads it. */
    public String typed() {
        return of + test.sign + String.join("|", values);
    }

    String kept() {
        return of + BETWEEN + test.id() + values.stream().map(value -> BETWEEN + value.replaceAll("\\s+", " "))
                .reduce("", String::concat);
    }

    static RuleCondition kept(String text) {
        List<String> parts = List.of(text.split(BETWEEN, -1));
        if (parts.size() < 2) {
            throw new IllegalArgumentException(text);
        }
        return new RuleCondition(parts.getFirst(), Test.valueOf(
                parts.get(1).toUpperCase(Locale.ROOT).replace('-', '_')), parts.subList(2, parts.size()));
    }
}
