package app.quarterdeck.cli.figures;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.cli.print.ResultCsv;
import app.quarterdeck.cli.print.ResultJson;
import app.quarterdeck.cli.print.Table;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.model.measure.Comparison;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.LeftOut;
import app.quarterdeck.model.measure.Point;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Session;
import java.util.ArrayList;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code measure}: the figures of one or more metrics. */
@Command(name = "measure", description = "The figure of a metric, split, over time, compared.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class MeasureCommand extends Task {

    @Parameters(arity = "1..*", paramLabel = "METRIC", description = "Ids as 'metrics' lists them.")
    private List<String> metrics;

    @Mixin
    private Asking asking;

    @Option(names = "--csv", description = "The groups or the series as CSV.")
    private boolean csv;

    @Mixin
    private OfTeam people;

    @Override
    public Integer call() {
        if (csv && json) {
            throw UserFault.usage("cli.json-or-csv");
        }
        try (Session session = people.in(reading(asking.workspace))) {
            Analysis analysis = session.analysis();
            Selection selection = asking.selection(analysis.engine().calendar());
            List<Result> results = metrics.stream()
                    .map(metric -> analysis.engine().measure(metric, selection, asking.target)).toList();
            if (json) {
                document(results.stream().map(result -> new ResultJson(messages()).of(result,
                        messages().say(analysis.engine().metric(result.metric()).name()),
                        keys(result, selection, analysis)))
                        .toList());
            } else if (csv) {
                out().print(new ResultCsv(messages()).of(results, result -> keys(result, selection, analysis)));
            } else {
                results.forEach(result -> print(result, selection, analysis));
            }
        }
        return 0;
    }

    /** The dimensions of the keys of the groups: those asked for, or the one the metric makes. */
    private static List<Dimension> keys(Result result, Selection selection, Analysis analysis) {
        return analysis.engine().dimensions(result.metric(), selection);
    }

    private void print(Result result, Selection selection, Analysis analysis) {
        line(say("cli.measure.head", analysis.engine().metric(result.metric()).name(), result.figure(), result.n(),
                result.period()));
        if (result.noData() != null) {
            line("  " + messages().say(result.noData()));
        }
        result.also().forEach(extra -> line("  " + say("cli.measure.also", say("metrics.extra." + extra.id()),
                new Figure(extra.value(), extra.unit(), result.currency()))));
        if (result.interval() != null) {
            line("  " + say("cli.measure.interval", figure(result, result.interval().low()),
                    figure(result, result.interval().high())));
        }
        for (LeftOut out : result.leftOut()) {
            line("  " + say("cli.measure.left-out", out.count(), out.text()));
        }
        Comparison comparison = result.comparison();
        if (comparison != null) {
            line("  " + (comparison.change() == null
                    ? say("cli.measure.no-comparison", say("guide.against." + comparison.against().id()),
                            comparison.reason() == null ? "" : messages().say(comparison.reason()))
                    : say("cli.measure.comparison", say("guide.against." + comparison.against().id()),
                            figure(result, comparison.value()),
                            new Figure(comparison.change(), comparison.changeUnit(), result.currency())
                                    .change(messages()))));
        }
        table(result, keys(result, selection, analysis)).forEach(row -> line("  " + row));
        result.caveats().forEach(caveat -> line("  " + messages().say(caveat)));
    }

    private List<String> table(Result result, List<Dimension> dimensions) {
        List<String> out = new ArrayList<>();
        if (!result.groups().isEmpty()) {
            Table table = new Table(say("cli.column.group"), ">" + say("cli.column.value"), ">" + say("cli.column.n"));
            for (Group group : result.groups()) {
                table.row(List.of(ResultJson.key(group, dimensions, messages()),
                        figure(result, group.value()).say(messages()),
                        Long.toString(group.n())));
            }
            out.addAll(table.lines());
        }
        if (!result.series().isEmpty()) {
            Table table = new Table(say("cli.column.period"), ">" + say("cli.column.value"), ">" + say("cli.column.n"),
                    "");
            for (Point point : result.series()) {
                table.row(List.of(point.period().name(messages()), figure(result, point.value()).say(messages()),
                        Long.toString(point.n()), point.ripe() ? "" : say("cli.unripe")));
            }
            out.addAll(table.lines());
        }
        return out;
    }

    private static Figure figure(Result result, @org.jspecify.annotations.Nullable Double value) {
        return new Figure(value, result.unit(), result.currency());
    }
}
