package app.quarterdeck.metrics.past;

import app.quarterdeck.model.past.DealVersion;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What imports said of one deal.
 *
 * @param row      of the deal in the table of facts, -1 where its source has it no more
 * @param versions in the order of imports
 */
record Course(int row, List<DealVersion> versions) {

    /** What was said after the import at this place; null where the deal was not known yet. */
    @Nullable
    DealVersion at(int place) {
        DealVersion found = null;
        for (DealVersion version : versions) {
            found = version.from() <= place ? version : found;
        }
        return found;
    }
}
