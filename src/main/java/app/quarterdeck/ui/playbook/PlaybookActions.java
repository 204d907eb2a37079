package app.quarterdeck.ui.playbook;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.guide.plays.Backing;
import app.quarterdeck.guide.plays.Working;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.model.guide.Answer;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.playbook.Persona;
import app.quarterdeck.model.playbook.PlayNote;
import app.quarterdeck.model.playbook.Rule;
import app.quarterdeck.session.Analysis;
import app.quarterdeck.session.Choices;
import app.quarterdeck.session.Exports;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.playbook.LeadTable;
import app.quarterdeck.session.playbook.PersonaFigures;
import app.quarterdeck.session.playbook.Playbook;
import app.quarterdeck.session.playbook.RuleFigures;
import app.quarterdeck.ui.KeptChanges;
import app.quarterdeck.ui.OpenWorkspace;
import app.quarterdeck.ui.kit.Background;
import app.quarterdeck.ui.kit.Clip;
import app.quarterdeck.ui.shell.History;
import app.quarterdeck.ui.shell.Step;
import app.quarterdeck.ui.shell.Ways;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the screen asks of the session, in the background. */
final class PlaybookActions {

    private final OpenWorkspace workspace;
    private final Messages words;
    private final Background background;
    private final Ways ways;
    private final PlaybookModel model;
    private final KeptChanges kept;

    /** @param refused told why something cannot be kept */
    PlaybookActions(OpenWorkspace workspace, Background background, Ways ways, History history, PlaybookModel model,
            Consumer<UserFault> refused) {
        this.workspace = workspace;
        this.words = workspace.words();
        this.background = background;
        this.ways = ways;
        this.model = model;
        this.kept = new KeptChanges(workspace, background, history, refused);
    }

    boolean writable() {
        return workspace.session().writable();
    }

    /** Works out what the tab on view shows. */
    void load() {
        Session session = workspace.session();
        Playbook playbook = new Playbook(session);
        switch (model.tab.get()) {
            case NOTES -> background.run("playbook", (_, _) -> new PlaybookModel.Notes(playbook.standing(words),
                    playbook.notes().stream().filter(PlayNote::retired).toList()), model.notes::set);
            case PERSONAS -> background.run("playbook", (_, _) -> new PlaybookModel.Buyers(
                    PersonaFigures.all(session), PersonaFigures.attributes(session.analysis().engine())),
                    model.buyers::set);
            case RULES -> background.run("playbook", (_, _) -> RuleFigures.all(session), model.rules::set);
            case WAYS -> background.run("playbook", (_, _) -> Working.of(session.analysis().engine()),
                    model.ways::set);
        }
    }

    void keep(PlayNote note) {
        kept.write(Note.of("playbook.did.note", note.title()), session -> new Playbook(session).kept(note));
    }

    void remove(PlayNote note) {
        kept.write(Note.of("playbook.did.removal", note.title()), session -> new Playbook(session).removed(note));
    }

    /** @param before the one whose place it takes; null = it is new */
    void keep(@Nullable Persona before, Persona persona) {
        kept.write(Note.of("playbook.did.persona", persona.name()), session -> {
            Map<String, String> all = new HashMap<>();
            if (before != null) {
                all.putAll(new Playbook(session).removed(before));
            }
            all.putAll(new Playbook(session).kept(persona));
            return all;
        });
    }

    void remove(Persona persona) {
        kept.write(Note.of("playbook.did.removal", persona.name()),
                session -> new Playbook(session).removed(persona));
    }

    /** @param before the one whose place it takes; null = it is new */
    void keep(@Nullable Rule before, Rule rule) {
        kept.set(Note.of("playbook.did.rule", rule.name()), session -> {
            Map<String, String> all = new HashMap<>();
            if (before != null) {
                all.putAll(new Playbook(session).removed(before));
            }
            all.putAll(new Playbook(session).kept(rule));
            return all;
        });
    }

    void remove(Rule rule) {
        kept.set(Note.of("playbook.did.removal", rule.name()), session -> new Playbook(session).removed(rule));
    }

    /** Narrows what Board and Answers look at. */
    void filter(List<Filter> filters, String name) {
        List<Filter> all = new ArrayList<>(workspace.selectionProperty().get().where());
        all.removeIf(old -> filters.stream().anyMatch(one -> one.dimension().equals(old.dimension())));
        all.addAll(filters);
        workspace.selectionProperty().set(workspace.selectionProperty().get().where(all));
        ways.notices().show(words.get("playbook.filter.done", name), Step.BOARD.say(words),
                () -> ways.open(Step.BOARD));
    }

    void export(RuleFigures rule) {
        Path target = ways.saveAs(words.get("playbook.leads.title"),
                words.get("playbook.leads.name", rule.rule().name().replaceAll("[^\\p{L}\\p{N}]+", "-")),
                words.get("team.export.kind"));
        if (target != null) {
            background.run("export", (_, cancelled) -> {
                Answer.Table table = LeadTable.of(rule, rule.open(), words);
                Exports.csv(target, table, true, cancelled);
                return target;
            }, done -> ways.notices().show(words.get("playbook.leads.saved"), words.get("figures.copy-path"),
                    () -> Clip.copy(done.toString())));
        }
    }

    LocalDate asOf() {
        Analysis analysis = workspace.analysisProperty().get();
        LocalDate asOf = analysis == null ? null : analysis.asOf();
        return asOf == null ? LocalDate.EPOCH : asOf;
    }

    /** What a form chooses from: metrics that can be compared, and what deals can be told apart by. */
    record Offer(List<String> metrics, List<Choices.Named> groups, String author) {
    }

    void offer(Consumer<Offer> then) {
        Session session = workspace.session();
        background.run("offer", (_, _) -> {
            Analysis analysis = session.analysis();
            Engine engine = analysis.engine();
            String author = new Playbook(session).notes().stream().map(PlayNote::author)
                    .filter(name -> !name.isEmpty()).findFirst().orElse("");
            return new Offer(Backing.comparable(engine), new Choices(analysis).dimensions(words), author);
        }, then);
    }

    /** Nothing where there is no such group. */
    void members(@Nullable Dimension dimension, Consumer<List<Choices.Member>> then) {
        Session session = workspace.session();
        if (dimension == null) {
            then.accept(List.of());
        } else {
            background.run(new Object(), (_, _) -> new Choices(session.analysis()).members(dimension, words).stream()
                    .filter(member -> !member.key().isEmpty()).toList(), then);
        }
    }
}
