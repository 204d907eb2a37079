package app.quarterdeck.metrics.conditions;

/** Whether a row fulfils something. */
@FunctionalInterface
public interface RowTest {

    boolean holds(int row);
}
