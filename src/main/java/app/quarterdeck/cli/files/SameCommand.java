package app.quarterdeck.cli.files;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.print.Table;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.importing.same.Suggestion;
import app.quarterdeck.model.same.NameList;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.same.Proposal;
import app.quarterdeck.session.same.Remembered;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code same}: names and customers that are probably the same; merged, taken apart, or told apart for good. */
@Command(name = "same", description = "Lists names that are probably the same; merges and forgets on request.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class SameCommand extends Task {

    private static final String CUSTOMERS = "customers";

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Option(names = "--kind", paramLabel = "LIST", description = "customers, products, reps, partners, or a field such as source; changes without it concern customers.")
    private @Nullable String kind;

    @Option(names = "--merge", paramLabel = "A=B", description = "A counts as B from now on; records keep what their file says.")
    private @Nullable List<String> merge;

    @Option(names = "--forget", paramLabel = "A", description = "A counts as itself again.")
    private @Nullable List<String> forget;

    @Option(names = "--different", paramLabel = "A=B", description = "A and B are not the same and are not proposed again.")
    private @Nullable List<String> different;

    @Override
    public Integer call() {
        String list = kind == null ? CUSTOMERS : kind;
        if (NameList.fields(list).isEmpty()) {
            throw UserFault.usage("cli.bad-choice", "--kind", list, String.join(", ", NameList.all()));
        }
        boolean writes = merge != null || forget != null || different != null;
        try (Session session = writes ? writing(workspace) : reading(workspace)) {
            pairs("--merge", merge, (one, other) -> session.same().merge(list, one, other));
            pairs("--different", different, (one, other) -> session.same().different(list, one, other, true));
            if (forget != null) {
                forget.forEach(name -> session.same().forget(list, name));
            }
            List<Proposal> proposals = (kind == null ? NameList.all() : List.of(list)).stream()
                    .flatMap(one -> session.same().proposals(one).stream()).toList();
            List<Remembered> remembered = session.same().remembered().stream()
                    .filter(one -> kind == null || one.list().equals(list)).toList();
            if (json) {
                document(Json.object("proposals", proposals.stream().map(SameCommand::object).toList(), "remembered",
                        remembered.stream().map(one -> Json.object("list", one.list(), "name", one.name(),
                                "same", one.same())).toList()));
            } else {
                print(proposals, remembered);
            }
        }
        return 0;
    }

    private static void pairs(String option, @Nullable List<String> given, BiConsumer<String, String> each) {
        for (String pair : given == null ? List.<String>of() : given) {
            int equals = pair.indexOf('=');
            if (equals < 1 || equals == pair.length() - 1) {
                throw UserFault.usage("cli.same.pair", option, pair);
            }
            each.accept(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
        }
    }

    private static Object object(Proposal proposal) {
        Suggestion one = proposal.suggestion();
        return Json.object("list", one.list(), "value", one.value(), "same", one.same(), "rows", one.rows(),
                "confidence",
                one.confidence());
    }

    private void print(List<Proposal> proposals, List<Remembered> remembered) {
        if (proposals.isEmpty()) {
            line(say("cli.same.none"));
        } else {
            Table table = new Table(say("cli.same.list"), say("cli.same.value"), say("cli.same.same"),
                    ">" + say("cli.same.rows"), ">" + say("cli.same.confidence"));
            proposals.stream().map(Proposal::suggestion).forEach(one -> table.row(List.of(one.list(), one.value(),
                    one.same(), Long.toString(one.rows()), Math.round(one.confidence() * 100) + " %")));
            table.lines().forEach(this::line);
        }
        remembered.forEach(one -> line(say("cli.same.remembered", one.list(), one.name(), one.same())));
    }
}
