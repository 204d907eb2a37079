package app.quarterdeck.store;

import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.store.sqlite.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The goals of a workspace, in the user's own words. */
public final class GoalTable {

    private final WorkspaceFile file;

    GoalTable(WorkspaceFile file) {
        this.file = file;
    }

    /** Goals that are not archived, oldest first. */
    public List<Goal> all() {
        Query query = file.query();
        return query.list("SELECT * FROM goal WHERE archived_at IS NULL ORDER BY id", row -> goal(row, query));
    }

    /** Keeps a goal; id 0 adds it, any other replaces it. Returns it with its number. */
    public Goal keep(Goal goal) {
        Query query = Query.on(file.writing());
        long[] id = {goal.id()};
        query.together(() -> {
            if (goal.id() == 0) {
                id[0] = query.number("SELECT coalesce(max(id), 0) + 1 FROM goal");
            }
            query.change("""
                    INSERT INTO goal VALUES (?,?,?,?,?,?,?,?,?,?,?,NULL)
                    ON CONFLICT (id) DO UPDATE SET words = excluded.words, metric = excluded.metric,
                    target = excluded.target, reached_by = excluded.reached_by, owner = excluded.owner,
                    mission = excluded.mission, baseline = excluded.baseline, guardrails = excluded.guardrails""",
                    id[0],
                    goal.template(), goal.words(), goal.metric(), goal.target(), day(goal.reachedBy()), goal.owner(),
                    goal.mission(), goal.baseline(), goal.setOn().toEpochDay(), String.join(",", goal.guardrails()));
            query.change("DELETE FROM goal_question WHERE goal = ?", id[0]);
            for (int i = 0; i < goal.questions().size(); i++) {
                Question question = goal.questions().get(i);
                query.change("INSERT INTO goal_question VALUES (?,?,?,?,?)", id[0], i, question.id(), question.words(),
                        String.join(",", question.metrics()));
            }
        });
        return goal.withId(id[0]);
    }

    private static Goal goal(ResultSet row, Query query) throws SQLException {
        long id = row.getLong("id");
        Object target = row.getObject("target");
        Object baseline = row.getObject("baseline");
        Object reachedBy = row.getObject("reached_by");
        List<Question> questions = new ArrayList<>(
                query.list("SELECT question, words, metrics FROM goal_question WHERE goal = ? ORDER BY position",
                        q -> new Question(q.getString(1), q.getString(2), split(q.getString(3))), id));
        return new Goal(id, row.getString("template"), row.getString("words"), row.getString("metric"),
                target == null ? null : ((Number) target).doubleValue(),
                reachedBy == null ? null : LocalDate.ofEpochDay(((Number) reachedBy).longValue()),
                row.getString("owner"), row.getString("mission"),
                baseline == null ? null : ((Number) baseline).doubleValue(),
                LocalDate.ofEpochDay(row.getLong("set_on")), split(row.getString("guardrails")), questions);
    }

    private static List<String> split(String joined) {
        return joined.isEmpty() ? List.of() : Arrays.asList(joined.split(","));
    }

    private static @Nullable Long day(@Nullable LocalDate date) {
        return date == null ? null : date.toEpochDay();
    }
}
