package app.quarterdeck.cli.figures;

import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.guide.goals.GoalTemplate;
import app.quarterdeck.guide.goals.GoalTemplates;
import picocli.CommandLine.Command;

/** {@code goals}: the goals there are, with their questions. */
@Command(name = "goals", description = "The goals there are, with the questions they raise.")
public final class GoalsCommand extends Task {

    @Override
    public Integer call() {
        for (GoalTemplate goal : GoalTemplates.bundled().all()) {
            if (!json) {
                line(goal.id() + "  " + name(goal));
                goal.questions().forEach(question -> line("    " + say("guide.question." + question.id())));
            }
        }
        if (json) {
            document(GoalTemplates.bundled().all().stream()
                    .map(goal -> Json.object("goal", goal.id(), "name", name(goal), "metric", goal.metric(),
                            "questions",
                            goal.questions().stream().map(question -> Json.object("id", question.id(), "text",
                                    say("guide.question." + question.id()), "metrics", question.metrics())).toList()))
                    .toList());
        }
        return 0;
    }

    private String name(GoalTemplate goal) {
        return say("guide.goal." + goal.id() + ".name");
    }
}
