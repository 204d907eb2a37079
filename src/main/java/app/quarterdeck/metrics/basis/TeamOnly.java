package app.quarterdeck.metrics.basis;

import app.quarterdeck.model.measure.Dimension;
import app.quarterdeck.model.measure.Filter;
import app.quarterdeck.model.record.Blank;
import app.quarterdeck.model.record.RecordKind;
import app.quarterdeck.model.record.Team;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Figures of a team's people alone, where the workspace asks for them. What belongs to nobody is left out and counted; what
 * names nobody at all cannot be shared out, and has no figure.
 */
public final class TeamOnly {

    private TeamOnly() {
    }

    /** The filter of the team; null where everybody counts. */
    public static @Nullable Filter filter(Data data) {
        Team team = data.settings().team();
        return team == null ? null : new Filter(new Dimension(team.by().id()), team.names());
    }

    /** The filters with that of the team. */
    public static List<Filter> and(Data data, List<Filter> filters) {
        Filter team = filter(data);
        if (team == null || filters.contains(team)) {
            return filters;
        }
        List<Filter> all = new ArrayList<>(filters);
        all.add(team);
        return all;
    }

    /**
     * Whether a figure can be had of the team alone: all it is made of must name people.
     *
     * @param needs of the metric: costs name nobody, wherever they come from
     * @param kinds whose rows it looks at
     */
    public static boolean possible(Data data, List<String> needs, List<RecordKind> kinds) {
        Filter team = filter(data);
        boolean costs = needs.stream().anyMatch(need -> need.contains("costs.") || need.contains("selling-cost"));
        return team == null || (!costs && kinds.stream()
                .filter(kind -> data.table(kind).size() > 0)
                .filter(kind -> kind != RecordKind.CUSTOMERS || kinds.getFirst() == kind)
                .allMatch(kind -> data.has(kind, team.dimension())));
    }

    /** The filters for what belongs to nobody instead of to the team; null where everything belongs to somebody. */
    public static @Nullable List<Filter> unassigned(Data data, List<Filter> filters, RecordKind kind) {
        Filter team = filter(data);
        if (team == null || Arrays.stream(data.split(kind, team.dimension())).noneMatch(code -> code == Blank.TEXT)) {
            return null;
        }
        List<Filter> others = new ArrayList<>(filters);
        others.replaceAll(filter -> filter.equals(team) ? new Filter(team.dimension(), List.of("")) : filter);
        return others;
    }
}
