package app.quarterdeck.base;

/** Told by long work how far it is. Called from the working thread, often: implementations coalesce. */
@FunctionalInterface
public interface Progress {

    Progress NONE = (step, done, total) -> {
    };

    /**
     * @param step  what is being done now
     * @param done  units finished so far
     * @param total units in all, or -1 where that is not known
     */
    void at(Note step, long done, long total);
}
