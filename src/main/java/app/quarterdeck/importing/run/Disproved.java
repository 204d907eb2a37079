package app.quarterdeck.importing.run;

/** All rows of a table say otherwise than its first ones: what was written under those has to go. */
final class Disproved extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Plan plan;

    /** @param plan as all rows have it */
    Disproved(Plan plan) {
        super(null, null, false, false);
        this.plan = plan;
    }

    Plan plan() {
        return plan;
    }
}
