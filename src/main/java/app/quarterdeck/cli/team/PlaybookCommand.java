package app.quarterdeck.cli.team;

import app.quarterdeck.base.UserFault;
import app.quarterdeck.cli.print.Json;
import app.quarterdeck.cli.print.Table;
import app.quarterdeck.cli.task.Task;
import app.quarterdeck.guide.plays.Evidence;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.playbook.PlayNote;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.playbook.PlayWords;
import app.quarterdeck.session.playbook.Playbook;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code playbook}: what works and what does not, each note beside the figure it rests on. */
@Command(name = "playbook", description = "What works and what does not: notes, each with what the figures say of it today.")
@SuppressWarnings("NullAway.Init") // picocli fills the fields before it calls anything
public final class PlaybookCommand extends Task {

    @Option(names = {"-w", "--workspace"}, required = true, paramLabel = "WS")
    private Path workspace;

    @Option(names = "--works", paramLabel = "TITLE", description = "Adds a note: this works.")
    private @Nullable String works;

    @Option(names = "--fails", paramLabel = "TITLE", description = "Adds a note: this does not work.")
    private @Nullable String fails;

    @Option(names = "--metric", paramLabel = "METRIC", description = "The figure it rests on, as 'metrics' lists it.")
    private @Nullable String metric;

    @Option(names = "--where", paramLabel = "DIM=VALUE", description = "The group it is about first, then what else the figure is narrowed to; without it, the days since.")
    private @Nullable List<String> where;

    @Option(names = "--text", paramLabel = "TEXT", description = "More about it.")
    private @Nullable String text;

    @Option(names = "--by", paramLabel = "NAME", description = "Who says so.")
    private @Nullable String author;

    @Option(names = "--on", paramLabel = "DATE", description = "2026-06-10; without it the as-of date.")
    private @Nullable String on;

    @Option(names = "--retire", paramLabel = "N", description = "Note N is no longer looked at.")
    private @Nullable Integer retire;

    @Option(names = "--restore", paramLabel = "N", description = "Note N is looked at again.")
    private @Nullable Integer restore;

    @Option(names = "--remove", paramLabel = "N", description = "Takes note N away.")
    private @Nullable Integer remove;

    @Override
    public Integer call() {
        boolean writes = works != null || fails != null || retire != null || restore != null || remove != null;
        try (Session session = writes ? writing(workspace) : reading(workspace)) {
            Playbook playbook = new Playbook(session);
            if (works != null || fails != null) {
                session.remember(playbook.kept(note(session)));
            }
            if (retire != null) {
                session.remember(playbook.kept(playbook.note(retire).retired(true)));
            }
            if (restore != null) {
                session.remember(playbook.kept(playbook.note(restore).retired(false)));
            }
            if (remove != null) {
                session.remember(playbook.removed(playbook.note(remove)));
            }
            List<Evidence> standing = playbook.standing(messages());
            List<PlayNote> retired = playbook.notes().stream().filter(PlayNote::retired).toList();
            if (json) {
                document(Json.object("notes", standing.stream().map(this::object).toList(), "retired",
                        retired.stream().map(PlayNote::number).toList()));
            } else {
                print(standing, retired);
            }
        }
        return 0;
    }

    private PlayNote note(Session session) {
        if (metric == null || (works != null && fails != null)) {
            throw UserFault.usage("playbook.cli.needs-metric");
        }
        LocalDate asOf = session.analysis().asOf();
        return new PlayNote(0, works != null, works != null ? works.strip() : String.valueOf(fails).strip(),
                text == null ? "" : text.strip(), author == null ? "" : author.strip(),
                on != null ? date(on) : asOf == null ? LocalDate.EPOCH : asOf, metric, filters(where), false);
    }

    private static LocalDate date(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw UserFault.usage("cli.bad-date", text);
        }
    }

    static List<Filter> filters(@Nullable List<String> texts) {
        return texts == null ? List.of() : texts.stream().map(Playbook::filter).toList();
    }

    private Object object(Evidence evidence) {
        PlayNote note = evidence.note();
        return Json.object("number", note.number(), "works", note.works(), "title", note.title(), "text", note.text(),
                "author", note.author(), "on", note.on(), "metric", note.metric(), "where",
                note.where().stream().map(filter -> filter.dimension().id() + "=" + String.join("|", filter.values()))
                        .toList(),
                "verdict", evidence.standing().id(), "lost", evidence.lost(), "now", figure(evidence.now()), "rest",
                figure(evidence.other()), "then", figure(evidence.then()), "difference",
                evidence.difference() == null
                        ? null
                        : List.of(evidence.difference().low(), evidence.difference().high()),
                "said", PlayWords.sentence(evidence, messages()));
    }

    private static @Nullable Map<String, @Nullable Object> figure(@Nullable Result result) {
        return result == null ? null : Json.object("value", result.value(), "n", result.n());
    }

    private void print(List<Evidence> standing, List<PlayNote> retired) {
        if (standing.isEmpty()) {
            line(say("playbook.empty"));
            line(say("playbook.empty.why"));
        } else {
            Table table = new Table("#", say("playbook.column.tag"), say("playbook.column.note"),
                    say("playbook.column.verdict"), say("playbook.column.author"), say("playbook.column.on"));
            standing.forEach(one -> table.row(List.of(Integer.toString(one.note().number()),
                    say(one.note().works() ? "playbook.works" : "playbook.fails"), one.note().title(),
                    PlayWords.verdict(one, messages()), one.note().author(), messages().date(one.note().on()))));
            table.lines().forEach(this::line);
            standing.forEach(one -> line("#" + one.note().number() + " " + PlayWords.sentence(one, messages())));
        }
        retired.forEach(note -> line(say("playbook.cli.retired", note.number(), note.title())));
    }
}
