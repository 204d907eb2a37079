package app.quarterdeck.ui;

import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.ui.shell.ShellModel;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.StepMark;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;

/** How far the method has come, as marks in the rail: what is there is ticked, the first step that is not is next. */
public final class RailMarks {

    private final OpenWorkspace workspace;
    private final ShellModel model;
    private final BooleanProperty reviewed = new SimpleBooleanProperty();

    /** Keeps the marks of the model right from now on. */
    public RailMarks(OpenWorkspace workspace, ShellModel model) {
        this.workspace = workspace;
        this.model = model;
        workspace.revisionProperty().subscribe(_ -> mark());
        workspace.goalProperty().subscribe(_ -> mark());
        workspace.answersProperty().subscribe(_ -> mark());
        reviewed.subscribe(_ -> mark());
    }

    /** Set once a review was exported. */
    public BooleanProperty reviewedProperty() {
        return reviewed;
    }

    private void mark() {
        Map<Step, StepMark> marks = new EnumMap<>(Step.class);
        Analysis analysis = workspace.analysisProperty().get();
        Goal goal = workspace.goalProperty().get();
        List<Answer> answers = workspace.answersProperty().get();
        boolean data = analysis != null && !analysis.empty();
        if (data) {
            marks.put(Step.DATA, StepMark.DONE);
        } else if (analysis != null) {
            marks.put(Step.DATA, StepMark.NEXT);
        }
        if (goal != null) {
            marks.put(Step.GOAL, StepMark.DONE);
            Set<String> metrics = new HashSet<>(goal.guardrails());
            metrics.add(goal.metric());
            goal.questions().forEach(question -> metrics.addAll(question.metrics()));
            marks.put(Step.METRICS, StepMark.count(metrics.size()));
        } else if (data) {
            marks.put(Step.GOAL, StepMark.NEXT);
        }
        if (goal != null && data && answers != null) {
            answered(answers, marks);
        }
        model.marks().keySet().retainAll(marks.keySet());
        model.marks().putAll(marks);
    }

    private void answered(List<Answer> answers, Map<Step, StepMark> marks) {
        int done = (int) answers.stream().filter(Answer::complete).count();
        marks.put(Step.QUESTIONS,
                done == answers.size() && done > 0 ? StepMark.DONE : StepMark.partly(done, answers.size()));
        if (answers.stream().anyMatch(answer -> answer.status() == Answer.Status.ANSWERED)) {
            marks.put(Step.BOARD, StepMark.DONE);
            marks.put(Step.ANSWERS, StepMark.DONE);
            marks.put(Step.REVIEW, reviewed.get() ? StepMark.DONE : StepMark.NEXT);
        } else {
            marks.put(Step.QUESTIONS, StepMark.NEXT);
        }
    }
}
