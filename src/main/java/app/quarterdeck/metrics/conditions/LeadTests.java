package app.quarterdeck.metrics.conditions;

import app.quarterdeck.metrics.basis.Data;
import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.outreach.Leads;
import app.quarterdeck.metrics.views.BusinessDays;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.Field;
import app.quarterdeck.model.record.RecordKind;

/** The named tests of leads. */
final class LeadTests {

    private static final int QUALIFY_DAYS = 30;
    private static final int QUIET_DAYS = 60;
    private static final double HOURS = 24;

    private final Scope scope;
    private final Data data;
    private final Leads leads;
    private final int[] qualified;
    private final int[] dropped;

    LeadTests(Scope scope) {
        this.scope = scope;
        this.data = scope.data();
        this.leads = Leads.of(data);
        this.qualified = data.table(RecordKind.LEADS).days(Field.LEAD_QUALIFIED_ON);
        this.dropped = data.table(RecordKind.LEADS).days(Field.LEAD_DROPPED_ON);
    }

    RowTest of(String name) {
        int asOf = scope.asOf();
        Double ripe = Leads.decisionDays(data);
        return switch (name) {
            case "business-day-old" -> {
                int last = BusinessDays.of(data).lastUpTo(asOf);
                yield row -> leads.created(row) != Blank.DATE && leads.created(row) < last;
            }
            case "followed-up" -> row -> leads.followedUp(row, asOf);
            case "target-hours-old" -> row -> asOf - leads.created(row) >= Math.ceil(target() / HOURS);
            case "answered-in-target" -> row -> {
                Double hours = leads.hours(row, asOf);
                return hours != null && hours <= target();
            };
            case "ripe-30" -> row -> asOf - leads.created(row) >= QUALIFY_DAYS;
            case "ripe-60" -> row -> asOf - leads.created(row) >= QUIET_DAYS;
            case "qualified" -> row -> by(qualified[row], asOf);
            case "dropped" -> row -> by(dropped[row], asOf)
                    || (leads.deal(row) < 0 && asOf - Math.min(leads.lastTouched(row), asOf) >= QUIET_DAYS);
            case "ripe-lead" -> row -> ripe != null && asOf - leads.created(row) >= ripe;
            case "has-deal" -> row -> leads.deal(row) >= 0;
            case "won-in-lead-time" -> row -> {
                Integer days = leads.daysToWin(row, asOf);
                return ripe != null && days != null && days <= ripe;
            };
            default -> throw new IllegalStateException("no test " + name + " of leads");
        };
    }

    private double target() {
        Double hours = scope.target();
        return hours == null ? Double.NaN : hours;
    }

    private static boolean by(int day, int asOf) {
        return day != Blank.DATE && day <= asOf;
    }
}
