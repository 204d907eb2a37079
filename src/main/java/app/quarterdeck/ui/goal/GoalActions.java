package app.quarterdeck.ui.goal;

import app.quarterdeck.base.Note;
import app.quarterdeck.guide.answers.Answers;
import app.quarterdeck.guide.goals.GoalTemplate;
import app.quarterdeck.metrics.catalogue.Metric;
import app.quarterdeck.model.chart.ChartSpec;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.measure.Direction;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.time.FiscalCalendar;
import app.quarterdeck.model.time.Grain;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Session;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.shell.History;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** What the goal screen asks of the session, in the background. */
final class GoalActions {

    private static final String CYCLE_START = "cycle-start";
    private static final List<Field> STARTS = List.of(Field.DEAL_CREATED_ON, Field.DEAL_QUALIFIED_ON,
            Field.DEAL_FIRST_CONTACT_ON);
    private static final int FULL_QUARTERS = 4;

    private final OpenWorkspace workspace;
    private final Background background;
    private final History history;
    private final GoalModel model;

    GoalActions(OpenWorkspace workspace, Background background, History history, GoalModel model) {
        this.workspace = workspace;
        this.background = background;
        this.history = history;
        this.model = model;
    }

    /** Counts anew how much of each goal the data can answer. */
    void gallery() {
        Session session = workspace.session();
        background.run("gallery", (_, _) -> {
            Analysis analysis = session.analysis();
            List<Goal> kept = session.goals();
            return session.templates().all().stream().map(template -> card(template, analysis, kept)).toList();
        }, model.cards::setAll);
    }

    /** Takes a goal of the gallery in hand: the kept one, or a new one of its kind. */
    void begin(GoalTemplate template) {
        Session session = workspace.session();
        background.run("begin", (_, _) -> session.goalOf(template), goal -> {
            open(goal);
            model.page.set(GoalModel.Page.SET_UP);
        });
    }

    /** Fills the form and looks up what the data says. */
    void open(Goal goal) {
        model.prospect.set(null);
        model.edit(goal);
        look();
    }

    /** Looks up anew what the data says about the goal in the form. */
    void look() {
        Goal goal = model.goal.get();
        if (goal != null) {
            Session session = workspace.session();
            background.run("look", (_, _) -> prospect(session, goal), model.prospect::set);
        }
    }

    /** Keeps the goal as typed, makes it the goal in hand and goes on. */
    void save(Runnable then) {
        Goal before = Objects.requireNonNull(model.goal.get());
        Goal typed = model.draft(before);
        Prospect prospect = model.prospect.get();
        Goal goal = before.id() != 0 || prospect == null ? typed : baseline(typed, prospect);
        background.run("keep", (_, _) -> workspace.session().keep(goal), kept -> {
            workspace.goalProperty().set(kept);
            model.edit(kept);
            if (before.id() != 0 && !before.equals(kept)) {
                history.did(Note.of("goal.did.change"), () -> workspace.keep(before), () -> workspace.keep(kept));
            }
            then.run();
        });
    }

    /** From which day on a sales cycle is counted, for the whole workspace. */
    void cycleStart(Field start) {
        Prospect prospect = model.prospect.get();
        if (prospect == null || prospect.cycleStart() == start) {
            return;
        }
        Field before = prospect.cycleStart();
        setCycleStart(start);
        history.did(Note.of("goal.did.cycle-start"), () -> setCycleStart(before), () -> setCycleStart(start));
    }

    private void setCycleStart(Field start) {
        String value = switch (start) {
            case DEAL_QUALIFIED_ON -> "qualified";
            case DEAL_FIRST_CONTACT_ON -> "first-contact";
            default -> "created";
        };
        background.run(CYCLE_START, (_, _) -> {
            workspace.session().set(Map.of(CYCLE_START, value));
            return value;
        }, _ -> look());
    }

    private GoalCard card(GoalTemplate template, Analysis analysis, List<Goal> kept) {
        Goal goal = analysis.begin(template, Selection.DEFAULT);
        int answerable = (int) analysis.answers(goal, Selection.DEFAULT, workspace.words()).stream()
                .filter(GoalActions::answerable).count();
        return new GoalCard(template, answerable, goal.questions().size(),
                kept.stream().anyMatch(it -> it.template().equals(template.id())));
    }

    /** Whether only the user's own target is missing, if anything is. */
    private static boolean answerable(Answer answer) {
        return answer.needs().stream().allMatch(need -> need.field().startsWith("goal."));
    }

    private static Goal baseline(Goal goal, Prospect prospect) {
        LocalDate asOf = prospect.asOf();
        return new Goal(goal.id(), goal.template(), goal.words(), goal.metric(), goal.target(), goal.reachedBy(),
                goal.owner(), goal.mission(), prospect.now().value(), asOf == null ? goal.setOn() : asOf,
                goal.guardrails(), goal.questions());
    }

    private Prospect prospect(Session session, Goal goal) {
        Analysis analysis = session.analysis();
        String metric = goal.metric();
        List<Answer.Need> needs = analysis.engine().readiness(metric).missing().stream().map(Answers::need).toList();
        Period year = fullYear(analysis);
        Result now = analysis.engine().measure(metric, Selection.of(year));
        boolean fullYear = now.value() != null && !year.isAll();
        if (!fullYear) {
            now = analysis.engine().measure(metric, Selection.of(Period.ALL));
        }
        Selection counted = Selection.of(fullYear ? year : Period.ALL);
        boolean empty = now.value() == null;
        return new Prospect(needs, now.figure(), now.n(), fullYear, analysis.asOf(),
                empty ? null : trend(analysis, session, goal),
                empty ? List.of() : Arrays.stream(analysis.engine().values(metric, counted)).boxed().toList(),
                empty ? List.of() : analysis.fairTargets(goal, Selection.DEFAULT), session.settings().cycleStart(),
                starts(analysis, session), people(analysis), guardrails(analysis));
    }

    /** The last four quarters that are over; everything where no data has a date. */
    private static Period fullYear(Analysis analysis) {
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

    /** The line the answers draw of the metric, whatever questions the user kept. */
    private ChartSpec.@Nullable Trend trend(Analysis analysis, Session session, Goal goal) {
        Goal whole = goal.withQuestions(session.templates().find(goal.template()).questions());
        return analysis.answers(whole, Selection.DEFAULT, workspace.words()).stream()
                .flatMap(answer -> answer.charts().stream()).filter(ChartSpec.Trend.class::isInstance)
                .map(ChartSpec.Trend.class::cast).findFirst().orElse(null);
    }

    private static List<Field> starts(Analysis analysis, Session session) {
        Field now = session.settings().cycleStart();
        return STARTS.stream()
                .filter(field -> field == Field.DEAL_CREATED_ON || field == now || analysis.snapshot().has(field))
                .toList();
    }

    private static List<String> people(Analysis analysis) {
        boolean listed = analysis.snapshot().table(RecordKind.REPS).size() > 0;
        RecordKind kind = listed ? RecordKind.REPS : RecordKind.DEALS;
        int[] codes = analysis.snapshot().people(kind);
        TreeSet<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        for (int code : codes) {
            names.add(analysis.snapshot().texts().text(code));
        }
        names.remove("");
        return new ArrayList<>(names);
    }

    private static List<String> guardrails(Analysis analysis) {
        return analysis.engine().catalogue().stream().filter(metric -> metric.direction() != Direction.NEITHER)
                .map(Metric::id).toList();
    }
}
