package app.quarterdeck.session;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.guide.Guide;
import app.quarterdeck.guide.answers.Answers;
import app.quarterdeck.guide.changes.Verdict;
import app.quarterdeck.guide.goals.FairTargets;
import app.quarterdeck.guide.goals.GoalTemplate;
import app.quarterdeck.guide.goals.GoalTemplates;
import app.quarterdeck.guide.plays.Evidence;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Board;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Look;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.own.OwnMetric;
import app.quarterdeck.model.playbook.PlayNote;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.Team;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The data at one moment and what can be asked of it. Immutable; after an import, an undo or a setting the session has a
 * new one. Safe for threads: screens compute with it in the background.
 */
public final class Analysis {

    private final Snapshot snapshot;
    private final Engine engine;
    private final Guide guide;

    Analysis(Snapshot snapshot, List<OwnMetric> own, GoalTemplates templates) {
        this.snapshot = snapshot;
        this.engine = new Engine(snapshot, own);
        this.guide = new Guide(engine, templates);
    }

    /** Metrics, results, rows behind: everything about figures. */
    public Engine engine() {
        return engine;
    }

    public Snapshot snapshot() {
        return snapshot;
    }

    /** The people every figure counts; null = everybody. */
    public @Nullable Team team() {
        return snapshot.settings().team();
    }

    /** Whether there is nothing to analyse yet. */
    public boolean empty() {
        return snapshot.table(RecordKind.DEALS).size() == 0 && snapshot.table(RecordKind.SALES).size() == 0;
    }

    /** The day the figures are as of (rule G4); null where no data has a date. */
    public @Nullable LocalDate asOf() {
        LocalDate set = snapshot.settings().asOf();
        Integer latest = snapshot.latestDay();
        return set != null ? set : latest == null ? null : LocalDate.ofEpochDay(latest);
    }

    /** The fiscal quarter the data reaches into; null where no data has a date. */
    public @Nullable Period quarter() {
        LocalDate day = asOf();
        return day == null
                ? null
                : engine().calendar().holding(Grain.QUARTER, Math.toIntExact(day.toEpochDay()));
    }

    /** A goal of a template, not yet kept, with today's figure as its baseline. */
    public Goal begin(GoalTemplate template, Selection selection) {
        return guide.begin(template.id(), today(), selection);
    }

    /** What became of each change in the log, the earliest first. Not on the window's thread. */
    public List<Verdict> verdicts(Messages messages) {
        return guide.verdicts(today(), messages);
    }

    /** How each note of the playbook stands today. Not on the window's thread. */
    public List<Evidence> evidence(List<PlayNote> notes, Messages messages) {
        return guide.evidence(notes, today(), messages);
    }

    private LocalDate today() {
        LocalDate asOf = asOf();
        return asOf == null ? LocalDate.now(ZoneId.systemDefault()) : asOf;
    }

    public List<Answer> answers(Goal goal, Selection selection, Messages messages) {
        return guide.answers(goal, selection, messages);
    }

    /** @param cancellation asked before each tile */
    public Board board(Goal goal, Selection selection, Messages messages, Cancellation cancellation) {
        return guide.board(goal, selection, messages, cancellation);
    }

    /** What is in the data and worth a look, before a goal is chosen. Not on the window's thread. */
    public Look look(Messages messages) {
        return guide.look(Selection.DEFAULT, messages);
    }

    /** What a metric still needs, in words, with where to get it; empty where it is ready. */
    public List<Answer.Need> missing(String metric) {
        return engine.readiness(metric).missing().stream().map(Answers::need).toList();
    }

    public List<FairTargets.Suggestion> fairTargets(Goal goal, Selection selection) {
        return guide.fairTargets(goal, selection);
    }

    /** A metric of the catalogue in words. */
    public record MetricName(String id, String name, String help) {
    }

    /** The kinds of which there are records. */
    public List<RecordKind> kinds() {
        return Arrays.stream(RecordKind.values()).filter(kind -> snapshot.table(kind).size() > 0).toList();
    }

    /** Whether there is such a metric; one of the user's own may just have been removed. */
    public boolean knows(String metric) {
        return engine.catalogue().stream().anyMatch(one -> one.id().equals(metric));
    }

    /** The names of the user's own metrics, by the key of a metric's name. */
    public Map<String, String> ownNames() {
        return engine.catalogue().stream().filter(Metric::isOwn)
                .collect(Collectors.toMap(metric -> "metrics.name." + metric.id(), Metric::title));
    }

    /** All metrics a user may ask for, in the order of the catalogue. */
    public List<MetricName> metricNames(Messages messages) {
        return engine.catalogue().stream().map(
                metric -> new MetricName(metric.id(), messages.say(metric.name()), messages.say(metric.help())))
                .toList();
    }
}
