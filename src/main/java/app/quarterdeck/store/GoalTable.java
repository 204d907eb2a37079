package app.quarterdeck.store;

import app.quarterdeck.model.guide.Goal;
import app.quarterdeck.model.guide.MetricChange;
import app.quarterdeck.model.guide.Question;
import app.quarterdeck.store.sqlite.Query;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
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

    /** Goals put away, the one put away last first. */
    public List<Goal> archived() {
        Query query = file.query();
        return query.list("SELECT * FROM goal WHERE archived_at IS NOT NULL ORDER BY archived_at DESC, id DESC",
                row -> goal(row, query));
    }

    public void archive(long id, LocalDateTime at) {
        Query.on(file.writing()).change("UPDATE goal SET archived_at = ? WHERE id = ?", at.toString(), id);
    }

    public void bringBack(long id) {
        Query.on(file.writing()).change("UPDATE goal SET archived_at = NULL WHERE id = ?", id);
    }

    /** Takes a goal away with all that belongs to it. */
    public void forget(long id) {
        Query query = Query.on(file.writing());
        query.together(() -> {
            query.change("DELETE FROM goal_metric WHERE goal = ?", id);
            query.change("DELETE FROM goal_question WHERE goal = ?", id);
            query.change("DELETE FROM goal WHERE id = ?", id);
        });
    }

    /** Metrics added to a goal and taken from it since it was set, the newest first. */
    public List<MetricChange> metrics(long id) {
        return file.query().list("SELECT at, question, metric, added FROM goal_metric WHERE goal = ? ORDER BY id DESC",
                row -> new MetricChange(LocalDateTime.parse(row.getString(1)), row.getString(2), row.getString(3),
                        row.getInt(4) == 1),
                id);
    }

    private static void remember(Query query, @Nullable Goal before, Goal now) {
        if (before == null) {
            return;
        }
        Set<List<String>> had = attached(before);
        Set<List<String>> has = attached(now);
        String at = LocalDateTime.now(ZoneId.systemDefault()).toString();
        had.stream().filter(one -> !has.contains(one)).forEach(one -> remember(query, now.id(), at, one, 0));
        has.stream().filter(one -> !had.contains(one)).forEach(one -> remember(query, now.id(), at, one, 1));
    }

    private static void remember(Query query, long goal, String at, List<String> one, int added) {
        query.change("INSERT INTO goal_metric (goal, at, question, metric, added) VALUES (?,?,?,?,?)", goal, at,
                one.getFirst(), one.getLast(), added);
    }

    /** Question and metric of everything attached. */
    private static Set<List<String>> attached(Goal goal) {
        Set<List<String>> out = new LinkedHashSet<>();
        out.add(List.of(MetricChange.GOAL, goal.metric()));
        goal.guardrails().forEach(metric -> out.add(List.of(MetricChange.GUARDRAILS, metric)));
        goal.questions().forEach(
                question -> question.metrics().forEach(metric -> out.add(List.of(question.id(), metric))));
        return out;
    }

    /** Keeps a goal; id 0 adds it, any other replaces it. Returns it with its number. */
    public Goal keep(Goal goal) {
        Query query = Query.on(file.writing());
        long[] id = {goal.id()};
        query.together(() -> {
            remember(query, find(query, goal.id()), goal);
            if (goal.id() == 0) {
                id[0] = query.number("SELECT coalesce(max(id), 0) + 1 FROM goal");
            }
            query.change("""
                    INSERT INTO goal VALUES (?,?,?,?,?,?,?,?,?,?,?,NULL)
                    ON CONFLICT (id) DO UPDATE SET words = excluded.words, set_on = excluded.set_on,
                    metric = excluded.metric,
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

    private static @Nullable Goal find(Query query, long id) {
        List<Goal> found = query.list("SELECT * FROM goal WHERE id = ?", row -> goal(row, query), id);
        return found.isEmpty() ? null : found.getFirst();
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
