package app.quarterdeck.metrics.calculator;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.metrics.catalogue.Catalogue;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.metrics.stat.Spread;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Unit;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How a metric is worked out from figures typed in.
 *
 * @param id     of the metric of the catalogue, or of one of the two free ratios
 * @param inputs the figures it needs, in the order in which they are asked for
 * @param term   the formula; of a percentage and of points its hundredth
 * @param share  a part of a whole, both counted: cannot be more than the whole, and has an interval
 */
public record Calculation(String id, Unit unit, List<Input> inputs, Term term, boolean share) {

    public Calculation {
        inputs = List.copyOf(inputs);
    }

    /** The metric of the catalogue whose definition this is; empty for a free ratio. */
    public Optional<Metric> metric() {
        return Catalogue.builtIn().find(id);
    }

    public Note name() {
        return metric().map(Metric::name).orElse(Note.of("calculator.name." + id));
    }

    public Note help() {
        return metric().map(Metric::help).orElse(Note.of("calculator.help." + id));
    }

    /** One of its figures. */
    Input input(String name) {
        return inputs.stream().filter(input -> input.id().equals(name)).findFirst().orElseThrow();
    }

    /** How many of what the formula gives make one of the unit. */
    private int scale() {
        return unit == Unit.PERCENT || unit == Unit.POINTS ? 100 : 1;
    }

    /**
     * The figure of these numbers.
     *
     * @param given by id of the input; a figure that is not there is not zero
     * @throws UserFault where a number cannot be such a figure
     */
    public WorkedOut of(Map<String, BigDecimal> given) {
        inputs.forEach(input -> {
            BigDecimal number = given.get(input.id());
            if (number != null) {
                input.require(number);
            }
        });
        List<Input> missing = inputs.stream().filter(input -> !given.containsKey(input.id())).toList();
        if (!missing.isEmpty()) {
            return new WorkedOut(this, given, missing, null, null, null);
        }
        Map<String, Double> numbers = inputs.stream()
                .collect(Collectors.toMap(Input::id,
                        input -> input.factor(Objects.requireNonNull(given.get(input.id())))));
        try {
            double value = scale() * term.value(id -> numbers.getOrDefault(id, 0.0));
            if (share && value > scale()) {
                return new WorkedOut(this, given, missing, null, null, Note.of("calculator.more-than-whole"));
            }
            return new WorkedOut(this, given, missing, value, interval(numbers), null);
        } catch (Term.NotPositive e) {
            return new WorkedOut(this, given, missing, null, null,
                    Note.of("calculator.not-positive", new Formula(e.by(), this)));
        }
    }

    private @Nullable Interval interval(Map<String, Double> numbers) {
        if (share && term instanceof Term.Done(Term.Operation _, List<Term> parts)) {
            long hits = Math.round(parts.getFirst().value(id -> numbers.getOrDefault(id, 0.0)));
            long trials = Math.round(parts.getLast().value(id -> numbers.getOrDefault(id, 0.0)));
            return Spread.wilson(hits, trials);
        }
        return null;
    }
}
