package app.quarterdeck.metrics.calculator;

import java.util.List;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A part of a formula: a figure typed in, or others added, subtracted, multiplied or divided from left to right. */
public sealed interface Term {

    /** What is done with the parts, with its sign between words and in a cell of a workbook. */
    enum Operation {
        ADD(" + ", "+"),
        SUBTRACT(" − ", "-"),
        MULTIPLY(" × ", "*"),
        DIVIDE(" ÷ ", "/");

        private final String words;
        private final String cell;

        Operation(String words, String cell) {
            this.words = words;
            this.cell = cell;
        }

        private boolean sum() {
            return this == ADD || this == SUBTRACT;
        }

        private double on(double left, double right) {
            return switch (this) {
                case ADD -> left + right;
                case SUBTRACT -> left - right;
                case MULTIPLY -> left * right;
                case DIVIDE -> left / right;
            };
        }
    }

    /** A figure typed in. */
    record Typed(String input) implements Term {
    }

    /** A number that never changes. */
    record Fixed(int number) implements Term {
    }

    /** At least two parts. */
    record Done(Operation operation, List<Term> parts) implements Term {

        public Done {
            parts = List.copyOf(parts);
        }
    }

    /**
     * Its value; what something is divided by must be more than zero.
     *
     * @throws NotPositive where it is not
     */
    default double value(ToDoubleFunction<String> values) {
        return switch (this) {
            case Typed(String input) -> values.applyAsDouble(input);
            case Fixed(int number) -> number;
            case Done(Operation operation, List<Term> parts) -> {
                double sum = parts.getFirst().value(values);
                for (Term part : parts.subList(1, parts.size())) {
                    double next = part.value(values);
                    if (operation == Operation.DIVIDE && next <= 0) {
                        throw new NotPositive(part);
                    }
                    sum = operation.on(sum, next);
                }
                yield sum;
            }
        };
    }

    /** What something was to be divided by is not more than zero. */
    final class NotPositive extends RuntimeException {

        private static final long serialVersionUID = 1L;
        private final transient Term by;

        NotPositive(Term by) {
            super(null, null, false, false);
            this.by = by;
        }

        Term by() {
            return by;
        }
    }

    /** The ids of the figures it needs, as they come. */
    default Stream<String> inputs() {
        return switch (this) {
            case Typed(String input) -> Stream.of(input);
            case Fixed _ -> Stream.of();
            case Done(Operation _, List<Term> parts) -> parts.stream().flatMap(Term::inputs).distinct();
        };
    }

    /** As people write it. */
    default String words(Function<String, String> names) {
        return text(names, true, false);
    }

    /** As a workbook wants it in a cell. */
    default String cells(Function<String, String> addresses) {
        return text(addresses, false, false);
    }

    private String text(Function<String, String> names, boolean words, boolean bracketed) {
        return switch (this) {
            case Typed(String input) -> names.apply(input);
            case Fixed(int number) -> Integer.toString(number);
            case Done(Operation operation, List<Term> parts) -> {
                String sign = words ? operation.words : operation.cell;
                String text = parts.getFirst().text(names, words, !operation.sum()) + parts.stream().skip(1)
                        .map(part -> sign + part.text(names, words, operation != Operation.ADD))
                        .collect(Collectors.joining());
                yield bracketed ? "(" + text + ")" : text;
            }
        };
    }
}
