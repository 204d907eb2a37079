package app.quarterdeck.metrics;

import app.quarterdeck.base.Note;
import app.quarterdeck.facts.FactTable;
import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.RowSet;
import app.quarterdeck.metrics.basis.Rows;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Words;
import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Reason;
import app.quarterdeck.metrics.views.Amounts;
import app.quarterdeck.metrics.views.ListPrices;
import app.quarterdeck.metrics.views.Revenue;
import app.quarterdeck.metrics.views.RevenueKinds;
import app.quarterdeck.metrics.views.Span;
import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Figure;
import app.quarterdeck.model.measure.Unit;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.DealStatus;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;
import java.util.List;

/** The traps named in the catalogue, each looked for in the rows at hand (section 7). */
final class Traps {

    private static final double MOSTLY = 0.9;
    private static final double TOO_MANY_UNKNOWN = 0.2;

    private final Asked asked;
    private final Scope scope;
    private final Outcome outcome;
    private final Data data;
    private final FactTable deals;

    Traps(Asked asked, Scope scope, Outcome outcome) {
        this.asked = asked;
        this.scope = scope;
        this.outcome = outcome;
        this.data = scope.data();
        this.deals = data.deals();
    }

    void look(String trap, List<Note> notes) {
        switch (trap) {
            case "lost-zero" -> lostZero(notes);
            case "unknown-source" -> unknownSource(notes);
            case "competitor-fill" -> competitorFill(notes);
            case "short-history" -> shortHistory(notes);
            case "amounts-now" -> say(notes, "amounts-now");
            case "list-derived" -> {
                if (Revenue.of(data).isDeals() && ListPrices.derived(data)) {
                    say(notes, "list-derived");
                }
            }
            case "kind-derived" -> {
                if (!RevenueKinds.labelled(data, Revenue.of(data))) {
                    say(notes, "kind-derived");
                }
            }
            case "typed-probability" -> {
                if (data.snapshot().has(Field.DEAL_PROBABILITY)) {
                    say(notes, "typed-probability");
                }
            }
            case "share-outside" -> {
                if (outcome.value() != null && (outcome.value() < 0 || outcome.value() > 100)) {
                    say(notes, "share-outside");
                }
            }
            case "decided-so-far" -> decidedSoFar(notes);
            case "merged" -> {
                int merged = data.snapshot().merged(RecordKind.CUSTOMERS);
                if (merged > 0) {
                    say(notes, "merged", merged);
                }
            }
            case "revenue" -> credits(notes);
            default -> throw new IllegalStateException("no trap " + trap);
        }
    }

    /** W2: lost amounts that are nearly all zero say nothing. */
    private void lostZero(List<Note> notes) {
        long[] amounts = Amounts.of(data, Field.DEAL_AMOUNT, Reason.NO_AMOUNT).values();
        int known = 0;
        int zero = 0;
        for (int row : closed(DealStatus.LOST)) {
            known += amounts[row] == Blank.MONEY ? 0 : 1;
            zero += amounts[row] == 0 ? 1 : 0;
        }
        if (zero > known * MOSTLY) {
            say(notes, "lost-zero", percent(zero, known));
        }
    }

    private void unknownSource(List<Note> notes) {
        int[] sources = data.split(RecordKind.DEALS, Dimension.SOURCE);
        int[] won = closed(DealStatus.WON);
        int unknown = 0;
        for (int row : won) {
            unknown += sources[row] == Blank.TEXT ? 1 : 0;
        }
        if (unknown > won.length * TOO_MANY_UNKNOWN) {
            say(notes, "unknown-source", percent(unknown, won.length));
        }
    }

    private void competitorFill(List<Note> notes) {
        say(notes, "competitor-fill", filled(closed(DealStatus.WON)), filled(closed(DealStatus.LOST)));
    }

    private Figure filled(int[] rows) {
        int[] competitors = deals.codes(Field.DEAL_COMPETITOR);
        boolean[] says = Words.of(data).filled();
        int filled = 0;
        for (int row : rows) {
            int code = competitors[row];
            filled += code >= says.length || says[code] ? 1 : 0;
        }
        return percent(filled, rows.length);
    }

    /** R4: who bought before the data began looks new. */
    private void shortHistory(List<Note> notes) {
        Integer begin = Span.begin(data, Revenue.of(data).date());
        Integer first = scope.window().undated() ? begin : Integer.valueOf(scope.window().from());
        if (begin == null || first == null || Span.yearBefore(first) < begin) {
            say(notes, "short-history");
        }
    }

    private void decidedSoFar(List<Note> notes) {
        if (!outcome.ripe()) {
            long unripe = outcome.left().stream().filter(left -> left.reason().equals(Reason.NOT_RIPE.id()))
                    .mapToLong(left -> left.count()).sum();
            say(notes, "decided-so-far", outcome.n(), outcome.n() + unripe);
        }
    }

    private void credits(List<Note> notes) {
        Revenue revenue = Revenue.of(data);
        if (revenue.isDeals() || !asked.metric().dates().equals("revenue")) {
            return;
        }
        int[] days = revenue.days(data);
        RowSet rows = scope.rows(revenue.kind());
        int credits = 0;
        for (int i = 0; i < rows.size(); i++) {
            credits += scope.window().holds(days[rows.at(i)]) && revenue.credit(data, rows.at(i)) ? 1 : 0;
        }
        if (credits > 0) {
            say(notes, "credits", credits);
        }
    }

    /** Never change the array. */
    private int[] closed(DealStatus status) {
        Rows.Stretch stretch = new Rows.Stretch(deals.from(status), deals.to(status));
        return scope.rows().dated(data, List.of(stretch), Field.DEAL_CLOSED_ON, scope.window()).inside();
    }

    private static Figure percent(int part, int whole) {
        return new Figure(whole == 0 ? null : Double.valueOf(100.0 * part / whole), Unit.PERCENT, null);
    }

    private static void say(List<Note> notes, String id, Object... args) {
        notes.add(Note.of("metrics.caveat." + id, args));
    }
}
