package app.quarterdeck.session.same;

import app.quarterdeck.base.Names;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.facts.Snapshot;
import app.quarterdeck.importing.same.NameCounts;
import app.quarterdeck.importing.same.NearDuplicates;
import app.quarterdeck.importing.same.Suggestion;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.same.Alias;
import app.quarterdeck.model.same.NameList;
import app.quarterdeck.session.Session;
import app.quarterdeck.store.WorkspaceFile;
import app.quarterdeck.store.same.AliasTable.Different;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What counts as one in a workspace. Nothing is put together but on the user's word, every word can be taken back, and
 * records keep what their files say: a merge lasts when the file is imported again. Slow where it looks for pairs: call it
 * off the window's thread.
 */
public final class SameNames {

    private final Session session;
    private final WorkspaceFile file;
    private final Runnable changed;

    /** @param changed called after every change */
    public SameNames(Session session, WorkspaceFile file, Runnable changed) {
        this.session = session;
        this.file = file;
        this.changed = changed;
    }

    /** Pairs of a list that are probably the same and not decided, the surest first, then those with most rows. */
    public List<Proposal> proposals(String list) {
        Set<Different> different = file.aliases().different();
        Snapshot snapshot = session.analysis().snapshot();
        return NameList.kind(list).map(kind -> {
            Parties parties = new Parties(snapshot, file.records(), kind);
            return NearDuplicates.among(list, parties.values()).stream()
                    .filter(one -> !different.contains(Different.of(list, one.value(), one.same())))
                    .map(one -> new Proposal(one, parties.party(one.value()), parties.party(one.same()))).toList();
        }).orElseGet(() -> NameCounts.of(file, List.of(list)).all(file.aliases().all(), different).stream()
                .map(one -> new Proposal(one, plain(one.value()), plain(one.same()))).toList());
    }

    private static Party plain(String name) {
        return new Party(name, List.of(), 0, 0, null, null, List.of());
    }

    /** What an import that is being prepared brings and looks the same as something in it or in the workspace. */
    public List<Suggestion> suggestions(NameCounts names, List<Alias> said) {
        List<Alias> all = new ArrayList<>(file.aliases().all());
        all.addAll(said);
        return names.suggestions(all, file.aliases().different());
    }

    /** The names the workspace has in these lists, to which those of an import can be added. */
    public NameCounts counts(Set<String> lists) {
        return NameCounts.of(file, lists);
    }

    /** All that counts as something else, by list and name. */
    public List<Remembered> remembered() {
        Snapshot snapshot = session.analysis().snapshot();
        Map<RecordKind, Parties> parties = NameList.all().stream().flatMap(list -> NameList.kind(list).stream())
                .collect(Collectors.toMap(kind -> kind, kind -> new Parties(snapshot, file.records(), kind)));
        Map<List<String>, Remembered> out = new LinkedHashMap<>();
        for (Alias alias : file.aliases().all()) {
            Parties known = NameList.kind(alias.list()).map(parties::get).orElse(null);
            String name = known == null ? alias.name() : known.nameOf(alias.name());
            String same = known == null ? alias.same() : known.nameOf(alias.same());
            out.merge(List.of(alias.list(), Names.key(name), Names.key(same)),
                    new Remembered(alias.list(), name, same, List.of(alias)),
                    (one, other) -> new Remembered(one.list(), one.name(), one.same(),
                            Stream.concat(one.aliases().stream(), other.aliases().stream()).toList()));
        }
        return List.copyOf(out.values());
    }

    /**
     * Counts a name as another one from now on.
     *
     * @return what was kept, to be given to {@link #forget(List)}
     * @throws UserFault where a customer, product or person of that name is not known, or both are one already
     */
    public List<Alias> merge(String list, String name, String into) {
        List<Alias> aliases = NameList.kind(list).map(kind -> record(kind, name, into))
                .orElseGet(() -> List.of(value(list, Names.clean(name), Names.clean(into))));
        restore(aliases);
        return aliases;
    }

    /** Does again what {@link #merge} did. */
    public void restore(List<Alias> aliases) {
        file.aliases().put(aliases);
        changed.run();
    }

    private List<Alias> record(RecordKind kind, String name, String into) {
        Snapshot snapshot = session.analysis().snapshot();
        for (String one : List.of(name, into)) {
            if (snapshot.counted(kind, one) == Blank.TEXT) {
                throw UserFault.of("session.same.unknown", one);
            }
        }
        if (snapshot.counted(kind, name) == snapshot.counted(kind, into)) {
            throw UserFault.of("session.same.already", name, into);
        }
        return new Parties(snapshot, file.records(), kind).aliases(name, into);
    }

    private Alias value(String list, String name, String into) {
        if (NameList.fields(list).isEmpty()) {
            throw UserFault.usage("cli.bad-choice", "--kind", list, String.join(", ", NameList.all()));
        }
        Map<String, String> said = file.aliases().all().stream().filter(alias -> alias.list().equals(list))
                .collect(Collectors.toMap(alias -> Names.key(alias.name()), Alias::same));
        String last = into;
        Set<String> seen = new HashSet<>();
        while (said.containsKey(Names.key(last)) && seen.add(Names.key(last))) {
            last = said.getOrDefault(Names.key(last), last);
        }
        if (last.equals(name) || seen.contains(Names.key(name))) {
            throw UserFault.of("session.same.already", name, into);
        }
        return new Alias(list, name, last);
    }

    /** Takes back what {@link #merge} did. */
    public void forget(List<Alias> aliases) {
        file.aliases().remove(aliases);
        changed.run();
    }

    /** As {@link #forget(List)}, by name or id. @throws UserFault where nothing is remembered of it */
    public void forget(String list, String name) {
        String key = Names.key(name);
        List<Alias> found = remembered().stream().filter(one -> one.list().equals(list))
                .filter(one -> Names.key(one.name()).equals(key)
                        || one.aliases().stream().anyMatch(alias -> Names.key(alias.name()).equals(key)))
                .flatMap(one -> one.aliases().stream()).toList();
        if (found.isEmpty()) {
            throw UserFault.of("session.same.nothing", name);
        }
        forget(found);
    }

    /** Remembers that two names are not the same, so that they are not proposed again; or forgets that. */
    public void different(String list, String one, String other, boolean they) {
        file.aliases().differ(Different.of(list, one, other), they);
    }
}
