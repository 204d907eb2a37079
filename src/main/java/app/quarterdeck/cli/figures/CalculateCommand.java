package app.quarterdeck.cli.figures;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.print.Table;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.metrics.calculator.Calculation;
import app.quarterdeck.metrics.calculator.Calculator;
import app.quarterdeck.metrics.calculator.Input;
import app.quarterdeck.metrics.calculator.WorkedOut;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.session.Exports;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code calculate}: a metric worked out from figures given, without a workspace. */
@Command(name = "calculate", description = "A metric from figures you give, with nothing imported; alone it lists what can be worked out.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class CalculateCommand extends Task {

    @Parameters(index = "0", arity = "0..1", paramLabel = "METRIC", description = "As the list names it.")
    private @Nullable String metric;

    @Parameters(index = "1..*", paramLabel = "FIGURE=NUMBER", description = "Such as won=24 lost=36.")
    private @Nullable Map<String, String> figures;

    @Option(names = "-o", paramLabel = "FILE.xlsx", description = "Also as a workbook with a live formula.")
    private @Nullable Path file;

    @Override
    public Integer call() {
        if (metric == null) {
            list();
            return 0;
        }
        Calculation calculation = Calculator.builtIn().get(metric);
        WorkedOut figure = calculation.of(given(calculation));
        if (file != null) {
            Exports.calculations(file, List.of(figure), messages());
        }
        if (json) {
            document(Json.object("metric", calculation.id(), "value", figure.value(), "unit", calculation.unit().id(),
                    "low", figure.interval() == null ? null : figure.interval().low(),
                    "high", figure.interval() == null ? null : figure.interval().high(),
                    "missing", figure.missing().stream().map(Input::id).toList(),
                    "reason", figure.reason() == null ? null : messages().say(figure.reason()),
                    "formula", messages().say(figure.formula())));
        } else {
            print(figure);
        }
        return 0;
    }

    private Map<String, BigDecimal> given(Calculation calculation) {
        List<String> known = calculation.inputs().stream().map(Input::id).toList();
        Map<String, BigDecimal> given = new HashMap<>();
        orEmpty(figures).forEach((id, number) -> {
            if (!known.contains(id)) {
                throw UserFault.usage("calculator.fault.input", calculation.id(), id, String.join(", ", known));
            }
            given.put(id, number(number));
        });
        return given;
    }

    private void list() {
        if (json) {
            document(Calculator.builtIn().all().stream().map(one -> Json.object("metric", one.id(), "name",
                    say(one), "figures", one.inputs().stream().map(Input::id).toList())).toList());
            return;
        }
        Table table = new Table(say("cli.column.metric"), say("cli.column.name"), say("cli.column.figures"));
        Calculator.builtIn().all().forEach(one -> table.row(List.of(one.id(), say(one),
                one.inputs().stream().map(Input::id).collect(Collectors.joining(" ")))));
        table.lines().forEach(this::line);
    }

    private String say(Calculation calculation) {
        return messages().say(calculation.name());
    }

    private void print(WorkedOut figure) {
        Calculation calculation = figure.calculation();
        if (figure.value() == null) {
            line(figure.reason() == null
                    ? say("calculator.missing", figure.missing().stream()
                            .map(input -> input.id() + " (" + messages().say(input.name()) + ")")
                            .collect(Collectors.joining(say("guide.comma"))))
                    : messages().say(figure.reason()));
        } else {
            line(say(calculation) + " = " + figure.numbers(messages()) + " = " + messages().say(figure.figure()));
        }
        if (figure.interval() != null) {
            line("  " + say("calculator.between", new Figure(figure.interval().low(), calculation.unit(), null),
                    new Figure(figure.interval().high(), calculation.unit(), null)));
        }
        line("  " + messages().say(figure.formula()));
        line("  " + messages().say(calculation.help()));
        calculation.metric().map(Metric::trap).ifPresent(trap -> line("  " + messages().say(trap)));
    }
}
