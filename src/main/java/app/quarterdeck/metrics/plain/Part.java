package app.quarterdeck.metrics.plain;

/** What the counted rows of one figure add up to; sums are in currency units or days. */
interface Part {

    /** At least one. */
    int n();

    /** Those of them that are hits. */
    int hits();

    double sum();

    /** The sum of the hits. */
    double hitSum();

    /** The sum of what is divided by. */
    double over();
}
