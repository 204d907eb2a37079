package app.quarterdeck.session.own;

import app.quarterdeck.base.Names;
import app.quarterdeck.base.Note;
import app.quarterdeck.base.UserFault;
import app.quarterdeck.metrics.Engine;
import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.own.OwnMetric;
import app.quarterdeck.model.own.OwnMetric.Combined;
import app.quarterdeck.model.own.OwnMetric.Counted;
import app.quarterdeck.model.own.OwnMetric.Definition;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.FieldType;
import app.quarterdeck.session.Session;
import app.quarterdeck.store.WorkspaceFile;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** The user's own metrics. Whatever is kept here can be measured: it was tried first. */
public final class OwnDefinitions {

    /** How every id begins, so that none is ever taken by a metric of the product. */
    public static final String PREFIX = "own-";

    private final Session session;
    private final WorkspaceFile file;
    private final Runnable changed;

    /** @param changed told after every change */
    public OwnDefinitions(Session session, WorkspaceFile file, Runnable changed) {
        this.session = session;
        this.file = file;
        this.changed = changed;
    }

    /** Whether an id is that of a metric of the user's own. */
    public static boolean isOwn(String id) {
        return id.startsWith(PREFIX);
    }

    /** In the order in which they were made. */
    public List<OwnMetric> all() {
        return file.own().all();
    }

    public Optional<OwnMetric> find(String id) {
        return all().stream().filter(metric -> metric.id().equals(id)).findFirst();
    }

    /** An id for a new metric, made of its name; no other has it. */
    public String idFor(String name) {
        String words = Names.key(name).replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
        String wished = PREFIX + (words.isEmpty() ? "metric" : words);
        Predicate<String> taken = id -> find(id).isPresent();
        return Stream.concat(Stream.of(wished), Stream.iterate(2, next -> next + 1).map(next -> wished + "-" + next))
                .filter(taken.negate()).findFirst().orElseThrow();
    }

    /** The unit of what a definition gives, where nothing else is said. */
    public static Unit unit(Definition definition) {
        return switch (definition) {
            case Combined(boolean ratio, String _, String _) -> ratio ? Unit.RATIO : Unit.COUNT;
            case Counted counted -> switch (counted.aggregation()) {
                case COUNT -> Unit.COUNT;
                case SHARE -> Unit.PERCENT;
                case RATIO -> Unit.RATIO;
                case SUM, MEAN, MEDIAN -> Field.ofId(counted.kind(), counted.measure())
                        .filter(field -> field.type() == FieldType.MONEY).isPresent() ? Unit.MONEY : Unit.COUNT;
            };
        };
    }

    /**
     * What a metric would give now, kept or not. Not on the window's thread.
     *
     * @throws UserFault where it makes no sense
     */
    public Result tried(OwnMetric metric, Selection selection) {
        return new Engine(session.analysis().snapshot(), with(metric)).measure(metric.id(), selection, null);
    }

    /**
     * Keeps a metric, new or changed.
     *
     * @throws UserFault where it makes no sense, or its name is another's
     */
    public void keep(OwnMetric metric) {
        if (all().stream().anyMatch(other -> !other.id().equals(metric.id())
                && Names.key(other.name()).equals(Names.key(metric.name())))) {
            throw UserFault.of("own.fault.name", metric.name());
        }
        tried(metric, Selection.DEFAULT);
        file.ownForWriting().keep(metric);
        changed.run();
    }

    /**
     * Takes a metric away.
     *
     * @throws UserFault where there is none, or something is made of it
     */
    public void remove(String id) {
        OwnMetric metric = find(id).orElseThrow(() -> UserFault.usage("own.fault.unknown", id));
        Optional<Note> user = user(metric);
        if (user.isPresent()) {
            throw UserFault.of("own.fault.used", metric.name(), user.get());
        }
        file.ownForWriting().remove(id);
        changed.run();
    }

    /** Who needs a metric. */
    private Optional<Note> user(OwnMetric metric) {
        Stream<Note> others = all().stream().filter(other -> other.definition() instanceof Combined both
                && (both.first().equals(metric.id()) || both.second().equals(metric.id())))
                .map(other -> Note.of("own.user.metric", other.name()));
        Stream<Note> goals = session.goals().stream().filter(goal -> uses(goal, metric.id()))
                .map(goal -> goal.words().isEmpty()
                        ? Note.of("own.user.goal", Note.of("guide.goal." + goal.template() + ".name"))
                        : Note.of("own.user.goal", goal.words()));
        return Stream.concat(others, goals).findFirst();
    }

    private static boolean uses(Goal goal, String id) {
        return goal.metric().equals(id) || goal.guardrails().contains(id)
                || goal.questions().stream().anyMatch(question -> question.metrics().contains(id));
    }

    private List<OwnMetric> with(OwnMetric metric) {
        List<OwnMetric> all = new ArrayList<>(all());
        int place = all.stream().map(OwnMetric::id).toList().indexOf(metric.id());
        if (place < 0) {
            all.add(metric);
        } else {
            all.set(place, metric);
        }
        return all;
    }
}
