package app.quarterdeck.metrics.calculator;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.metrics.catalogue.Catalogue;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.measure.Unit;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

/** All calculations, as {@code metrics/calculator.json} lists them. */
public final class Calculator {

    private static final String FILE = "/metrics/calculator.json";

    private static final class Built {
        static final Calculator IN = read();
    }

    private final Map<String, Calculation> all = new LinkedHashMap<>();

    private Calculator(Map<String, Unit> inputs, List<Map<String, Object>> calculations) {
        for (Map<String, Object> fields : calculations) {
            String id = of(fields, "metric").toString();
            Term term = term(fields.containsKey("share")
                    ? prepended(of(fields, "share"))
                    : of(fields, "value"));
            Unit unit = Catalogue.builtIn().find(id).map(Metric::unit)
                    .orElseGet(() -> unit(of(fields, "unit").toString()));
            List<Input> needed = term.inputs()
                    .map(input -> new Input(input, Objects.requireNonNull(inputs.get(input), input))).toList();
            all.put(id, new Calculation(id, unit, needed, term, fields.containsKey("share")));
        }
    }

    /** The one the product ships. */
    public static Calculator builtIn() {
        return Built.IN;
    }

    public List<Calculation> all() {
        return List.copyOf(all.values());
    }

    /** @throws UserFault (wrong usage) where there is none */
    public Calculation get(String id) {
        Calculation found = all.get(id);
        if (found == null) {
            throw UserFault.usage("calculator.fault.unknown", id);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    private static Calculator read() {
        try (InputStream in = Calculator.class.getResourceAsStream(FILE)) {
            Map<String, Object> file = JSON.std.mapFrom(in);
            Map<String, Unit> inputs = new LinkedHashMap<>();
            ((Map<String, String>) of(file, "inputs")).forEach((id, unit) -> inputs.put(id, unit(unit)));
            return new Calculator(inputs, (List<Map<String, Object>>) of(file, "calculations"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Object of(Map<String, Object> fields, String name) {
        return Objects.requireNonNull(fields.get(name), name);
    }

    private static Unit unit(String text) {
        return Unit.valueOf(text.toUpperCase(Locale.ROOT));
    }

    /** A share is its part divided by its whole. */
    private static List<Object> prepended(Object share) {
        List<Object> division = new java.util.ArrayList<>(List.of("/"));
        division.addAll((List<?>) share);
        return division;
    }

    /** {@code ["/", "won", ["+", "won", "lost"]]}: the sign, then the parts. */
    private static Term term(Object written) {
        return switch (written) {
            case String input -> new Term.Typed(input);
            case Integer number -> new Term.Fixed(number);
            case List<?> list -> new Term.Done(operation(list.getFirst().toString()),
                    list.subList(1, list.size()).stream().map(Calculator::term).toList());
            default -> throw new IllegalStateException(FILE + ": " + written);
        };
    }

    private static Term.Operation operation(String sign) {
        return switch (sign) {
            case "+" -> Term.Operation.ADD;
            case "-" -> Term.Operation.SUBTRACT;
            case "*" -> Term.Operation.MULTIPLY;
            case "/" -> Term.Operation.DIVIDE;
            default -> throw new IllegalStateException(FILE + ": " + sign);
        };
    }
}
