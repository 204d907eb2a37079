package app.quarterdeck.model.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The kinds of record a workspace keeps, in the order in which files of one import are written. */
public enum RecordKind {
    CUSTOMERS,
    CONTACTS,
    PRODUCTS,
    PARTNERS,
    REPS,
    MEMBERSHIPS,
    QUOTAS,
    TARGETS,
    MARKETS,
    RATES,
    HOLIDAYS,
    MATERIALS,
    CHANGES,
    LEADS,
    DEALS,
    DEAL_LINES,
    STAGE_EVENTS,
    SALES,
    ACTIVITIES,
    TIMESHEETS,
    COSTS,
    SURVEYS,
    CANDIDATES;

    /** As written on the command line: {@code stage-events}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<RecordKind> ofId(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id().equals(id)).findFirst();
    }
}
