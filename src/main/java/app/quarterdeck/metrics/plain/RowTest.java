package app.quarterdeck.metrics.plain;

/** Whether a row fulfils something. */
@FunctionalInterface
interface RowTest {

    boolean holds(int row);
}
