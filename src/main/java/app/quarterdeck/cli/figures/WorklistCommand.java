package app.quarterdeck.cli.figures;

import app.quarterdeck.base.Cancellation;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.print.Said;
import app.quarterdeck.cli.print.Table;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.work.Worklist;
import app.quarterdeck.session.work.Worklists;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code worklist}: what somebody should see to. */
@Command(name = "worklist", description = "What somebody should see to: slow, overdue and quiet deals, unanswered leads, customers and more.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class WorklistCommand extends Task {

    private static final int SHOWN = 50;

    @Parameters(arity = "0..1", paramLabel = "NAME", description = "Which list; all of them in short where none is named.")
    private @Nullable String name;

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS", description = "The workspace file.")
    private Path workspace;

    @Mixin
    private Keeping keeping;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE", description = "Where to write the list: .xlsx or .csv.")
    private @Nullable Path output;

    @Override
    public Integer call() {
        try (Session session = reading(workspace)) {
            Worklists lists = new Worklists(session, keeping.in(Selection.DEFAULT), messages());
            if (name == null) {
                all(lists.all());
                return 0;
            }
            Worklist list = lists.find(name);
            if (output != null) {
                Worklists.export(list, list.lines(), output, messages(), Cancellation.NEVER);
            }
            if (json) {
                document(object(list));
            } else {
                print(list);
            }
        }
        return 0;
    }

    private void all(List<Worklist> lists) {
        if (json) {
            document(lists.stream().map(list -> Json.object("list", list.id(), "name", list.name(), "rule",
                    list.rule(), "lines", list.lines().size(), "needs", needs(list))).toList());
            return;
        }
        Table table = new Table(say("cli.worklist.name"), say("cli.worklist.what"), ">" + say("cli.worklist.lines"));
        lists.forEach(list -> table.row(List.of(list.id(), list.name(), list.needs().isEmpty()
                ? Integer.toString(list.lines().size())
                : say("cli.worklist.needs", messages().say(list.needs().getFirst().name())))));
        table.lines().forEach(this::line);
    }

    private void print(Worklist list) {
        if (!list.needs().isEmpty()) {
            list.needs().forEach(need -> line(say("cli.worklist.missing", messages().say(need.name()),
                    messages().say(need.where()))));
            return;
        }
        line(list.rule());
        line(list.use());
        Table table = new Table(list.columns().stream()
                .map(column -> (column.number() ? ">" : "") + column.heading()).toArray(String[]::new));
        list.lines().stream().limit(SHOWN)
                .forEach(line -> table.row(line.cells().stream().map(cell -> Said.cell(cell, messages())).toList()));
        if (!list.lines().isEmpty()) {
            line("");
            table.lines().forEach(this::line);
            line(say("cli.worklist.shown", Math.min(SHOWN, list.lines().size()), list.lines().size()));
        }
    }

    private static List<String> needs(Worklist list) {
        return list.needs().stream().map(Answer.Need::field).toList();
    }

    private static Map<String, @Nullable Object> object(Worklist list) {
        return Json.object("list", list.id(), "name", list.name(), "rule", list.rule(), "needs", needs(list), "lines",
                list.lines().stream().map(line -> {
                    Map<String, @Nullable Object> out = new LinkedHashMap<>();
                    for (int i = 0; i < list.columns().size(); i++) {
                        out.put(list.columns().get(i).id(), Said.json(line.cells().get(i)));
                    }
                    out.putAll(Json.object("file", line.file(), "sheet", line.sheet(), "row", line.row()));
                    return out;
                }).toList());
    }
}
