package app.quarterdeck.session.plan;

import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.asked.Noun;
import app.quarterdeck.guide.draw.MetricCharts;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Session;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Looks up what the data says about a goal. Not on the window's thread. */
public final class Prospects {

    private static final List<Field> STARTS = List.of(Field.DEAL_CREATED_ON, Field.DEAL_QUALIFIED_ON,
            Field.DEAL_FIRST_CONTACT_ON);
    private static final int FULL_QUARTERS = 4;

    private final Session session;
    private final Analysis analysis;
    private final Engine engine;
    private final Messages messages;

    private Prospects(Session session, Messages messages) {
        this.session = session;
        this.analysis = session.analysis();
        this.engine = analysis.engine();
        this.messages = messages;
    }

    public static Prospect of(Session session, Goal goal, Messages messages) {
        return new Prospects(session, messages).of(goal);
    }

    /** The figure a goal is measured by, today: what its baseline was when it was set. */
    static Figure now(Session session, Goal goal) {
        Analysis analysis = session.analysis();
        String metric = goal.metric();
        return analysis.missing(metric).isEmpty()
                ? new Prospects(session, Messages.of(Locale.ENGLISH)).measured(metric).figure()
                : new Figure(null, analysis.engine().metric(metric).unit(), null);
    }

    /** Over the last four full quarters; over all days where these hold nothing. */
    private Result measured(String metric) {
        Result year = engine.measure(metric, Selection.of(fullYear()));
        return year.value() == null ? engine.measure(metric, Selection.of(Period.ALL)) : year;
    }

    private Prospect of(Goal goal) {
        String metric = goal.metric();
        Result now = measured(metric);
        boolean fullYear = now.value() != null && !now.period().isAll();
        Selection counted = Selection.of(fullYear ? fullYear() : Period.ALL);
        boolean none = now.value() == null;
        return new Prospect(analysis.missing(metric), now.figure(), engine.metric(metric).direction(), now.n(),
                Noun.of(engine, metric), fullYear, analysis.asOf(), none ? null : trend(goal),
                engine.metric(metric).addsUp(),
                none ? List.of() : Arrays.stream(engine.values(metric, counted)).boxed().toList(),
                none ? List.of() : fair(goal), session.settings().cycleStart(), starts(metric), people(), guardrails());
    }

    /** The last four quarters that are over; everything where no data has a date. */
    private Period fullYear() {
        LocalDate asOf = analysis.asOf();
        if (asOf == null) {
            return Period.ALL;
        }
        FiscalCalendar calendar = analysis.snapshot().settings().calendar();
        Period last = calendar.before(calendar.holding(Grain.QUARTER, (int) asOf.toEpochDay()));
        Period first = last;
        for (int i = 1; i < FULL_QUARTERS; i++) {
            first = calendar.before(first);
        }
        return Period.range(first.from(), last.to());
    }

    /** The figure quarter by quarter, if it has a history. */
    private ChartSpec.@Nullable Trend trend(Goal goal) {
        Metric metric = engine.metric(goal.metric());
        return metric.overTime()
                ? new MetricCharts(engine, goal, Selection.DEFAULT, messages).trend(metric.id(),
                        messages.say(metric.name()), engine.measure(metric.id(), Selection.DEFAULT))
                : null;
    }

    private List<FairTarget> fair(Goal goal) {
        return analysis.fairTargets(goal, Selection.DEFAULT).stream()
                .map(fair -> new FairTarget(fair.kind().id(), fair.value(), fair.n(), fair.name(messages))).toList();
    }

    private List<Field> starts(String metric) {
        if (!engine.metric(metric).needs().contains("deals.start")) {
            return List.of();
        }
        Field now = session.settings().cycleStart();
        return STARTS.stream()
                .filter(field -> field == Field.DEAL_CREATED_ON || field == now || analysis.snapshot().has(field))
                .toList();
    }

    private List<String> people() {
        boolean listed = analysis.snapshot().table(RecordKind.REPS).size() > 0;
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (int code : analysis.snapshot().people(listed ? RecordKind.REPS : RecordKind.DEALS)) {
            names.add(analysis.snapshot().texts().text(code));
        }
        names.remove("");
        return new ArrayList<>(names);
    }

    private List<String> guardrails() {
        return engine.catalogue().stream().filter(metric -> metric.direction() != Direction.NEITHER).map(Metric::id)
                .toList();
    }
}
