package app.quarterdeck.cli.figures;

import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.model.guide.Look;
import app.quarterdeck.session.Session;
import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code look}: what is in the data and worth a look, before a goal is chosen. */
@Command(name = "look", description = "What is in the data, what stands out in it, and which goals it can answer.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class LookCommand extends Task {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Mixin
    private OfTeam people;

    @Override
    public Integer call() {
        try (Session session = people.in(reading(workspace))) {
            Look look = session.analysis().look(messages());
            if (json) {
                document(Json.object("data", look.held().stream().map(held -> Json.object("kind", held.kind().id(),
                        "records", held.records())).toList(), "findings",
                        look.findings().stream().map(finding -> Json.object("goal", finding.goal(), "question",
                                finding.question(), "text", plain(finding.sentence()))).toList(),
                        "goals", look.goals().stream().map(goal -> Json.object("goal", goal.goal(), "ready",
                                goal.ready(), "partly", goal.partly(), "questions", goal.questions())).toList()));
            } else {
                print(look);
            }
        }
        return 0;
    }

    private void print(Look look) {
        if (look.held().isEmpty()) {
            line(say("guide.look.no-data"));
            return;
        }
        List<String> held = look.held().stream().map(one -> say("cli.look.held",
                say("meaning.kind." + one.kind().id()), one.records())).toList();
        line(String.join(say("guide.comma"), held));
        line("");
        look.findings().forEach(finding -> line(say("cli.look.finding", plain(finding.sentence()),
                say("guide.goal." + finding.goal() + ".name"))));
        line("");
        look.goals().forEach(goal -> line(say("cli.look.goal", say("guide.goal." + goal.goal() + ".name"),
                goal.ready(), goal.questions(), goal.partly())));
    }

    private static String plain(String sentence) {
        return sentence.replace("**", "");
    }
}
