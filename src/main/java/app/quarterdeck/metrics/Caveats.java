package app.quarterdeck.metrics;

import app.quarterdeck.base.Note;
import app.quarterdeck.metrics.basis.Calculation;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.outreach.Leads;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.metrics.views.Cycle;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Result;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What to keep in mind about a figure: the traps of the catalogue that this data falls into. */
final class Caveats {

    private final Asked asked;
    private final Scope scope;
    private final Outcome outcome;
    private final Data data;
    private final RecordKind first;
    private final boolean ofDeals;
    private final List<Note> notes = new ArrayList<>();

    Caveats(Asked asked, Scope scope, Outcome outcome, Calculation calculation) {
        this.first = calculation.kinds(scope.data()).getFirst();
        this.ofDeals = first == RecordKind.DEALS;
        this.asked = asked;
        this.scope = scope;
        this.outcome = outcome;
        this.data = scope.data();
    }

    List<Note> all() {
        notes.addAll(outcome.caveats());
        if ((outcome.value() != null && outcome.interval() != null) || isMedian()) {
            small();
        }
        if (asked.toDate() && !asked.metric().dates().startsWith("as-of")) {
            say("to-date", scope.window().days(), asked.period().days());
        }
        if (asked.metric().dates().equals("as-of") && scope.rewound()) {
            say("rewound", LocalDate.ofEpochDay(scope.onDay()));
        }
        boolean people = asked.by().contains(Dimension.REP)
                || asked.selection().where().stream().anyMatch(filter -> filter.dimension().equals(Dimension.REP));
        if (people && ofDeals && !data.snapshot().has(Field.DEAL_OWNER_AT_CLOSE)
                && data.snapshot().has(Field.DEAL_OWNER)) {
            say("owner-today");
        }
        boolean money = asked.metric().unit() == Unit.MONEY || asked.metric().unit() == Unit.MONEY_PER_DAY;
        Integer rates = money ? Amounts.converted(data, first) : null;
        if (rates != null) {
            say("converted", LocalDate.ofEpochDay(rates));
        }
        if (!data.snapshot().hasDates()) {
            say("no-dates");
        }
        asked.metric().caveats().forEach(this::own);
        return notes;
    }

    private boolean isMedian() {
        return outcome.value() != null && asked.metric().formula() != null
                && asked.metric().formula()
                        .aggregate() == app.quarterdeck.metrics.catalogue.Formula.Aggregate.PERCENTILE;
    }

    /** Rule G8. */
    private void small() {
        if (outcome.n() < Result.FEW) {
            say("few", outcome.n());
        } else if (outcome.n() < Result.SMALL) {
            say("small", outcome.n());
        }
    }

    private void own(String caveat) {
        switch (caveat) {
            case "cycle-start" -> {
                if (data.settings().cycleStart() != Field.DEAL_CREATED_ON) {
                    say("cycle-start-" + data.settings().cycleStart().id().replace('_', '-'));
                }
            }
            case "decision-days" -> days("decision-days", Cycle.decisionDays(data));
            case "lead-days" -> days("lead-days", Leads.decisionDays(data));
            default -> new Traps(asked, scope, outcome).look(caveat, notes);
        }
    }

    private void days(String id, @Nullable Double days) {
        if (days != null) {
            say(id, new Figure(days, Unit.DAYS, null));
        }
    }

    private void say(String id, Object... args) {
        notes.add(Note.of("metrics.caveat." + id, args));
    }
}
