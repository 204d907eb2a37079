package app.quarterdeck.metrics.past;

import app.quarterdeck.metrics.basis.Scope;
import org.jspecify.annotations.Nullable;

/**
 * The two imports a bridge leads from and to.
 *
 * @param first place of the earlier one
 * @param from  its day
 */
record Ends(int first, int last, int from, int to) {

    /** Null where less than two imports are known by the last counted day. */
    static @Nullable Ends of(Scope scope) {
        History history = History.of(scope.data());
        int last = history.last(scope.onDay());
        if (last < 1) {
            return null;
        }
        int before = scope.period().isAll() ? -1 : history.last(scope.period().from() - 1);
        int first = Math.clamp(before, 0, last - 1);
        return new Ends(first, last, history.days().get(first), history.days().get(last));
    }
}
