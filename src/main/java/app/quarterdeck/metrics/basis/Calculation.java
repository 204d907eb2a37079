package app.quarterdeck.metrics.basis;

import app.quarterdeck.metrics.stat.Outcome;
import app.quarterdeck.metrics.stat.Tally;
import app.quarterdeck.model.record.RecordKind;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a metric is computed. */
public interface Calculation {

    Outcome of(Scope scope);

    /** The kinds whose rows it looks at; filters and splits must be possible on the first of them. */
    List<RecordKind> kinds(Data data);

    /** The first day its dates begin at in the data; null where there is none. */
    @Nullable
    Integer firstDay(Data data);

    /**
     * The figure of each of some scopes that differ from the whole in their days only and lie inside it. What stands beside
     * the figure (what was left out, steps, caveats) may be missing.
     */
    default List<Outcome> series(Scope whole, List<Scope> parts) {
        return parts.stream().map(this::of).toList();
    }

    /**
     * The figure of each group of the rows, by number; null where a group has no row. What stands beside the figure may be
     * missing, but rows left out are told where there is no other.
     */
    default List<@Nullable Outcome> groups(Scope scope, Groups groups) {
        List<@Nullable Outcome> out = new ArrayList<>();
        for (int group = 0; group < groups.size(); group++) {
            out.add(groups.has(group) ? of(scope.rows(groups.rows(group))) : null);
        }
        return out;
    }

    /** The figures of all groups of the rows where each is a number and nothing stands beside it; null where more does. */
    default @Nullable Figures figures(Scope scope, Groups groups) {
        return null;
    }

    /**
     * A figure for each group, by number.
     *
     * @param values only of groups with rows
     * @param n      rows by group; 0 where it has no figure
     */
    @SuppressWarnings("ArrayRecordComponent") // many groups, never compared
    record Figures(double[] values, int[] n) {
    }

    /** The groups of a metric that makes its own, such as one a stage; empty for all others. */
    default List<Part> parts(Scope scope) {
        return List.of();
    }

    /** The rows the figure rests on; none where it is made of others, whose rows stand behind it. */
    default Traced trace(Scope scope) {
        return new Traced(kinds(scope.data()).getFirst(), new int[0], new double[0], new Tally());
    }

    /** A group with its keys. */
    record Part(List<String> keys, Outcome outcome) {
    }

    /** Computations by the id of their metric: composed figures are made of others. */
    @FunctionalInterface
    interface Lookup {

        Calculation get(String metric);
    }
}
