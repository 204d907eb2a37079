package app.quarterdeck.metrics.catalogue;

/**
 * A figure made of two others, as data.
 *
 * @param first  id of the metric that is divided, from which is taken, or to which is added
 * @param second id of the other one
 */
public record Composition(Operation operation, String first, String second) {

    /** What is done with the two. */
    public enum Operation {
        /** The first over the second, in per cent where the metric's unit is that. */
        RATIO,
        /** The first less the second. */
        DIFFERENCE,
        /** Both, of the same kind of record; nothing where there is no row of one of them. */
        SUM
    }
}
