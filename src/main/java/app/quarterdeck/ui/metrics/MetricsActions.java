package app.quarterdeck.ui.metrics;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.plan.Definition;
import app.quarterdeck.session.plan.GoalEdits;
import app.quarterdeck.session.plan.MetricEntry;
import app.quarterdeck.ui.GoalChanges;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.figures.Face;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.metrics.MetricsModel.Shown;

/** Works out the chosen metrics and the definition looked at, and carries out what the user chooses. */
final class MetricsActions {

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Background background;
    private final GoalChanges changes;
    private final MetricsModel model;
    private boolean onView;
    private boolean stale = true;

    MetricsActions(OpenWorkspace workspace, Background background, GoalChanges changes, MetricsModel model) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.background = background;
        this.changes = changes;
        this.model = model;
        workspace.revisionProperty().subscribe(_ -> changed());
        workspace.goalProperty().subscribe(_ -> changed());
        workspace.selectionProperty().subscribe(_ -> changed());
        model.selectedProperty().subscribe(_ -> define());
    }

    /** Figures nobody sees are not worked out. */
    void onView(boolean now) {
        onView = now;
        if (now && stale) {
            refresh();
        } else if (now) {
            model.aim();
            define();
        }
    }

    private void changed() {
        stale = true;
        if (onView) {
            refresh();
        }
    }

    void refresh() {
        Analysis analysis = workspace.analysisProperty().get();
        Goal goal = workspace.goalProperty().get();
        if (analysis == null || goal == null) {
            model.faceProperty().set(analysis == null ? Face.LOADING : Face.NO_GOAL);
            return;
        }
        Selection selection = workspace.selectionProperty().get();
        stale = false;
        background.run("metrics", (_, cancelled) -> new Shown(
                Chosen.of(goal, analysis.board(goal, selection, words, cancelled), words),
                MetricEntry.all(analysis, words)),
                shown -> {
                    boolean first = model.shownProperty().get() == null;
                    model.show(shown);
                    if (first) {
                        model.aim();
                    }
                    model.faceProperty().set(Face.READY);
                    define();
                }, this::failed);
    }

    /** The metric looked at, defined with the numbers of the selection; the newest wins. */
    private void define() {
        Analysis analysis = workspace.analysisProperty().get();
        Goal goal = workspace.goalProperty().get();
        String metric = model.selectedProperty().get();
        if (!onView || analysis == null || goal == null || !analysis.knows(metric)) {
            return;
        }
        Selection selection = workspace.selectionProperty().get();
        background.run("definition", (_, _) -> Definition.of(analysis, metric, goal, selection, words),
                model.definitionProperty()::set, this::failed);
    }

    private void failed(Throwable fault) {
        stale = true;
        if (fault instanceof UserFault its) {
            model.faultProperty().set(words.say(its.note()));
            model.faceProperty().set(Face.FAILED);
        } else {
            background.failed(fault);
        }
    }

    /** To the group that is the target. */
    void add(String metric) {
        Chosen.Group target = model.target();
        if (target != null && target.open()) {
            changes.change(goal -> target.id().equals(Chosen.GUARDRAILS)
                    ? GoalEdits.addGuardrail(goal, metric)
                    : GoalEdits.addMetric(goal, target.id(), metric), Note.of("shelf.did.add", name(metric)));
        }
    }

    void remove(Chosen.Group group, String metric) {
        if (group.open()) {
            changes.change(goal -> group.id().equals(Chosen.GUARDRAILS)
                    ? GoalEdits.removeGuardrail(goal, metric)
                    : GoalEdits.removeMetric(goal, group.id(), metric), Note.of("shelf.did.remove", name(metric)));
        }
    }

    private String name(String metric) {
        return words.get("metrics.name." + metric);
    }
}
