package app.quarterdeck.guide;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.base.Messages;
import app.quarterdeck.guide.answers.Answers;
import app.quarterdeck.guide.asked.Asked;
import app.quarterdeck.guide.board.Boards;
import app.quarterdeck.guide.changes.Verdict;
import app.quarterdeck.guide.changes.Verdicts;
import app.quarterdeck.guide.goals.FairTargets;
import app.quarterdeck.guide.goals.GoalTemplate;
import app.quarterdeck.guide.goals.GoalTemplates;
import app.quarterdeck.guide.look.FirstLook;
import app.quarterdeck.guide.plays.Backing;
import app.quarterdeck.guide.plays.Evidence;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.guide.Board;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Look;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.playbook.PlayNote;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The way from a goal to its answers, over one snapshot of the data. */
public final class Guide {

    private final Engine engine;
    private final GoalTemplates templates;
    private final Answers answers;
    private final Boards boards;

    public Guide(Engine engine, GoalTemplates templates) {
        this.engine = engine;
        this.templates = templates;
        this.answers = new Answers(engine, templates);
        this.boards = new Boards(engine);
    }

    /**
     * A goal of a template, not yet kept, with today's figure as its baseline.
     *
     * @param today the as-of date, or the calendar's where there is no data yet
     */
    public Goal begin(String template, LocalDate today, Selection selection) {
        GoalTemplate found = templates.find(template);
        boolean ready = engine.readiness(found.metric()).missing().isEmpty();
        return found.begin(today, ready ? engine.measure(found.metric(), selection, null).value() : null);
    }

    public List<Answer> answers(Goal goal, Selection selection, Messages messages) {
        return answers.of(goal, selection, messages);
    }

    /** What became of each change in the log, the earliest first. */
    public List<Verdict> verdicts(LocalDate today, Messages messages) {
        Goal goal = begin("process-change", today, Selection.DEFAULT);
        return new Verdicts(new Asked(engine, goal, goal.questions().getFirst(), Selection.DEFAULT, messages)).all();
    }

    /** How each note of the playbook stands today. */
    public List<Evidence> evidence(List<PlayNote> notes, LocalDate today, Messages messages) {
        Goal goal = begin("process-change", today, Selection.DEFAULT);
        Backing backing = new Backing(
                new Asked(engine, goal, goal.questions().getFirst(), Selection.DEFAULT, messages));
        return notes.stream().map(backing::of).toList();
    }

    public Board board(Goal goal, Selection selection, Messages messages, Cancellation cancellation) {
        return boards.of(goal, metrics(goal), selection, messages, cancellation);
    }

    /** What is in the data and worth a look, before a goal is chosen. */
    public Look look(Selection selection, Messages messages) {
        return new FirstLook(engine, templates).of(selection, messages);
    }

    /** Targets somebody here already reached; none where there is no data. */
    public List<FairTargets.Suggestion> fairTargets(Goal goal, Selection selection) {
        Result now = engine.measure(goal.metric(), selection, null);
        return now.value() == null ? List.of() : new FairTargets(engine).of(goal.metric(), selection);
    }

    /** The metrics of a goal in reading order: its own, those of its questions, its guardrails. */
    public static List<String> metrics(Goal goal) {
        Set<String> out = new LinkedHashSet<>();
        out.add(goal.metric());
        goal.questions().forEach(question -> out.addAll(question.metrics()));
        out.addAll(goal.guardrails());
        return List.copyOf(out);
    }
}
