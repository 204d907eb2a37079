package app.quarterdeck.cli.team;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.print.Table;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.metrics.leads.Attribute;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Interval;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.playbook.Persona;
import app.quarterdeck.session.Choices;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.playbook.PersonaFigures;
import app.quarterdeck.session.playbook.PlayWords;
import app.quarterdeck.session.playbook.Playbook;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code persona}: the buyers the team wants more of, and what goes with winning. */
@Command(name = "persona", description = "Buyer personas with their win rate, what they bought and their usual cycle; what goes with winning.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class PersonaCommand extends Task {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Option(names = "--keep", paramLabel = "NAME", description = "Keeps a persona of the attributes after --where.")
    private @Nullable String keep;

    @Option(names = "--where", paramLabel = "DIM=VALUE", description = "An attribute; all of several must hold.")
    private @Nullable List<String> where;

    @Option(names = "--text", paramLabel = "TEXT", description = "What else is worth knowing of them.")
    private @Nullable String text;

    @Option(names = "--remove", paramLabel = "NAME")
    private @Nullable String remove;

    @Option(names = "--attributes", description = "What is known of deals, and whether it goes with winning beyond luck.")
    private boolean attributes;

    @Override
    public Integer call() {
        try (Session session = keep != null || remove != null ? writing(workspace) : reading(workspace)) {
            Playbook playbook = new Playbook(session);
            if (keep != null) {
                if (where == null || keep.isBlank()) {
                    throw UserFault.usage("playbook.cli.needs-attribute");
                }
                session.remember(playbook.kept(new Persona(keep.strip(), PlaybookCommand.filters(where),
                        text == null ? "" : text.strip())));
            }
            if (remove != null) {
                session.remember(playbook.removed(playbook.persona(remove)));
            }
            List<Attribute> known = attributes
                    ? PersonaFigures.attributes(session.analysis().engine())
                    : List.of();
            List<PersonaFigures> all = PersonaFigures.all(session);
            if (json) {
                document(Json.object("personas", all.stream().map(this::object).toList(), "attributes",
                        known.stream().map(PersonaCommand::object).toList()));
            } else {
                print(all, known);
            }
        }
        return 0;
    }

    private Object object(PersonaFigures one) {
        return Json.object("name", one.persona().name(), "words", one.persona().words(), "where",
                one.persona().attributes().stream()
                        .map(filter -> filter.dimension().id() + "=" + String.join("|", filter.values())).toList(),
                "winRate", figure(one.rate()), "all", figure(one.all()), "times", one.times(), "heldBack",
                one.tested() == null
                        ? null
                        : Json.object("value", one.tested().value(), "n", one.tested().n(), "others",
                                one.tested().extra("rate-not-met")),
                "bought", one.bought().stream().map(group -> Json.object("product", group.key(), "deals", group.n()))
                        .toList(),
                "cycle", figure(one.cycle()), "missing", one.missing() == null ? null : messages().say(one.missing()));
    }

    private static @Nullable Map<String, @Nullable Object> figure(@Nullable Result result) {
        return result == null
                ? null
                : Json.object("value", result.value(), "n", result.n(), "interval",
                        result.interval() == null
                                ? null
                                : List.of(result.interval().low(), result.interval().high()));
    }

    private static Object object(Attribute one) {
        Interval range = one.interval();
        return Json.object("dimension", one.dimension().id(), "member", one.member(), "winRate", one.rate(), "n",
                one.deals(), "lift", one.lift(), "interval",
                range == null ? null : List.of(range.low(), range.high()), "stands", one.stands());
    }

    private void print(List<PersonaFigures> all, List<Attribute> known) {
        if (all.isEmpty()) {
            line(say("playbook.persona.none"));
            line(say("playbook.persona.none.why"));
        }
        for (PersonaFigures one : all) {
            line(one.persona().name() + ": " + PlayWords.where(one.persona().attributes(), messages()));
            Result rate = one.rate();
            if (one.missing() != null) {
                line("  " + messages().say(one.missing()));
            } else if (rate != null) {
                line("  " + say("playbook.persona.rate", rate.figure(), rate.n(), one.all() == null
                        ? ""
                        : messages().say(one.all().figure())));
                if (!one.bought().isEmpty()) {
                    line("  " + say("playbook.persona.bought", String.join(say("playbook.comma"),
                            one.bought().stream().map(Group::key).toList())));
                }
                if (one.cycle() != null) {
                    line("  " + say("playbook.persona.cycle", one.cycle().figure(), one.cycle().n()));
                }
            }
        }
        if (attributes) {
            Table table = new Table(say("playbook.column.attribute"), say("playbook.column.member"),
                    ">" + say("playbook.column.rate"), ">" + say("playbook.column.n"),
                    ">" + say("playbook.column.lift"), say("playbook.column.verdict"));
            known.forEach(one -> table.row(List.of(Choices.say(one.dimension(), messages()),
                    Choices.say(one.dimension(), one.member(), messages()),
                    messages().say(new Figure(one.rate(), Unit.PERCENT, null)), Integer.toString(one.deals()),
                    say("playbook.times", one.lift()),
                    say(one.stands()
                            ? one.lift() > 1 ? "playbook.kind.better" : "playbook.kind.worse"
                            : "playbook.kind.no-clear-difference"))));
            table.lines().forEach(this::line);
        }
    }
}
