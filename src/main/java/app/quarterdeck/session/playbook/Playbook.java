package app.quarterdeck.session.playbook;

import app.quarterdeck.base.Messages;
import app.quarterdeck.base.Names;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.guide.plays.Evidence;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.playbook.Persona;
import app.quarterdeck.model.playbook.PlayNote;
import app.quarterdeck.model.playbook.Rule;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.SettingsText;
import app.quarterdeck.session.Session;
import app.quarterdeck.session.typed.Plans;
import app.quarterdeck.store.playbook.PlaybookText;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What is written in the playbook. To keep something, ask for its {@linkplain #kept(PlayNote) changes} and give them to
 * {@link Session#remember}, those of rules to {@link Session#set}: filters rest on them.
 */
public final class Playbook {

    /** What says how a deal ended: deals chosen by it would praise any rule. */
    private static final Set<String> LATE = Set.of(Dimension.STATUS.id(), Dimension.STAGE.id(),
            Dimension.LOSS_REASON.id(), Field.DEAL_PROBABILITY.id());

    private final Session session;

    public Playbook(Session session) {
        this.session = session;
    }

    /** The newest first, retired ones too. */
    public List<PlayNote> notes() {
        return session.kept(SettingsText.NOTE).entrySet().stream()
                .flatMap(entry -> PlaybookText.note(entry.getKey(), entry.getValue()).stream())
                .sorted(Comparator.comparing(PlayNote::on).thenComparingInt(PlayNote::number).reversed()).toList();
    }

    /** @throws UserFault where there is no such note */
    public PlayNote note(int number) {
        return notes().stream().filter(note -> note.number() == number).findFirst()
                .orElseThrow(() -> UserFault.of("playbook.no-note", number));
    }

    /** Those in use, each with what the figures say today. Not on the window's thread. */
    public List<Evidence> standing(Messages messages) {
        return session.analysis().evidence(notes().stream().filter(note -> !note.retired()).toList(), messages);
    }

    /** @throws UserFault where it says nothing, or names no metric */
    public Map<String, String> kept(PlayNote note) {
        if (note.title().isBlank()) {
            throw UserFault.of("playbook.no-title");
        }
        session.analysis().engine().metric(note.metric());
        int number = note.number() != 0
                ? note.number()
                : 1 + notes().stream().mapToInt(PlayNote::number).max().orElse(0);
        return Map.of(key(number), PlaybookText.text(note));
    }

    public Map<String, String> removed(PlayNote note) {
        return Map.of(key(note.number()), "");
    }

    private static String key(int number) {
        return SettingsText.NOTE + number;
    }

    /** By name. */
    public List<Persona> personas() {
        return session.kept(SettingsText.PERSONA).entrySet().stream()
                .flatMap(entry -> PlaybookText.persona(entry.getKey(), entry.getValue()).stream()).toList();
    }

    /** @throws UserFault where there is no such persona */
    public Persona persona(String name) {
        return personas().stream().filter(one -> Names.key(one.name()).equals(Names.key(name))).findFirst()
                .orElseThrow(() -> UserFault.of("playbook.no-persona", name,
                        String.join(", ", personas().stream().map(Persona::name).toList())));
    }

    /** @throws UserFault where it rests on what is known only once a deal is decided */
    public Map<String, String> kept(Persona persona) {
        persona.attributes().forEach(filter -> early(filter.dimension().id()));
        return Map.of(SettingsText.PERSONA + Names.clean(persona.name()), PlaybookText.text(persona));
    }

    public Map<String, String> removed(Persona persona) {
        return Map.of(SettingsText.PERSONA + persona.name(), "");
    }

    /** By name. */
    public List<Rule> rules() {
        return session.settings().rules();
    }

    /** @throws UserFault where there is no such rule */
    public Rule rule(String name) {
        return rules().stream().filter(one -> Names.key(one.name()).equals(Names.key(name))).findFirst()
                .orElseThrow(() -> UserFault.of("metrics.fault.no-rule", name,
                        String.join(", ", rules().stream().map(Rule::name).toList())));
    }

    /** @throws UserFault where it rests on what is known only once a deal is decided */
    public Map<String, String> kept(Rule rule) {
        rule.conditions().forEach(condition -> early(condition.of()));
        return Map.of(Rule.SETTING + Names.clean(rule.name()), rule.kept());
    }

    /** Whether something of deals is known while they are still open. */
    public static boolean early(Dimension dimension) {
        return !LATE.contains(dimension.id()) && !dimension.isRule();
    }

    private static void early(String of) {
        if (LATE.contains(of) || of.startsWith(Dimension.rule("").id())) {
            throw UserFault.of("playbook.late", of);
        }
    }

    public Map<String, String> removed(Rule rule) {
        return Map.of(Rule.SETTING + rule.name(), "");
    }

    /** {@code source=Referral}. @throws UserFault (wrong usage) where it cannot be read */
    public static Filter filter(String text) {
        return Plans.scope(text);
    }
}
