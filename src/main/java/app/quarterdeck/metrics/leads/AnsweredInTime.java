package app.quarterdeck.metrics.leads;

import app.quarterdeck.metrics.basis.Scope;
import app.quarterdeck.metrics.basis.Traced;
import app.quarterdeck.metrics.stat.Outcome;

/** Leads answered within the hours the user wants (L4). No hours are supposed (rule G17). */
public final class AnsweredInTime extends OfLeads {

    private final Lookup lookup;

    public AnsweredInTime(Lookup lookup) {
        this.lookup = lookup;
    }

    @Override
    public Outcome of(Scope scope) {
        return scope.target() == null
                ? Outcome.none("needs-target-hours")
                : lookup.get("answered-in-target").of(scope);
    }

    @Override
    public Traced trace(Scope scope) {
        return lookup.get("answered-in-target").trace(scope);
    }
}
