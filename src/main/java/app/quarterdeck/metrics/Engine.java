package app.quarterdeck.metrics;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Filters;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.TeamOnly;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.catalogue.Catalogue;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.metrics.change.Change;
import app.quarterdeck.metrics.customers.Buyers;
import app.quarterdeck.metrics.leads.Attribute;
import app.quarterdeck.metrics.leads.Lift;
import app.quarterdeck.metrics.outreach.Activities;
import app.quarterdeck.metrics.own.OwnMetrics;
import app.quarterdeck.metrics.quality.Quality;
import app.quarterdeck.metrics.stage.StageHistory;
import app.quarterdeck.metrics.stage.StageOrder;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.views.BusinessDays;
import app.quarterdeck.metrics.views.ProcessChanges;
import app.quarterdeck.metrics.work.DealPace;
import app.quarterdeck.metrics.work.Work;
import app.quarterdeck.metrics.work.WorkFinder;
import app.quarterdeck.metrics.work.WorkKind;
import app.quarterdeck.model.guide.ProcessChange;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Extra;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.LeftOut;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.own.OwnMetric;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.Stage;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.model.time.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions about one snapshot: metric and selection in, result out. Pure and safe for threads. What does not
 * depend on the selection is worked out once, so keep the engine as long as its snapshot.
 */
public final class Engine {

    private final Data data;
    private final Catalogue catalogue;
    private final Calculations calculations;
    private final Needs needs;
    private final Filters filters;

    public Engine(Snapshot snapshot) {
        this(snapshot, List.of());
    }

    /**
     * With metrics of the user's own beside those of the catalogue.
     *
     * @throws UserFault where one of them cannot be computed
     */
    public Engine(Snapshot snapshot, List<OwnMetric> own) {
        this(snapshot, own, LocalDate.now(ZoneId.systemDefault()));
    }

    /** @param today by which the age of the data is told, and nothing else */
    public Engine(Snapshot snapshot, List<OwnMetric> own, LocalDate today) {
        this.catalogue = OwnMetrics.in(Catalogue.builtIn(), own);
        this.calculations = new Calculations(catalogue);
        this.data = new Data(snapshot, today);
        this.needs = new Needs(data);
        this.filters = new Filters(data);
    }

    /** The metrics a user may ask for, in the order of the catalogue. */
    public List<Metric> catalogue() {
        return catalogue.all();
    }

    /** @throws UserFault where there is no such metric */
    public Metric metric(String id) {
        return catalogue.get(id);
    }

    /** How the workspace cuts time. */
    public FiscalCalendar calendar() {
        return data.settings().calendar();
    }

    /** The kind of record a metric looks at first; null where that is for the user to decide. */
    public @Nullable RecordKind kind(String metric) {
        return readiness(metric).missing().contains(Needs.REVENUE)
                ? null
                : calculations.get(catalogue.get(metric).id()).kinds(data).getFirst();
    }

    /** Whether a metric can be split and filtered by a dimension. */
    public boolean splits(String metric, Dimension dimension) {
        RecordKind kind = kind(metric);
        return dimension.equals(catalogue.get(metric).makes()) || (kind != null && splits(kind, dimension));
    }

    /** How many records of a kind there are. */
    public int records(RecordKind kind) {
        return data.table(kind).size();
    }

    /** What was changed in the way of selling, the earliest first; those without a day are left out. */
    public List<ProcessChange> changes() {
        return ProcessChanges.of(data);
    }

    /** The steps of the sales process in order, those of the user first; none where no deal has a stage. */
    public List<Stage> stages() {
        StageOrder order = StageOrder.of(data);
        return IntStream.rangeClosed(1, order.size()).mapToObj(
                rank -> new Stage(order.name(rank), rank, order.probability(rank), order.required(rank))).toList();
    }

    /** Whether records of a kind can be split and filtered by a dimension. */
    public boolean splits(RecordKind kind, Dimension dimension) {
        return dimension.isColumn()
                ? data.snapshot().columns(kind).contains(dimension.heading())
                : data.has(kind, dimension);
    }

    /** The dimensions the keys of a result's groups belong to, in their order. */
    public List<Dimension> dimensions(String metric, Selection selection) {
        return Asked.of(catalogue.get(metric), selection, data, null).by();
    }

    /** Days each won deal of the selection spent in a stage, 0 where it skipped it. Empty without stage history. */
    public double[] stageDays(String stage, Selection selection) {
        Metric metric = catalogue.get("days-per-stage");
        if (!needs.of(metric).ready()) {
            return new double[0];
        }
        Calculation calculation = calculations.get(metric.id());
        Traced traced = calculation.trace(scope(Asked.of(metric, selection, data, null), calculation));
        StageHistory history = StageHistory.of(data);
        int rank = history.order().rank(data.texts().sameName(stage));
        return Arrays.stream(traced.rows()).mapToDouble(deal -> history.days(deal)[rank]).toArray();
    }

    /** What is known of deals, and how those with it fare; none where dates are missing. */
    public List<Attribute> attributes(Selection selection) {
        Metric metric = catalogue.get("attribute-lift");
        Lift lift = new Lift(calculations);
        return needs.of(metric).ready()
                ? lift.attributes(scope(Asked.of(metric, selection, data, null), lift))
                : List.of();
    }

    /** Working days of a stretch: week-days that are no holiday (rule G14). */
    public int workingDays(Period period) {
        return BusinessDays.of(data).between(period.from(), period.to());
    }

    /** How many activities of a selection mean this, whatever they are called here: {@code meeting}, {@code call}. */
    public long activities(String meaning, Selection selection) {
        Metric metric = catalogue.get("activities");
        if (!needs.of(metric).ready()) {
            return 0;
        }
        Calculation calculation = calculations.get(metric.id());
        boolean[] typed = Activities.typed(data, meaning);
        return Arrays.stream(calculation.trace(scope(Asked.of(metric, selection, data, null), calculation)).rows())
                .filter(row -> typed[row]).count();
    }

    /** What is filled in, what contradicts itself, what is there twice, and how old it is. */
    public Quality quality() {
        return new Quality(data, catalogue);
    }

    /**
     * What somebody should see to as of the as-of date, by the rule of one list.
     *
     * @param selection only its filters and as-of date count
     * @return empty where the metric behind it is not ready
     */
    public Optional<Work> work(WorkKind kind, Selection selection) {
        if (!needs.of(catalogue.get(kind.metric())).ready()) {
            return Optional.empty();
        }
        Scope scope = toNow(kind.metric(), selection);
        return Optional.of(WorkFinder.of(kind, scope, calculations.get(kind.metric()).trace(scope)));
    }

    /** How long a deal takes beside the usual time. @param row of the table of deals */
    public DealPace pace(int row) {
        return DealPace.of(toNow("open-deals", Selection.DEFAULT), row);
    }

    /**
     * What a customer bought up to the as-of date.
     *
     * @param customer canonical code of the name
     * @return empty where they bought nothing, or it is not decided what revenue is
     */
    public Optional<Buyers.Buyer> buyer(int customer) {
        String metric = "active-customers";
        return needs.of(catalogue.get(metric)).ready()
                ? Buyers.one(toNow(metric, Selection.DEFAULT), customer)
                : Optional.empty();
    }

    private Scope toNow(String metric, Selection selection) {
        return scope(Asked.of(catalogue.get(metric), selection.over(Period.ALL), data, null),
                calculations.get(metric));
    }

    /** The day from which everything is seen, where a selection names no other (rule G4). */
    public LocalDate asOf() {
        return LocalDate.ofEpochDay(data.asOf());
    }

    /** @throws UserFault where there is no such metric */
    public Readiness readiness(String metric) {
        return needs.of(catalogue.get(metric));
    }

    /** As {@link #measure(String, Selection, Double)} without a target. */
    public Result measure(String metric, Selection selection) {
        return measure(metric, selection, null);
    }

    /**
     * The figure of a metric for a selection. Where data is missing the result has no value and says why.
     *
     * @param target what {@link Metric#target} says: a value of the metric to compare with, the wished cycle in days, or
     *               the revenue of the period; null = none
     * @throws UserFault where there is no such metric, a split or filter is not possible, or the user
     *                  has to decide something first
     */
    public Result measure(String metric, Selection selection, @Nullable Double target) {
        Asked asked = Asked.of(catalogue.get(metric), selection, data, target);
        Readiness readiness = needs.of(asked.metric());
        if (readiness.missing().contains(Needs.REVENUE)) {
            throw UserFault.decision("metrics.fault.revenue");
        } else if (!readiness.ready()) {
            return new Answering(asked, null, filters).notReady(readiness);
        }
        Calculation calculation = calculations.get(metric);
        if (!TeamOnly.possible(data, asked.metric().needs(), calculation.kinds(data))) {
            return new Answering(asked, null, filters).none("not-by-team");
        }
        Scope scope = scope(asked, calculation);
        Outcome outcome = outcome(calculation, scope);
        if (!scope.window().isEmpty()) {
            outcome = unassigned(outcome, asked);
        }
        for (String part : asked.metric().also()) {
            Metric extra = catalogue.find(part).orElseThrow();
            outcome = outcome.also(new Extra(part, extra.unit(), calculations.get(part).of(scope).value()));
        }
        return new Answering(asked, calculation, filters).of(outcome, scope);
    }

    /**
     * Why a figure changed against the period before or the year before, as the selection says: what each member of a
     * dimension adds.
     *
     * @param most how many members are named; the others are grouped
     * @throws UserFault as {@link #measure}, and where there is nothing to compare with
     */
    public Change change(String metric, Selection selection, Dimension by, int most) {
        Asked asked = Asked.of(catalogue.get(metric), selection.by(by).every(null), data, null);
        Readiness readiness = needs.of(asked.metric());
        if (!readiness.ready()) {
            return new Change(metric, by, asked.metric().unit(), null, null, null, List.of(),
                    Note.of("metrics.reason.needs", readiness.names().getFirst()));
        } else if (!TeamOnly.possible(data, asked.metric().needs(), calculations.get(metric).kinds(data))) {
            return new Change(metric, by, asked.metric().unit(), null, null, null, List.of(),
                    Note.of("metrics.reason.not-by-team"));
        }
        return new Changing(asked, calculations, filters).of(scope(asked, calculations.get(metric)), most);
    }

    /** The values behind a median, or whatever each row contributes, ascending: for histograms. */
    public double[] values(String metric, Selection selection) {
        RowsBehind rows = rows(metric, selection);
        return Arrays.stream(rows.measures()).filter(value -> !Double.isNaN(value)).sorted().toArray();
    }

    /** The rows behind the figure, and those left out. None where the metric is not ready. */
    public RowsBehind rows(String metric, Selection selection) {
        Metric asks = catalogue.get(metric);
        if (!needs.of(asks).ready()) {
            return new RowsBehind(RecordKind.DEALS, new long[0], new double[0], List.of());
        }
        Calculation calculation = calculations.get(rowsOf(asks));
        if (!TeamOnly.possible(data, asks.needs(), calculations.get(metric).kinds(data))) {
            return new RowsBehind(calculation.kinds(data).getFirst(), new long[0], new double[0], List.of());
        }
        Scope scope = scope(Asked.of(asks, selection, data, null), calculation);
        Traced traced = calculation.trace(asks.dates().startsWith("last-year") ? scope.lastYear() : scope);
        FactTable table = data.table(traced.kind());
        List<RowsBehind.Left> left = new ArrayList<>();
        traced.left().rows().forEach((reason, rows) -> left.add(
                new RowsBehind.Left(new LeftOut(reason.id(), reason.text(), rows.size()), ids(table, rows.toArray()))));
        long[] gone = data.snapshot().gone(traced.kind());
        if (gone.length > 0) {
            left.add(new RowsBehind.Left(new LeftOut(Reason.GONE.id(), Reason.GONE.text(), gone.length), gone));
        }
        return new RowsBehind(traced.kind(), ids(table, traced.rows()), traced.measures(), left);
    }

    /** The outcome with the rows that would count if they belonged to anybody's team. */
    private Outcome unassigned(Outcome outcome, Asked asked) {
        Calculation rows = calculations.get(rowsOf(asked.metric()));
        List<Filter> others = TeamOnly.unassigned(data, asked.selection().where(), rows.kinds(data).getFirst());
        if (others == null) {
            return outcome;
        }
        Scope scope = asked.scope(filters.rows(others));
        int count = rows.trace(asked.metric().dates().startsWith("last-year") ? scope.lastYear() : scope).rows().length;
        List<LeftOut> left = new ArrayList<>(outcome.left());
        if (count > 0) {
            left.add(new LeftOut(Reason.NO_TEAM.id(), Reason.NO_TEAM.text(), count));
        }
        return outcome.left(left);
    }

    private static String rowsOf(Metric metric) {
        return metric.rowsOf().isEmpty() ? metric.id() : metric.rowsOf();
    }

    private Scope scope(Asked asked, Calculation calculation) {
        Dimension makes = asked.metric().makes();
        List<Dimension> by = asked.by().stream().filter(dimension -> !dimension.equals(makes)).toList();
        List<RecordKind> kinds = calculation.kinds(data);
        boolean lines = kinds.getFirst() == RecordKind.DEAL_LINES;
        for (RecordKind kind : kinds) {
            // contracts of customers only add to the orders, and deals to their lines: the first kind's splits are enough
            if (kind != RecordKind.CUSTOMERS && !(lines && kind == RecordKind.DEALS)) {
                Dimensions.check(data, kind, by, asked.selection().where());
            }
        }
        return asked.scope(filters.rows(asked.selection().where()));
    }

    private static Outcome outcome(Calculation calculation, Scope scope) {
        return scope.window().isEmpty() ? Outcome.none("not-begun") : calculation.of(scope);
    }

    private static long[] ids(FactTable table, int[] rows) {
        return Arrays.stream(rows).mapToLong(table::rowId).toArray();
    }
}
