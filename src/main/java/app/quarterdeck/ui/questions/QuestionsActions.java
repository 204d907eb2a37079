package app.quarterdeck.ui.questions;

import app.quarterdeck.base.Note;
import app.quarterdeck.base.Sayable;
import app.quarterdeck.guide.goals.GoalTemplate;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.plan.GoalEdits;
import app.quarterdeck.session.plan.Unlocks;
import app.quarterdeck.ui.GoalChanges;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.figures.Face;
import app.quarterdeck.ui.kit.Background;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps the list of questions right and carries out what the user does to them. */
final class QuestionsActions {

    private final OpenWorkspace workspace;
    private final Background background;
    private final GoalChanges changes;
    private final QuestionsModel model;
    private List<Answer> answers = List.of();

    QuestionsActions(OpenWorkspace workspace, Background background, GoalChanges changes, QuestionsModel model) {
        this.workspace = workspace;
        this.background = background;
        this.changes = changes;
        this.model = model;
        workspace.goalProperty().subscribe(_ -> show());
        workspace.answersProperty().subscribe(now -> {
            if (now != null) {
                answered(now);
            }
        });
        workspace.faultProperty().subscribe(_ -> show());
        workspace.revisionProperty().subscribe(_ -> {
            answerWithoutData();
            show();
        });
    }

    private void show() {
        Goal goal = workspace.goalProperty().get();
        if (goal == null) {
            model.faceProperty().set(workspace.analysisProperty().get() == null ? Face.LOADING : Face.NO_GOAL);
            return;
        }
        var fault = workspace.faultProperty().get();
        if (fault != null) {
            model.faultProperty().set(workspace.words().say(fault.note()));
            model.faceProperty().set(Face.FAILED);
            return;
        }
        List<Question> removed = template(goal).map(its -> GoalEdits.removed(goal, its)).orElse(List.of());
        if (!model.removed().equals(removed)) {
            model.removed().setAll(removed);
        }
        model.show(QuestionLine.of(goal, answers));
        model.faceProperty().set(workspace.analysisProperty().get() == null ? Face.LOADING : Face.READY);
    }

    private void answered(List<Answer> now) {
        answers = now;
        show();
        Analysis analysis = workspace.analysisProperty().get();
        if (analysis != null) {
            List<String> fields = now.stream().flatMap(answer -> answer.needs().stream()).map(Answer.Need::field)
                    .distinct().toList();
            List<GoalTemplate> templates = workspace.session().templates().all();
            background.run("unlocks", (_, _) -> {
                Map<String, Unlocks> found = new HashMap<>();
                fields.forEach(field -> found.put(field, Unlocks.of(analysis, templates, field)));
                return Map.copyOf(found);
            }, model.unlocksProperty()::set);
        }
    }

    /** Without data each question still says which columns it needs. */
    private void answerWithoutData() {
        Analysis analysis = workspace.analysisProperty().get();
        Goal goal = workspace.goalProperty().get();
        boolean empty = analysis != null && analysis.empty();
        model.emptyProperty().set(empty);
        if (empty && analysis != null && goal != null) {
            background.run("answers", (_, _) -> analysis.answers(goal, Selection.DEFAULT, workspace.words()),
                    this::answered);
        }
    }

    /** Empty for a goal of the user's own. */
    private Optional<GoalTemplate> template(Goal goal) {
        return workspace.session().templates().all().stream()
                .filter(template -> template.id().equals(goal.template())).findFirst();
    }

    void retry() {
        workspace.recalculate();
    }

    /** @param words empty = the template's wording; an own question keeps its words then */
    void rename(QuestionLine line, String words) {
        String now = words.strip();
        if (!(line.question().own() && now.isEmpty())) {
            change(goal -> GoalEdits.rename(goal, line.question().id(), now), "questions.did.rename", line.number());
        }
    }

    void remove(QuestionLine line) {
        change(goal -> GoalEdits.remove(goal, line.question().id()), "questions.did.remove", line.number());
    }

    void move(QuestionLine line, int by) {
        change(goal -> GoalEdits.move(goal, line.question().id(), by), "questions.did.move", line.number());
    }

    void metrics(QuestionLine line, List<String> metrics) {
        change(goal -> GoalEdits.metrics(goal, line.question().id(), metrics), "questions.did.metrics",
                line.number());
    }

    /** The new question becomes the one looked at. */
    void add(String words, List<String> metrics) {
        Goal after = change(goal -> GoalEdits.add(goal, words.strip(), metrics), "questions.did.add", 0);
        if (after != null) {
            model.selectedProperty().set(after.questions().getLast().id());
        }
    }

    /** Questions of any template; the first of them becomes the one looked at. */
    void pick(List<String> questions) {
        List<Question> picked = known().filter(question -> questions.contains(question.id())).toList();
        if (change(goal -> GoalEdits.pick(goal, picked), "questions.did.add", 0) != null) {
            model.selectedProperty().set(questions.getFirst());
        }
    }

    /** Ids of the questions of all templates that the goal in hand has not. */
    List<String> pickable() {
        Goal goal = workspace.goalProperty().get();
        return known().map(Question::id).filter(id -> goal == null
                || goal.questions().stream().noneMatch(question -> question.id().equals(id))).toList();
    }

    private Stream<Question> known() {
        return workspace.session().templates().all().stream().flatMap(template -> template.questions().stream());
    }

    void restore(String question) {
        if (change(goal -> template(goal).map(its -> GoalEdits.restore(goal, its, question)).orElse(goal),
                "questions.did.restore", 0) != null) {
            model.selectedProperty().set(question);
        }
    }

    private @Nullable Goal change(java.util.function.UnaryOperator<Goal> edit, String key, int number) {
        Sayable what = Note.of(key, number);
        return changes.change(edit, what);
    }
}
