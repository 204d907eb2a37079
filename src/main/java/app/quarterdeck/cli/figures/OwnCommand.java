package app.quarterdeck.cli.figures;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.own.OwnMetric;
import app.quarterdeck.model.own.OwnMetric.Aggregation;
import app.quarterdeck.model.own.OwnMetric.Combined;
import app.quarterdeck.model.own.OwnMetric.Counted;
import app.quarterdeck.model.own.OwnMetric.Definition;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.own.OwnDefinitions;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code own}: metrics of the user's own, defined without code. */
@Command(name = "own", description = "Your own metrics: lists them, defines one (NAME with --of or --divide or --less), or removes one.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class OwnCommand extends Task {

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "As you call the metric.")
    private @Nullable String name;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Option(names = "--of", paramLabel = "KIND", description = "Records of this kind: deals, sales, leads, …")
    private @Nullable String kind;

    @Option(names = "--where", paramLabel = "CONDITION", description = "Only records with status=won, source=Web|Fair, amount>1000, reason=* (filled), reason= (blank).")
    private @Nullable List<String> where;

    @Option(names = "--date", paramLabel = "FIELD", description = "The date that places a record in a period; without it all records count.")
    private String date = "";

    @ArgGroup
    private @Nullable Way way;

    @Option(names = "--over", paramLabel = "FIELD", description = "With --sum: divided by the sum of this field.")
    private String over = "";

    @Option(names = "--unit", paramLabel = "UNIT", description = "money, count, percent, days, hours, ratio; found where it is plain.")
    private @Nullable String unit;

    @Option(names = "--better", paramLabel = "higher|lower|neither", description = "Which way is better.")
    private String better = "neither";

    @Option(names = "--replace", description = "The metric of this name becomes another.")
    private boolean replace;

    @Option(names = "--remove", paramLabel = "ID", description = "Takes this metric away.")
    private @Nullable String remove;

    /** What is done with the records, or with two metrics; nothing said: they are counted. */
    static final class Way {

        @Option(names = "--sum", paramLabel = "FIELD")
        private @Nullable String sum;

        @Option(names = "--mean", paramLabel = "FIELD")
        private @Nullable String mean;

        @Option(names = "--median", paramLabel = "FIELD")
        private @Nullable String median;

        @Option(names = "--share", paramLabel = "CONDITION", description = "The part of the records that also fulfils this, in per cent.")
        private @Nullable List<String> share;

        @Option(names = "--divide", paramLabel = "METRIC/METRIC", description = "One metric over another.")
        private @Nullable String divide;

        @Option(names = "--less", paramLabel = "METRIC/METRIC", description = "One metric less another.")
        private @Nullable String less;
    }

    @Override
    public Integer call() {
        if (name == null && remove == null) {
            try (Session session = reading(workspace)) {
                list(session);
            }
            return 0;
        }
        try (Session session = writing(workspace)) {
            if (remove != null) {
                session.own().remove(remove);
                line(say("own.removed", remove));
            } else {
                define(session, Objects.requireNonNull(name));
            }
        }
        return 0;
    }

    private void define(Session session, String called) {
        OwnDefinitions own = session.own();
        String id = own.all().stream().filter(one -> replace && one.name().equalsIgnoreCase(called))
                .map(OwnMetric::id).findFirst().orElseGet(() -> own.idFor(called));
        Definition definition = definition();
        OwnMetric metric = new OwnMetric(id, called, unit(definition),
                constant(Direction.class, "--better", better), definition);
        own.keep(metric);
        Result now = own.tried(metric, Selection.DEFAULT);
        if (json) {
            document(object(metric, now));
        } else {
            line(say("own.kept", metric.name(), metric.id(),
                    new app.quarterdeck.model.measure.Figure(now.value(), now.unit(), now.currency()), now.n()));
            if (now.noData() != null) {
                line("  " + messages().say(now.noData()));
            }
        }
    }

    private Definition definition() {
        Way chosen = way == null ? new Way() : way;
        String both = chosen.divide != null ? chosen.divide : chosen.less;
        if (both != null) {
            String[] parts = both.split("/", -1);
            if (parts.length != 2) {
                throw UserFault.usage("own.fault.both", both);
            }
            return new Combined(chosen.divide != null, parts[0].strip(), parts[1].strip());
        }
        RecordKind of = RecordKind.ofId(kind == null ? "" : kind)
                .orElseThrow(() -> UserFault.usage("own.fault.kind", Objects.toString(kind, "")));
        String measure = chosen.sum != null
                ? chosen.sum
                : chosen.mean != null ? chosen.mean : Objects.toString(chosen.median, "");
        return new Counted(of, date, OwnText.conditions(where), aggregation(chosen), OwnText.conditions(chosen.share),
                measure, over);
    }

    private Aggregation aggregation(Way chosen) {
        if (chosen.sum != null) {
            return over.isEmpty() ? Aggregation.SUM : Aggregation.RATIO;
        } else if (chosen.mean != null) {
            return Aggregation.MEAN;
        } else if (chosen.median != null) {
            return Aggregation.MEDIAN;
        }
        return chosen.share == null ? Aggregation.COUNT : Aggregation.SHARE;
    }

    private Unit unit(Definition definition) {
        return unit == null ? OwnDefinitions.unit(definition) : constant(Unit.class, "--unit", unit);
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String option, String value) {
        for (E one : type.getEnumConstants()) {
            if (one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(value)) {
                return one;
            }
        }
        throw UserFault.usage("own.fault.option", option, value);
    }

    private void list(Session session) {
        List<OwnMetric> all = session.own().all();
        var engine = session.analysis().engine();
        if (json) {
            document(all.stream().map(one -> object(one, engine.measure(one.id(), Selection.DEFAULT))).toList());
            return;
        }
        if (all.isEmpty()) {
            line(say("own.none"));
            return;
        }
        all.forEach(one -> line(say("own.line", one.name(), one.id(), engine.metric(one.id()).formulaWords())));
    }

    private Object object(OwnMetric metric, Result now) {
        return Json.object("metric", metric.id(), "name", metric.name(), "unit", metric.unit().id(), "value",
                now.value(), "n", now.n(), "noData", now.noData() == null ? null : messages().say(now.noData()));
    }
}
