package app.quarterdeck.session.playbook;

import app.quarterdeck.metrics.Engine;
import app.quarterdeck.metrics.leads.Attribute;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.measure.Group;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Selection;
import app.quarterdeck.model.playbook.Persona;
import app.quarterdeck.model.time.Period;
import app.quarterdeck.session.Session;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What the data says of a persona, over all its days.
 *
 * @param rate    win rate of the ripe deals with all attributes, with interval and count
 * @param all     that of all ripe deals
 * @param tested  the same over the latest deals only, with that of the others beside it ({@code rate-not-met}); null = cannot
 *                be asked
 * @param bought  what was bought most: products by deals won, at most three; empty where no product is known
 * @param cycle   usual days to win such a deal
 * @param missing why there are no figures; null where there are
 */
public record PersonaFigures(Persona persona, @Nullable Result rate, @Nullable Result all, @Nullable Result tested,
        List<Group> bought, @Nullable Result cycle, app.quarterdeck.base.@Nullable Note missing) {

    private static final int MOST = 3;
    private static final String RATE = "cohort-win-rate";
    private static final String CYCLE = "sales-cycle";
    private static final String BOUGHT = "won-revenue";
    private static final String TEST = "rule-test";

    public PersonaFigures {
        bought = List.copyOf(bought);
    }

    /** Not on the window's thread. */
    public static List<PersonaFigures> all(Session session) {
        Engine engine = session.analysis().engine();
        return new Playbook(session).personas().stream().map(persona -> of(engine, persona)).toList();
    }

    public static PersonaFigures of(Engine engine, Persona persona) {
        try {
            return ofKnown(engine, persona);
        } catch (app.quarterdeck.base.UserFault fault) {
            // an attribute the data has no more
            return new PersonaFigures(persona, null, null, null, List.of(), null, fault.note());
        }
    }

    /** What is known of deals and how those with it fare, the strongest first: those that stand, then the others. */
    public static List<Attribute> attributes(Engine engine) {
        return engine.attributes(Selection.DEFAULT.over(Period.ALL)).stream()
                .sorted(Comparator.comparing(Attribute::stands).reversed()
                        .thenComparing(Comparator.comparingDouble(Attribute::lift).reversed()))
                .toList();
    }

    private static PersonaFigures ofKnown(Engine engine, Persona persona) {
        Selection everything = Selection.DEFAULT.over(Period.ALL);
        Selection these = everything.where(persona.attributes());
        if (!engine.readiness(RATE).ready()) {
            return new PersonaFigures(persona, null, null, null, List.of(), null,
                    app.quarterdeck.base.Note.of("guide.play.not-ready", engine.metric(RATE).name()));
        }
        boolean products = engine.readiness(BOUGHT).ready() && engine.splits(BOUGHT, Dimension.PRODUCT);
        List<Group> bought = products
                ? engine.measure(BOUGHT, these.by(Dimension.PRODUCT)).groups().stream()
                        .filter(group -> !group.key().isEmpty() && group.n() > 0)
                        .sorted(Comparator.comparingLong(Group::n).reversed()).limit(MOST).toList()
                : List.of();
        return new PersonaFigures(persona, engine.measure(RATE, these), engine.measure(RATE, everything),
                engine.readiness(TEST).ready() ? engine.measure(TEST, these) : null, bought,
                engine.readiness(CYCLE).ready() ? engine.measure(CYCLE, these) : null, null);
    }

    /** How many times as often as all deals such deals are won; null where too few to say. */
    public @Nullable Double times() {
        Double own = rate == null || rate.n() < Result.FEW ? null : rate.value();
        Double every = all == null ? null : all.value();
        return own == null || every == null || every == 0 ? null : own / every;
    }

    /** Whether the interval of the win rate leaves that of all deals out. */
    public boolean clear() {
        return rate != null && rate.interval() != null && all != null && all.value() != null
                && (rate.interval().low() > all.value() || rate.interval().high() < all.value());
    }

    /** An attribute as a persona holds it. */
    public static Filter filter(Attribute attribute) {
        return new Filter(attribute.dimension(), List.of(Objects.requireNonNull(attribute.member())));
    }
}
