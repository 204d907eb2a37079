package app.quarterdeck.metrics.plain;

import app.quarterdeck.metrics.stat.MoneySum;
import app.quarterdeck.metrics.stat.Reason;
import org.jspecify.annotations.Nullable;

/** What a row weighs: days, or money. */
interface Measure {

    /** Why the row has none; null where it has one. Ask before the value. */
    @Nullable
    Reason missing(int row);

    /** Days, or currency units. */
    double value(int row);

    /** Adds the exact money. Days add themselves as whole ten-thousandths too: sums stay exact. */
    void addTo(MoneySum sum, int row);
}
