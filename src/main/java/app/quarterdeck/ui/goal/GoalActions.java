package app.quarterdeck.ui.goal;

import app.quarterdeck.base.Note;
import app.quarterdeck.guide.goals.GoalNames;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.plan.GoalCard;
import app.quarterdeck.session.plan.GoalEdits;
import app.quarterdeck.session.plan.GoalLine;
import app.quarterdeck.session.plan.GoalShelf;
import app.quarterdeck.session.plan.Prospect;
import app.quarterdeck.session.plan.Prospects;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.shell.History;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** What the goal screen asks of the session, in the background. */
final class GoalActions {

    private static final String CYCLE_START = "cycle-start";
    private static final String FIRST_METRIC = "total-revenue";

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
        background.run("gallery", (_, _) -> GoalCard.all(session, workspace.words()), model.cards::setAll);
        background.run("lines", (_, _) -> GoalLine.all(session, workspace.words()), model.lines::setAll);
        background.run("metrics", (_, _) -> session.analysis().metricNames(workspace.words()).stream()
                .map(Analysis.MetricName::id).toList(), model.metrics::setAll);
    }

    /** A goal in the user's own words, to be filled in. */
    void write() {
        LocalDate asOf = asOf();
        own(GoalEdits.blank(FIRST_METRIC, asOf));
    }

    /** A goal of the user's own that begins as the one in the form is. */
    void copy() {
        Goal goal = model.goal.get();
        if (goal != null) {
            Goal typed = model.draft(goal);
            own(GoalEdits.copy(typed, workspace.words().get("goal.copy.words",
                    GoalNames.shortName(typed, workspace.words())), asOf()));
        }
    }

    private void own(Goal goal) {
        open(goal);
        model.page.set(GoalModel.Page.SET_UP);
    }

    private LocalDate asOf() {
        Analysis analysis = workspace.analysisProperty().get();
        LocalDate day = analysis == null ? null : analysis.asOf();
        return day == null ? LocalDate.now(ZoneId.systemDefault()) : day;
    }

    /** Takes a kept goal in hand. */
    void take(Goal goal) {
        open(goal);
        workspace.goalProperty().set(goal);
        model.page.set(GoalModel.Page.SET_UP);
    }

    /** Puts a goal away; it can be brought back. */
    void archive(Goal goal) {
        if (goal.id() != 0) {
            shelf(shelf -> shelf.archive(goal));
            history.did(Note.of("goal.did.archive"), () -> shelf(shelf -> shelf.bringBack(goal)),
                    () -> shelf(shelf -> shelf.archive(goal)));
        }
    }

    void bringBack(Goal goal) {
        shelf(shelf -> shelf.bringBack(goal));
        history.did(Note.of("goal.did.back"), () -> shelf(shelf -> shelf.archive(goal)),
                () -> shelf(shelf -> shelf.bringBack(goal)));
    }

    private void shelf(Consumer<GoalShelf> work) {
        // a key of its own: none of several in a row may replace another
        background.run(new Object(), (_, _) -> {
            work.accept(workspace.session().shelf());
            return true;
        }, _ -> {
        });
    }

    /** Takes a goal of the gallery in hand: the kept one, or a new one of its kind. */
    void begin(String template) {
        Session session = workspace.session();
        background.run("begin", (_, _) -> session.goalNamed(template), goal -> {
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
        Goal before = model.goal.get();
        if (before != null) {
            Goal goal = model.draft(before);
            Session session = workspace.session();
            background.run("look", (_, _) -> Prospects.of(session, goal, workspace.words()), model.prospect::set);
        }
    }

    /** Keeps the goal as typed, makes it the goal in hand and goes on. */
    void save(Runnable then) {
        Goal before = Objects.requireNonNull(model.goal.get());
        Goal typed = model.draft(before);
        Prospect prospect = model.prospect.get();
        boolean same = before.id() != 0 && before.metric().equals(typed.metric());
        Goal goal = same || prospect == null ? typed : baseline(typed, prospect);
        background.run("keep", (_, _) -> workspace.session().keep(goal), kept -> {
            workspace.goalProperty().set(kept);
            model.edit(kept);
            if (before.id() == 0) {
                history.did(Note.of("goal.did.set"), () -> shelf(shelf -> shelf.forget(kept)),
                        () -> workspace.keep(kept));
            } else if (!before.equals(kept)) {
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

    private static Goal baseline(Goal goal, Prospect prospect) {
        LocalDate asOf = prospect.asOf();
        return new Goal(goal.id(), goal.template(), goal.words(), goal.metric(), goal.target(), goal.reachedBy(),
                goal.owner(), goal.mission(), prospect.now().value(), asOf == null ? goal.setOn() : asOf,
                goal.guardrails(), goal.questions());
    }
}
